using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>
/// Reads off an expression pieces of text of which every match holds at least one, so that no list of them has to be kept beside it.
/// It knows no more of the syntax than the expressions here use; where it is not sure it gives none.
/// </summary>
internal sealed class NeededLiterals
{
    private const int Shortest = 3;

    /// <summary>A longer piece turns away hardly more texts, and the automaton would be many times as large.</summary>
    private const int Longest = 6;

    private const int Most = 300;
    private const int MostJoined = 64;
    private readonly string expression;
    private int at;

    private NeededLiterals(string expression) => this.expression = expression;

    public static string[] In(Regex regex)
    {
        if (regex.Options.HasFlag(RegexOptions.IgnorePatternWhitespace)) return [];
        var reader = new NeededLiterals(regex.ToString());
        if (reader.Alternatives() is not { } found || reader.at < reader.expression.Length || Weight(found.Any) < Shortest) return [];
        var pieces = found.Any.Select(w => w[..Math.Min(w.Length, Longest)]).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return pieces.Length <= Most ? pieces : [];
    }

    /// <summary>What all alternatives need, null when one of them needs nothing.</summary>
    private Pieces? Alternatives()
    {
        Pieces? all = new([], true);
        do
        {
            var one = Sequence();
            all = one is null || all is null ? null : new Pieces([.. all.Any, .. one.Any], all.IsWhole && one.IsWhole);
        }
        while (Take("|"));
        return all;
    }

    /// <summary>The best of what stands one after another; what is whole is joined.</summary>
    private Pieces? Sequence()
    {
        List<string>? best = null;
        List<string> run = [""];
        var isWhole = true;
        while (at < expression.Length && expression[at] is not ('|' or ')'))
        {
            var part = Part();
            var (isRepeated, isOptional) = Repetition();
            var isJoined = part is { IsWhole: true } && !isOptional;
            if (!isJoined || run.Count * part!.Any.Count > MostJoined) End();
            if (isJoined) run = [.. run.SelectMany(r => part!.Any.Select(p => r + p))];
            else if (part is not null && !isOptional) best = Better(best, part.Any);
            if (isRepeated) End();
        }
        if (isWhole) return new Pieces(run, true);
        return Better(best, run) is { } any ? new Pieces(any, false) : null;

        void End() => (best, run, isWhole) = (Better(best, run), [""], false);
    }

    /// <summary>One letter or sign, or a group; nothing for a class or a place.</summary>
    private Pieces? Part()
    {
        var c = expression[at++];
        switch (c)
        {
            case '\\': return Escaped() is { } sign ? new Pieces([$"{sign}"], true) : null;
            case '(': return Group();
            case '[':
                Class();
                return null;
            case '.' or '^' or '$': return null;
            default: return new Pieces([$"{c}"], true);
        }
    }

    private char? Escaped()
    {
        var c = expression[at++];
        if (c is 'p' or 'P' or 'k') at = expression.IndexOfAny(['}', '>'], at) + 1;
        else if (c is 'u' or 'x') at += c == 'u' ? 4 : 2;
        return char.IsAsciiLetterOrDigit(c) ? null : c;
    }

    private void Class()
    {
        if (expression[at] == '^') at++;
        for (var isFirst = true; isFirst || expression[at] != ']'; isFirst = false) at += expression[at] == '\\' ? 2 : 1;
        at++;
    }

    private Pieces? Group()
    {
        var (isExcluded, isPlace) = (false, false);
        if (Take("?") && !Take(":") && !Take(">"))
        {
            isExcluded = Take("!") || Take("<!");
            isPlace = isExcluded || Take("=") || Take("<=");
            if (!isPlace) at = expression.IndexOfAny([':', '>', ')'], at) + 1;
            if (expression[at - 1] == ')') return null;
        }
        var inner = Alternatives();
        at++;
        return isExcluded ? null : isPlace && inner is not null ? inner with { IsWhole = false } : inner;
    }

    private (bool IsRepeated, bool IsOptional) Repetition()
    {
        if (at >= expression.Length || expression[at] is not ('*' or '+' or '?' or '{')) return default;
        var isOptional = expression[at] is '*' or '?' || expression.AsSpan(at).StartsWith("{0");
        at = expression[at] == '{' ? expression.IndexOf('}', at) + 1 : at + 1;
        Take("?");
        return (true, isOptional);
    }

    private bool Take(string sign)
    {
        if (at >= expression.Length || !expression.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) return false;
        at += sign.Length;
        return true;
    }

    private static List<string>? Better(List<string>? a, List<string>? b) =>
        Weight(b) > Weight(a) || Weight(b) == Weight(a) && b?.Count < a?.Count ? b : a;

    /// <summary>The length of the shortest piece, as far as length counts.</summary>
    private static int Weight(List<string>? pieces) => pieces is null or [] ? 0 : Math.Min(Longest, pieces.Min(p => p.Length));

    /// <summary>Texts of which one is needed; whole when nothing else is matched.</summary>
    private sealed record Pieces(List<string> Any, bool IsWhole);
}
