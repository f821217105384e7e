using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Money in English: comma groups thousands, dot is the decimal sign.</summary>
internal static partial class EnglishMoney
{
    public static MoneyWords Words { get; } = new()
    {
        Amount = Shape.Of(Amount(), "sek|kr|m|k|thousand|€|eur|usd|nok|dkk|£|$|dollar|pound|:-"), DecimalSign = '.', Target = Target(), AmountColumn = AmountColumn(), BareNumber = BareNumber(), Unknown = Unknown(), VerbLike = VerbLike(),
        Units = new Dictionary<string, decimal>
        {
            ["million"] = 1_000_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["msek"] = 1_000_000, ["billion"] = 1_000_000_000, ["thousand"] = 1_000,
            ["k"] = 1_000, ["ksek"] = 1_000, ["tsek"] = 1_000, ["tkr"] = 1_000, ["mkr"] = 1_000_000, ["mnkr"] = 1_000_000, ["sek"] = 1, ["kr"] = 1, ["kronor"] = 1, ["crowns"] = 1, [":-"] = 1, ["kronas"] = 1,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Fillers = "and that which is are for with on of to about has have the a an we in at most least up approximately around total if was be has been cost costs will by from".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase),
    };

    [GeneratedRegex(@"(?<![\d.,/:]|[\p{L}\d]-)(?:(?<before>M?SEK|kr|(?<cur>€|EUR|USD|NOK|DKK|£|\$))\s?(?<n>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<u>million|billion|thousand|mn|m|k)(?![\p{L}\d]))?|(?<n>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<u>million(?:\s+(?:SEK|kronor|kr))?|thousand(?:\s+(?:SEK|kronor|kr))?|msek|ksek|tsek|tkr|mkr|mnkr|SEK|kronor|kr|k\s?SEK|m\s?SEK|m(?![\w²³.])|k(?![\w.])|:-|(?<cur>euros?|EUR|€|USD|dollars|pounds))(?![\p{L}\d]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:target|goal|aim)\b[\s:isof]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^(?:\p{L}+ed|spend|spent|get|got|give|gave|pay|paid|received?|is|was|are|were)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:capital|amount|unknown|not yet|tbc|tbd|to be (?:decided|confirmed)|accumulated|remaining)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:amount|SEK|kr|kSEK|MSEK|cost|grant)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountColumn();

    [GeneratedRegex(@"^(?<n>-?\d{1,3}(?:[, ]\d{3})+|-?\d{3,}|-?\d+\.\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
