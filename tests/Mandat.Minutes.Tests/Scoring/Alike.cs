using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Tests.Scoring;

/// <summary>When two names, organisations, amounts, attachments or initiatives count as the same.</summary>
internal static partial class Alike
{
    public static bool Name(string? a, string? b)
    {
        string x = Clean(a), y = Clean(b);
        return x.Length > 0 && (x == y || x.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(y.Split(' ').Order(StringComparer.Ordinal)));
    }

    public static bool Who(string? gold, string? found, IReadOnlyList<string?> accept)
    {
        if (Name(gold, found)) return true;
        HashSet<string> a = [.. Tokens.Of(Brackets().Replace(gold ?? "", " "))], b = [.. Tokens.Of(Brackets().Replace(found ?? "", " "))];
        if (a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a))) return true;
        string p = Tokens.Norm(found).Trim(' ', '.', '(', ')', '@'), g = Tokens.Norm(gold).Trim(' ', '.', '(', ')', '@');
        if ((a.Count >= 2 && p == Initials(gold)) || (b.Count >= 2 && g == Initials(found))) return true;
        return Tokens.F1(gold, found) >= 0.5 || accept.Any(x => Who(x, found, []));
    }

    public static bool Organisation(string? a, string? b)
    {
        string[] x = Tokens.Of(a), y = Tokens.Of(b);
        return x.Length > 0 && y.Length > 0 && (Tokens.F1(x, y) >= 0.5 || x.ToHashSet().IsSubsetOf(y) || y.ToHashSet().IsSubsetOf(x));
    }

    public static bool Attachment(string? a, string? b)
    {
        string? x = Key(a), y = Key(b);
        return x is null && y is null ? Tokens.F1(a, b) >= 0.5 : x is not null && y is not null ? x == y : Tokens.F1(a, b) >= 0.5;
    }

    public static bool Initiative(string? gold, string? found)
    {
        string[] a = Tokens.Of(gold), b = Tokens.Of(found);
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.SequenceEqual(b) || Tokens.F1(a, b) >= 0.66) return true;
        var (small, big) = a.Length <= b.Length ? (a, b) : (b, a);
        return small.Length >= 2 && Tokens.InOrder(small, big) && big.Length <= small.Length + 3;
    }

    public static bool Kind(string? a, string? b) => Tokens.F1(a, b) >= 0.34 || Stems(a).Overlaps(Stems(b));

    public static bool Number(JsonNode? a, JsonNode? b) =>
        a is not null && b is not null && a.GetValue<double>() is var x && Math.Abs(x - b.GetValue<double>()) <= Math.Max(0.005 * Math.Abs(x), 0.01);

    private static HashSet<string> Stems(string? text) => [.. Tokens.Of(text).Where(t => t.Length >= 4).Select(t => t.Length > 6 ? t[..6] : t)];

    private static string Clean(string? name) =>
        string.Join(' ', Tokens.Of(Honorific().Replace(AfterComma().Replace(Brackets().Replace(name ?? "", " "), ""), "")));

    private static string Initials(string? name) => string.Concat(Clean(name).Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));

    private static string? Key(string? label) => Label().Match(Tokens.Norm(label)) is { Success: true } m ? m.Groups[1].Value : null;

    [GeneratedRegex(@"\(.*?\)|\[.*?\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@",.*$")]
    private static partial Regex AfterComma();

    [GeneratedRegex(@"^\s*(dr|prof|professor|docent|doc)\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"(?:bilag\w*|appendix|attachment|annex|enclosure)\s*(?:nr\.?\s*)?([0-9]+[a-zåäö]?|[a-zåäö])\b")]
    private static partial Regex Label();
}
