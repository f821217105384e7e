using System.Globalization;

namespace Mandat.Core.Intake;

/// <summary>
/// How alike two sentences are, by the words that carry meaning, each cut to its stem. Alike is a reason to ask whether they are the same,
/// never to say so.
/// </summary>
static class Alike
{
    const int ShortestWord = 4, StemLength = 6;

    /// <summary>Stems that nearly every decision has, in Swedish and English.</summary>
    static readonly HashSet<string> Common =
    [
        "beslut", "beslöt", "godkän", "fastst", "anta", "antog", "antogs", "bifall", "biföll", "enligt", "försla",
        "styrel", "mötet", "gruppe", "redovi", "inform", "också", "inte", "skall", "från", "till", "denna", "detta", "eller", "efter",
        "decide", "decisi", "approv", "adopte", "agreed", "propos", "board", "meetin", "group", "that", "this", "with", "from", "shall", "will",
    ];

    public static HashSet<string> Stems(string text) =>
    [
        .. text.ToLower(CultureInfo.InvariantCulture).Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= ShortestWord).Select(w => w.Length > StemLength ? w[..StemLength] : w).Where(s => !Common.Contains(s)),
    ];

    /// <summary>
    /// True when one document says the same twice: the same words, or every word of the one that carries meaning in the other, and the same
    /// figures. Stricter than <see cref="Of"/>, since one writer's sentences are alike in any case.
    /// </summary>
    public static bool Repeats(string a, string b)
    {
        if (Names.Same(a, b)) return true;
        var (x, y) = (Stems(a), Stems(b));
        return Math.Min(x.Count, y.Count) >= 3 && (x.IsSubsetOf(y) || y.IsSubsetOf(x)) && Figures(a).SetEquals(Figures(b));
    }

    static HashSet<string> Figures(string text) =>
        [.. string.Concat(text.Select(c => char.IsDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>From 0 to 1; 0 when they are not alike enough to ask.</summary>
    public static double Of(HashSet<string> a, HashSet<string> b)
    {
        var (shared, shorter, longer) = (a.Count(b.Contains), Math.Min(a.Count, b.Count), Math.Max(a.Count, b.Count));
        var isAlike = shared >= 2 ? shared * 3 >= shorter * 2 : shared == 1 && longer == 1;
        return isAlike ? (double)shared / (a.Count + b.Count - shared) : 0;
    }
}
