using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Money named beside other money, without its amount: "x (4 mkr), y (eget kapital)".</summary>
internal static partial class UnknownAmounts
{
    public static void Run(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            if (!passage.Text.Contains('(') || !passage.Words.Money.Amount.IsMatch(passage.Text)) continue;
            var brackets = Bracketed().Matches(passage.Text);
            if (brackets.Count < 2 || !brackets.Any(b => IsAmount(b, passage))) continue;
            foreach (Match bracket in brackets.Where(b => !IsAmount(b, passage) && passage.Words.Money.Unknown.IsMatch(b.Value))) Add(draft, passage, bracket);
        }
    }

    private static bool IsAmount(Match bracket, Passage passage) => passage.Words.Money.Amount.IsMatch(bracket.Groups["in"].Value);

    private static void Add(Draft draft, Passage passage, Match bracket)
    {
        var span = passage.At(bracket.Index, bracket.Length);
        draft.UnknownAmounts.Add(new FoundUnknownAmount(draft.At(span), bracket.Groups["kind"].Value) { Spans = [span], Certainty = Certainty.Person });
    }

    [GeneratedRegex(@"(?<kind>[\p{L}-]{3,}(?: [\p{L}-]+)?)\s\((?<in>[^()]{1,60})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
