using System.Text.RegularExpressions;

namespace Mandat.Minutes.Formats;

/// <summary>
/// Takes Markdown's marks inside a line away (emphasis, code, links), so that its words read as in any other format. Marks at the start
/// of a line, and those around a whole line, stay in the text outside the spans. Lines keep their numbers.
/// </summary>
internal static partial class MarkdownMarks
{
    /// <summary>True when a text without Markdown's name is written with its marks.</summary>
    public static bool AreIn(string text) => Headings().Count(text) + Strongs().Count(text) >= 3 && Headings().IsMatch(text);

    public static string Strip(string text) => string.Join('\n', text.Split('\n').Select(StripLine));

    private static string StripLine(string line)
    {
        if (line.AsSpan().IndexOfAny("*_`[\\<") < 0) return line;
        line = Links().Replace(line, "$1");
        if (!IsWhollyStrong(line)) line = Strong().Replace(line, "$2");
        line = Code().Replace(Emphasis().Replace(line, "$2"), "$1");
        return Escapes().Replace(Breaks().Replace(line, " "), "$1");
    }

    private static bool IsWhollyStrong(string line) => LineShape.Of(line) is { IsEmphasised: true };

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\*\*\w")]
    private static partial Regex Strongs();

    // Every stretch has an upper length: without it a line of unclosed marks takes quadratic time.
    [GeneratedRegex(@"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*_])([*_])(?=[^\s*_])([^*_]{1,500}?)(?<=\S)\1(?![\w*_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"`([^`]{1,500})`")]
    private static partial Regex Code();

    [GeneratedRegex(@"<br ?/?>|<!--.{0,500}?-->")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|~>])")]
    private static partial Regex Escapes();
}
