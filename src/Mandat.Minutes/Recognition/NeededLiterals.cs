using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>
/// Reads off an expression pieces of text of which every match holds at least one, so that no list of them has to be kept beside it.
/// A blank in a piece stands for the edge of a word. It knows no more of the syntax than the expressions here use; where it is not sure it gives none.
/// </summary>
internal sealed class NeededLiterals
{
    private const int Shortest = 3;

    /// <summary>A longer piece turns away hardly more texts, and the automaton would be many times as large.</summary>
    private const int Longest = 12;

    private const int Most = 1000;
    private const int MostJoined = 64;
    private const int MostInClass = 6;

    /// <summary>The edge of a word, in what begins a match.</summary>
    public const char Edge = '\u0001';

    private const string Place = @"\G";
    private static readonly Pieces Nothing = Pieces.Whole([""]);
    private readonly string expression;
    private readonly bool isAtStart;
    private int at;

    private NeededLiterals(string expression, bool isAtStart) => (this.expression, this.isAtStart) = (expression, isAtStart);

    /// <summary>The pieces that may stand anywhere in the text; none when the expression needs none.</summary>
    public static string[] In(Regex regex)
    {
        if (Read(regex, isAtStart: false) is not { } found || Weight(found.Any) < Shortest) return [];
        var pieces = Distinct(found.Any, Longest);
        return pieces.Length <= Most ? pieces : [];
    }

    /// <summary>The pieces of which one begins the text; none when the expression is not tried at the start alone, or may begin with anything.</summary>
    public static string[] AtStart(Regex regex) =>
        (regex.ToString() is ['^', ..] || IsAtPlace(regex)) && !regex.Options.HasFlag(RegexOptions.Multiline) && Read(regex, isAtStart: true) is { } found ? Distinct(found.Any, Longest) : [];

    /// <summary>Whether an expression is tried at one place of a text, which it is given.</summary>
    public static bool IsAtPlace(Regex regex) => IsAtPlace(regex.ToString());

    private static bool IsAtPlace(string expression) => expression.StartsWith(Place, StringComparison.Ordinal);

