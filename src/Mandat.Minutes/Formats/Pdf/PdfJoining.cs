namespace Mandat.Minutes.Formats.Pdf;

/// <summary>Joins a line to the one before it, and a word that was divided between them.</summary>
internal static class PdfJoining
{
    public static string Join(IEnumerable<PdfLine> lines) => lines.Select(l => l.Text().Replace('\t', ' ')).Aggregate(Join);

    public static string Join(string text, string next)
    {
        if (text.Length < 2 || text[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(text[^2])) return text + " " + next;
        if (char.IsDigit(text[^2]) && char.IsDigit(next[0])) return text + next;
        var isDivided = char.IsLower(text[^2]) && char.IsLower(next[0]) && !StartsWithConjunction(next);
        return isDivided ? text[..^1] + next : char.IsLower(next[0]) && !StartsWithConjunction(next) ? text + next : text + " " + next;
    }

    /// <summary>"mål- och budget": the mark stands for a part that is left out.</summary>
    private static bool StartsWithConjunction(string next) =>
        ((ReadOnlySpan<string>)["och ", "eller ", "samt ", "and ", "or "]).ToArray().Any(c => next.StartsWith(c, StringComparison.Ordinal));
}
