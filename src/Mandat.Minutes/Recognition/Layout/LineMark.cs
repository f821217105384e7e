using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>The mark or number that a line begins with: "-", "•", "1.", "2)", "a)", "§ 5", "5 §".</summary>
internal static partial class LineMark
{
    public static (string? Marker, int Length) Of(string line)
    {
        var match = Mark().Match(line);
        return match.Success ? (match.Groups["mark"].Value.Trim(), match.Length) : (null, 0);
    }

    [GeneratedRegex("""
        ^(?<mark>
          [-–•*·▪●◦o+→»>✓☐☑➢](?=\s)
        | (?:->|=>|\[[ xX]?\])(?=\s)
        | [\#]{1,6}(?=\s)
        | §+\s*\d+[a-zA-Z]?\s*[.:–-]?(?=\s)
        | \d{1,3}\s*§
        | (?:[Pp]unkt|PUNKT|[Ii]tem)\s+\d{1,2}\s*[.:–-]?(?=\s)
        | (?!\d\d\.\d\d\s)\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)
        | \d{1,3}[.):](?=\s+\S)
        | [a-hA-H]\)(?=\s)
        | \d{1,2}(?=\s+[\p{Lu}"'])(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)
        )\s*
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();

    /// <summary>A line that holds nothing but the number of the heading that follows.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > 8) return false;
        var digits = line.Trim("§. )");
        return digits.Length is > 0 and <= 4 && digits.Length < line.Length && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