    private static string[] Distinct(IEnumerable<string> pieces, int longest) =>
        [.. pieces.Select(w => w[..Math.Min(w.Length, longest)]).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Pieces? Read(Regex regex, bool isAtStart)
    {
        if (regex.Options.HasFlag(RegexOptions.IgnorePatternWhitespace)) return null;
        var reader = new NeededLiterals(regex.ToString(), isAtStart);
        return reader.Alternatives(isOutermost: true) is { } found && reader.at >= reader.expression.Length ? found : null;
    }

    /// <summary>What all alternatives need, null when one of them needs nothing.</summary>
    private Pieces? Alternatives(bool isOutermost)
    {
        Pieces? all = null;
        var isFirst = true;
        do
        {
            var isBound = !isAtStart || !isOutermost || at < expression.Length && (expression[at] == '^' || expression.AsSpan(at).StartsWith(Place));
            var one = Sequence();
            all = one is null || !isBound || !isFirst && all is null ? null : isFirst ? one : new Pieces([.. all!.Any, .. one.Any], [.. all.Tail, .. one.Tail], all.IsWhole && one.IsWhole);
            isFirst = false;
        }
        while (Take("|"));
        return all;
    }

    /// <summary>The best of what stands one after another; what is whole is joined. At the start: what stands first.</summary>
    private Pieces? Sequence()
    {
        List<string>? best = null;
        List<string> run = [""], passed = [];
        var isWhole = true;
        while (at < expression.Length && expression[at] is not ('|' or ')'))
        {
            var part = Part();
            var (isRepeated, isOptional) = Repetition();
            if (part is { IsPlace: true })
            {
                if (!isOptional && !isAtStart) best = Better(best, part.Any);
            }
            else if (part is { IsWhole: true } && !(isOptional && isRepeated) && IsFew(run.Count, part.Any.Count + (isOptional ? 1 : 0)))
            {
                run = Joined(run, isOptional ? [.. part.Any, ""] : part.Any);
                if (isRepeated && part is not { Any: [" "] }) End(run, [""]);
            }
            else if (isAtStart && isOptional && part is { Any.Count: > 0 } && !isRepeated && IsFew(run.Count, part.Any.Count))
            {
                if (best is null) passed.AddRange(Joined(run, part.Any));
                isWhole = false;
            }
            else if (part is null || isOptional) End(run, [""]);
            else if (isAtStart) End(Joined(run, part.Any), [""]);
            else
            {
                End(run, part.Tail);
                best = Better(best, part.Any);
            }
        }
        if (isWhole && (isAtStart || Weight(run) >= Shortest || Weight(best) < Shortest)) return Pieces.Whole(run);
        best = isAtStart ? [.. best ?? run, .. passed] : Better(best, run);
        return best is null ? null : new Pieces(best, run, false);

        void End(List<string> found, List<string> then)
        {
            best = isAtStart ? best ?? found : Better(best, found);
            (run, isWhole) = (then, false);
        }
    }

    /// <summary>One letter or sign, the edge of a word, or a group; nothing for what may be many things.</summary>
    private Pieces? Part()
    {
        var c = expression[at++];
        return c switch
        {
            '\\' => Escaped(),
            '(' => Group(),
            '[' => Class(),
            '.' => null,
            '^' or '$' => isAtStart && c == '^' ? Nothing : isAtStart ? null : Pieces.Whole([" "]),
            _ => Sign(c),
        };
    }

    private Pieces Sign(char c) => Pieces.Whole([isAtStart ? $"{c}" : WordAutomaton.Folded($"{c}")]);

    private Pieces? Escaped()
    {
        var c = expression[at++];
        if (c is 'p' or 'P' or 'k') at = expression.IndexOfAny(['}', '>'], at) + 1;
        else if (c is 'u' or 'x') at += c == 'u' ? 4 : 2;
        return c switch
        {
            'G' => Nothing,
            'b' => isAtStart ? IsAtPlace(expression) ? Pieces.Whole([$"{Edge}"]) : Nothing : Pieces.Whole([" "]),
            's' => isAtStart ? null : Pieces.Whole([" "]),
            'd' => isAtStart && !IsAtPlace(expression) ? null : Sign('0'),
            _ => char.IsAsciiLetterOrDigit(c) ? null : Sign(c),
        };
    }

    /// <summary>A few letters of which one stands there, or signs that are no part of a word.</summary>
    private Pieces? Class()
    {
        var start = at;
        if (expression[at] == '^') at++;
        for (var isFirst = true; isFirst || expression[at] != ']'; isFirst = false) at += expression[at] == '\\' ? 2 : 1;
        var members = expression[start..at++];
        if (members.Length <= MostInClass && members.All(char.IsLetter)) return Pieces.Whole([.. members.Select(l => $"{l}")]);
        if (isAtStart && IsAtPlace(expression) && members.Length <= MostInClass && members[0] != '^' && !members.Contains('\\') && !members[..^1].Contains('-')) return Pieces.Whole([.. members.Select(l => $"{l}")]);
        return isAtStart || members.StartsWith('^') || members.Contains('\\') || members[..^1].Contains('-') || members.Any(WordAutomaton.IsInWord) ? null : Pieces.Whole([" "]);
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
        var inner = Alternatives(isOutermost: false);
        at++;
        return isExcluded ? Nothing : !isPlace ? inner : inner is null ? Nothing : inner with { IsPlace = true };
    }

    /// <summary>Whether what stood before may be repeated, and whether it may be missing.</summary>
    private (bool IsRepeated, bool IsOptional) Repetition()
    {
        if (at >= expression.Length || expression[at] is not ('*' or '+' or '?' or '{')) return default;
        var isRepeated = expression[at] != '?';
        var isOptional = expression[at] is '*' or '?' || expression.AsSpan(at).StartsWith("{0");
        at = expression[at] == '{' ? expression.IndexOf('}', at) + 1 : at + 1;
        Take("?");
        return (isRepeated, isOptional);
    }

    private bool Take(string sign)
    {
        if (at >= expression.Length || !expression.AsSpan(at).StartsWith(sign, StringComparison.Ordinal)) return false;
        at += sign.Length;
        return true;
    }

    private static bool IsFew(int before, int after) => before == 1 || after == 1 || before * after <= MostJoined;

    /// <summary>Each before each; what is long enough already is not made longer, and edges of words that meet are one.</summary>
    private static List<string> Joined(List<string> before, List<string> after) =>
        [.. before.SelectMany(b => b.Length > Longest ? [b] : after.Select(a => b is [.., ' '] && a is [' ', ..] ? b + a[1..] : b + a)).Distinct()];

    private static List<string>? Better(List<string>? a, List<string>? b) =>
        Weight(b) > Weight(a) || Weight(b) == Weight(a) && b?.Count < a?.Count ? b : a;

    /// <summary>The length of the shortest piece, as far as length counts; a figure stands in few texts.</summary>
    private static int Weight(List<string>? pieces) => pieces is null or [] ? 0 : Math.Min(Longest, pieces.Min(p => p.Contains('0') ? p.Length + Shortest - 1 : p.Length));

    /// <summary>Texts of which one is needed, and those of which one stands at the end; whole when nothing else is matched, a place when they are looked for and not passed.</summary>
    private sealed record Pieces(List<string> Any, List<string> Tail, bool IsWhole, bool IsPlace = false)
    {
        public static Pieces Whole(List<string> pieces) => new(pieces, pieces, true);
    }
}
