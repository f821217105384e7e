using System.Text;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>Words of a text as the scorer sees them, and how alike two texts are.</summary>
internal static partial class Tokens
{
    public static string Norm(string? text) => Blanks().Replace((text ?? "").Normalize(NormalizationForm.FormC), " ").Trim().ToLowerInvariant();

    public static string[] Of(string? text) => [.. Word().Matches(Norm(text)).Select(m => m.Value)];

    public static double F1(string? a, string? b) => F1(Of(a), Of(b));

    public static double F1(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var left = b.ToList();
        return 2.0 * a.Count(left.Remove) / (a.Length + b.Length);
    }

    public static bool InOrder(string[] small, string[] big)
    {
        var i = 0;
        foreach (var word in big) if (i < small.Length && word == small[i]) i++;
        return i == small.Length;
    }

    /// <summary>Overlap; 0.5 also when one span lies whole and in order in another at most four times as long.</summary>
    public static double Span(string? gold, string? found)
    {
        string[] a = Of(gold), b = Of(found);
        var score = F1(a, b);
        if (score >= 0.5 || a.Length == 0 || b.Length == 0) return score;
        var (small, big) = a.Length <= b.Length ? (a, b) : (b, a);
        return small.Length >= 3 && big.Length <= 4 * small.Length && InOrder(small, big) ? 0.5 : score;
    }

    /// <summary>Alike to a threshold, or one in the other and not much shorter.</summary>
    public static bool Near(string? gold, string? found, double threshold)
    {
        string[] a = Of(gold), b = Of(found);
        if (F1(a, b) >= threshold) return true;
        return a.Length > 0 && b.Length > 0 && (InOrder(a, b) || InOrder(b, a)) && (double)Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length) >= 0.3;
    }

    public static double Title(string? gold, string? found)
    {
        string a = Bare(gold), b = Bare(found);
        if (a == b) return 1;
        return F1(a, b) is var score && score >= 0.8 ? score : 0;
    }

    private static string Bare(string? text) => Sign().Replace(Number().Replace(Norm(text), ""), "").Trim(' ', '.', ':', ';', '–', '-', '*');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[0-9a-zåäöéüæøáèćšž]+", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(§\s*\d+[a-z]?|\d+(\.\d+)*[.)]?|[a-h][.)]|#+|[-*•–])\s+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^§\s*\d+\s*[-–:.]?\s*")]
    private static partial Regex Sign();
}
