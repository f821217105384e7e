using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>A numbered heading with its text on the same line: "§ 5 Ekonomi. Kassören rapporterade …".</summary>
internal static partial class InlineTitle
{
    /// <summary>The length of the title, or 0 when the line is no such line.</summary>
    public static int Length(Passage passage)
    {
        var match = Title().Match(passage.Text);
        if (!match.Success) return 0;
        var title = match.Groups["title"].Value;
        if (Dashed().IsMatch(title)) return 0;
        if (title.AsSpan().Count(' ') > 6 || IsSentence(title) || title.AsSpan().ContainsAnyInRange('0', '9')) return 0;
        return title.Length;
    }

    /// <summary>True when a short line tells something: it holds a verb of deciding, saying or doing.</summary>
    public static bool IsSentence(string text) => Languages.All.Any(w => !w.Acts.TellingTitle.IsMatch(text) && (IsFinite(text, w) || w.Acts.Resolved.IsMatch(text))) || NameThenVerb().IsMatch(text);

    /// <summary>"Revisorn Maria Zander läste upp berättelsen".</summary>
    [GeneratedRegex(@"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Ll}{2,}(?:te|de|ar|er|ed) \p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenVerb();

    /// <summary>"Beviljade stipendier" begins with a participle and tells nothing.</summary>
    private static bool IsFinite(string text, Vocabulary words) =>
        words.Acts.Finite.Match(text) is { Success: true } match && (match.Index > 0 || !match.Value.EndsWith("ade", StringComparison.Ordinal) || words.Acts.Finite.Match(text, match.Length).Success);

    public static SourceSpan Rest(Passage passage, int title)
    {
        var text = passage.Text;
        while (title < text.Length && !char.IsLetterOrDigit(text[title]) && text[title] is not ('(' or '"' or '\'')) title++;
        return new SourceSpan(passage.Span.Start + title, passage.Span.End);
    }

    /// <summary>The title ends at the dash: "Bemanning – Sex värdar fattas".</summary>
    [GeneratedRegex(@"\s(?:–|->|→)\s\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"^(?<title>\p{Lu}[^.:;!?,()]{2,60})\.\s+(?!\p{Lu}\p{Ll}+:)[\p{Lu}""'\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
