using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Amounts of money with what they are for.</summary>
internal static class MoneyRecogniser
{
    public static void Run(Draft draft)
    {
        var seen = new HashSet<(decimal, string)>();
        var told = new Dictionary<(decimal, int), int>();
        foreach (var passage in draft.Passages)
        {
            if (!passage.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            foreach (Match match in passage.Words.Money.Amount.Matches(passage.Text)) Take(draft, passage, match, seen, told);
        }
    }

    private static void Take(Draft draft, Passage passage, Match match, HashSet<(decimal, string)> seen, Dictionary<(decimal, int), int> told)
    {
        var isForeign = match.Groups["cur"].Success;
        if (Value(match, passage.Words.Money) is not { } value) return;
        var kind = AmountKind.Of(draft, passage, match);
        if (!seen.Add((value, Plain.Key(kind ?? ""))) || IsAgain(passage, match, value, told)) return;
        var span = passage.At(match.Index, match.Value.TrimEnd().Length);
        var isPlain = isForeign || match.Value.Where(char.IsDigit).SequenceEqual(value.ToString("0", CultureInfo.InvariantCulture));
        List<string> inferred = isPlain ? [] : ["valueSEK"];
        if (kind is not null && kind.Contains(": ", StringComparison.Ordinal)) inferred.Add("kind");
        draft.Amounts.Add(new FoundAmount(draft.At(span), isForeign ? null : value, kind, IsTarget(passage, match)) { Spans = [span], Inferred = inferred });
    }

    /// <summary>The same sum told once more of the same matter, in another sentence.</summary>
    private static bool IsAgain(Passage passage, Match match, decimal value, Dictionary<(decimal, int), int> told)
    {
        if (passage.Kind == PassageKind.Row || passage.Section.Span.Length == 0) return false;
        var sentence = passage.Span.Start + KindWords.SentenceStart(passage.Text, match.Index, passage.Words);
        if (told.TryGetValue((value, passage.Section.Span.Start), out var first)) return first != sentence;
        told[(value, passage.Section.Span.Start)] = sentence;
        return false;
    }

    private static bool IsTarget(Passage passage, Match match)
    {
        var start = Math.Max(0, match.Index - 30);
        return passage.Words.Money.Target.IsMatch(passage.Text[start..match.Index]);
    }

    private static decimal? Value(Match match, MoneyWords words)
    {
        var digits = new string([.. match.Groups["n"].Value.Where(c => char.IsDigit(c) || c == words.DecimalSign)]).Replace(words.DecimalSign, '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var factor = 1m;
        if (match.Groups["before"] is { Success: true } before && words.Units.TryGetValue(before.Value, out var first)) factor = first;
        if (match.Groups["u"] is { Success: true } unit && Factor(unit.Value, words) is var second and > 0) factor = Math.Max(factor, second);
        return number > 1_000_000_000_000m / factor ? null : number * factor;
    }

    public static decimal Factor(string unit, MoneyWords words)
    {
        if (words.Units.TryGetValue(unit, out var whole)) return whole;
        var first = unit.Split(' ', '\t')[0].TrimEnd('.');
        return words.Units.GetValueOrDefault(first);
    }
}
