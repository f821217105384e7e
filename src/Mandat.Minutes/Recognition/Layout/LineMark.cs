using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>The mark or number that a line begins with: "-", "•", "1.", "2)", "a)", "§ 5", "5 §".</summary>
internal static partial class LineMark
{
    public static (string? Marker, int Length) Of(string line)
    {
        var match = Mark().Match(line);
        return match.Success ? (match.Groups["mark"].Value.Trim(' ', '*'), match.Length) : (null, 0);
    }

    [GeneratedRegex("""
        ^(?<mark>
          >>(?=\s)
        | [-–•*·▪●◦o+→»>✓☐☑➢](?=\s)
        | \d{1,2}(?=\s+att\s)
        | (?:->|=>|\[[ xX]?\])(?=\s)
        | [\#]{1,6}(?=[ ])
        | (?:\p{Lu}\p{L}{0,5}\.?\s+)?§+\s*\d+[a-zA-Z]?\s*[.:–-]?(?=\s)
        | \d{1,2}\s[·•–-](?=\s+\p{Lu})
        | \p{Lu}\d{1,2}(?=\s{2,}\S)
        | \p{Lu}{1,3}\s?\d{1,2}[.:](?=\s+\p{Lu})
        | \p{Lu}\p{Ll}{1,3}\s\d{1,3}(?=\s{2,}\p{Lu})
        | 20\d\d:\d{1,3}(?=\s+\p{Lu})
        | 2[2-9]/(?:0[1-9]|1[3-9]|3\d|\d{3})(?=\s+\p{Lu})
        | \d{1,3}/[23]\d(?=\s+\p{Lu})
        | \d{1,2}/(?=\s+\p{Lu})
        | \d\d:\d\d(?=\s+\p{Lu}\p{Ll}+)
        | \d{1,3}\s*§
        | (?:[Pp]unkt|PUNKT|Point|POINT|Pkt\.?|[Mm]atter|[Tt]opic|Ämne|[Dd]agordningspunkt|[Ää]rende|ÄRENDE|(?:[Aa]genda\s)?[Ii]tem|ITEM)\s+\d{1,2}\s*[.:–-]?(?=\s)
        | (?!\d\d\.\d\d\s)\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)
        | \*\*\d{1,2}[.)]?\*\*(?=\s+\S)
        | \d{1,2}[a-h][.)]?(?=\s+\p{Lu})
        | \d{1,3}[.):](?=\s+\S)
        | [a-hA-H]\)(?=\s)
        | \((?:\d{1,2}|[a-h]|[ivx]{1,4})\)(?=\s)
        | [a-hA-H]\.(?=\s+\p{Lu}\p{Ll}+(?:\s[\p{Ll}–-]|$))
        | \d{1,2}(?=\s+[\p{Lu}"'])(?!\s+(?i:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|ma[yj]|jun[ei]?|jul[yi]?|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)
        )\s*
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}{0,5}\.?\s)?§\s*\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex BareParagraph();

    /// <summary>A line that holds nothing but the number of the heading that follows.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (BareParagraph().IsMatch(line)) return true;
        if (line.Length is 0 or > 8) return false;
        var digits = line.Trim("§. )");
        return digits.Length is > 0 and <= 4 && digits.Length < line.Length && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
