using System.Globalization;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Amounts that bear no unit or no digits: "lägger 45 000", "430 000 i bidrag", "tiotusen kronor".</summary>
internal static class LooseAmounts
{
    private const int Near = 40;

    public static void Run(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind == PassageKind.Row && passage.Cells.Count < 2) continue;
            var words = passage.Words.Money;
            foreach (var match in words.Spelt.Matches(passage.Text))
                if (words.Numbers.TryGetValue(match.Groups["w"].Value, out var number) && Unit(match.Groups["u"].Value, words) is var unit and > 0) Add(draft, passage, match, number * unit, true);
            if (words.Amount.IsMatch(passage.Text)) Ranges(draft, passage, words);
            if (!draft.Head.Contains(passage))
                foreach (var match in words.Grouped.Matches(passage.Text))
                    if (IsMoney(passage.Text, match, words) && Number(match.Groups["n"].Value) is { } value) Add(draft, passage, match, value, false);
        }
    }

    /// <summary>By the words right before or after it, or since it goes on about money of the same sentence.</summary>
    private static bool IsMoney(string text, Match number, MoneyWords words)
    {
        var rest = text[(number.Index + number.Length)..];
        if (words.MoneyAfter.IsMatch(rest)) return true;
        if (!words.Uncounted.IsMatch(rest)) return false;
        var before = text[Math.Max(0, number.Index - Near)..number.Index];
        if (words.MoneyBefore.IsMatch(before)) return true;
        if (IsOfSentence(text, number, words)) return true;
        return words.ShareBefore.IsMatch(before) && words.Amount.IsMatch(text[Math.Max(0, number.Index - 3 * Near)..number.Index]);
    }

    /// <summary>A sentence that has named money right before goes on with it.</summary>
    private static bool IsOfSentence(string text, Match number, MoneyWords words)
    {
        var start = text.LastIndexOf(". ", number.Index, Math.Min(number.Index, 3 * Near), StringComparison.Ordinal);
        return words.Amount.IsMatch(text[Math.Max(start, Math.Max(0, number.Index - 3 * Near))..number.Index]);
    }

    /// <summary>"från 500 till 800 kr": the first of the two has the unit of the second.</summary>
    private static void Ranges(Draft draft, Passage passage, MoneyWords words)
    {
        foreach (var match in words.Amount.Matches(passage.Text))
        {
            if (words.RangeStart.Match(passage.Text[..match.Index]) is not { Success: true } first || MoneyRecogniser.Factor(match.Groups["u"].Value, words) is not (var unit and > 0)) continue;
            var digits = new string([.. first.Value.Where(c => char.IsDigit(c) || c == words.DecimalSign)]).Replace(words.DecimalSign, '.');
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000) Add(draft, passage, first, number * unit, unit != 1);
        }
    }

    private static decimal Unit(string unit, MoneyWords words) => words.Units.GetValueOrDefault(unit.Split(' ')[0]);

    private static decimal? Number(string text) =>
        decimal.TryParse(string.Concat(text.Where(char.IsDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000m ? number : null;

    private static void Add(Draft draft, Passage passage, Match match, decimal value, bool isInferred)
    {
        var span = passage.At(match.Index, match.Length);
        if (draft.Amounts.Exists(a => a.Spans[0].Start < span.End && span.Start < a.Spans[0].End)) return;
        var kind = AmountKind.Of(draft, passage, match);
        List<string> inferred = isInferred ? ["valueSEK"] : [];
        if (kind is not null && kind.Contains(": ", StringComparison.Ordinal)) inferred.Add("kind");
        draft.Amounts.Add(new FoundAmount(draft.At(span), value, kind, false) { Spans = [span], Inferred = inferred });
    }
}
