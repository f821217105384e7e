namespace Mandat.Core.Meetings.Reading;

/// <summary>The whole sentence that a cited place stands in, verbatim: within its line, and to the next sentence's capital.</summary>
static class Sentence
{
    /// <summary>How far around the place it is looked for.</summary>
    public const int Reach = 400;

    /// <param name="text">A stretch of the document.</param>
    /// <param name="quote">The cited words.</param>
    /// <param name="expected">Where they should be; letters outside the basic plane may have moved them.</param>
    public static string Around(string text, string quote, int expected)
    {
        var at = text.IndexOf(quote, Math.Clamp(expected - 40, 0, text.Length), StringComparison.Ordinal);
        if (at < 0 || quote.Contains('\n', StringComparison.Ordinal)) return quote;
        var (start, end) = (at, at + quote.Length);
        while (start > 0 && !EndsAt(text, start - 1)) start--;
        while (end < text.Length && !EndsAt(text, end - 1)) end++;
        var isCut = start == 0 && expected >= Reach || end == text.Length && text.Length - expected - quote.Length >= Reach;
        return isCut ? quote : text[start..end].TrimStart('-', '–', '•', '*', '\t', ' ').Trim();
    }

    /// <summary>A sentence or its line ends with this letter.</summary>
    static bool EndsAt(string text, int at)
    {
        if (text[at] == '\n' || at + 1 < text.Length && text[at + 1] == '\n') return true;
        return text[at] is '.' or '!' or '?' && at + 2 < text.Length && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '”' or '’');
    }
}
