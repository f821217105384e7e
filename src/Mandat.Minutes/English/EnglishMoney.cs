using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Money in English: comma groups thousands, dot is the decimal sign.</summary>
internal static partial class EnglishMoney
{
    public static MoneyWords Words { get; } = new()
    {
        Amount = Shape.Of(Amount(), "sek|kr|m|k|thousand|€|eur|usd|nok|dkk|£|$|dollar|pound|:-"), DecimalSign = '.', Target = Target(), AmountColumn = AmountColumn(), BareNumber = BareNumber(), Unknown = Unknown(), VerbLike = VerbLike(), Noun = Noun(), Weak = Weak(), Purpose = Purpose(), Bare = Bare(), State = State(), Whole = Whole(), Pronoun = Pronoun(), RangeStart = RangeStart(), Price = Price(), Rate = Rate(), GoesElsewhere = GoesElsewhere(), That = That(),
        Units = new Dictionary<string, decimal>
        {
            ["million"] = 1_000_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["msek"] = 1_000_000, ["billion"] = 1_000_000_000, ["thousand"] = 1_000,
            ["k"] = 1_000, ["ksek"] = 1_000, ["tsek"] = 1_000, ["tkr"] = 1_000, ["mkr"] = 1_000_000, ["mnkr"] = 1_000_000, ["sek"] = 1, ["kr"] = 1, ["kronor"] = 1, ["crowns"] = 1, [":-"] = 1, ["kronas"] = 1,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Spelt = Shape.Of(Spelt(), "kr|crowns|million"), Grouped = Grouped(), MoneyBefore = MoneyBefore(), MoneyAfter = MoneyAfter(), ShareBefore = ShareBefore(), Uncounted = Uncounted(),
        Numbers = new Dictionary<string, decimal>
        {
            ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30,
            ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["a hundred"] = 100, ["one hundred"] = 100, ["half a"] = 0.5m, ["a"] = 1,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Fillers = "and that which is are for with on of to about has have the a an we in at most least up approximately around total if was be has been cost will by from roughly some another still only further additional now receives receive out against".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase),
    };

    [GeneratedRegex(@"\G(?:(?<![\d.,/:]|[\p{L}\d]-)(?:(?<before>M?SEK|kr|(?<cur>€|EUR|USD|NOK|DKK|£|\$))\s?(?<n>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<u>million|billion|thousand|mn|m|k)(?![\p{L}\d]))?|(?<n>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<u>million(?:\s+(?:SEK|kronor|kr))?|thousand(?:\s+(?:SEK|kronor|kr))?|msek|ksek|tsek|tkr|mkr|mnkr|SEK|kronor|kr|k\s?SEK|m\s?SEK|m(?![\w²³]|\.\w)|k(?!\w|\.\w)|:-|(?<cur>euros?|EUR|€|USD|dollars|pounds))(?![\p{L}\d])))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<!\p{L})(?<w>half a|a hundred|one hundred|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a) (?<u>thousand (?:SEK|kronor|crowns|kr)|million(?: (?:SEK|kronor|crowns|kr))|kronor|crowns)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelt();

    [GeneratedRegex(@"(?<![\d.,/:§\p{L}-]|\d )(?<n>[1-9]\d{0,2}(?:,\d{3}){1,3})(?![\d\p{L}:/%-]|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\b(?:costs?|budget|grant|fee|rent|award(?:ed)?|priced at|quoted|pays?|paid|price|salary|spent(?: so far)?|balance|deposit|donation|invoice|bill|fine|(?:left|remaining)(?: in \p{L}+)?)\s*:?\s*(?:is |of |at |was |about |around |up to )*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyBefore();

    [GeneratedRegex(@"^ in (?:grants?|fees?|funding|costs?|rent|support|donations?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyAfter();

    [GeneratedRegex(@"\b(?:of which|the other|the rest|from|to|and|against|another|of|out of)\s+(?:about )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareBefore();

    [GeneratedRegex(@"^(?:$|[.,;)!?]| (?:in|to|for|per|from|each|of|out|left|and|is|was|has|a (?:month|year)|which|at|by)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uncounted();

    [GeneratedRegex(@"\b(?:target|goal|aim)\b[\s:isof]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^(?:costs?|incomes?|revenues?|fees?|rents?|budgets?|grants?|funding|deficit|surplus|loans?|reserves?|salar(?:y|ies)|prices?|quotes?|bids?|allocation|balance|expenses?|spending|contributions?|subsid(?:y|ies)|turnover|profit|loss|debt|fund|funds|scholarships?|instalments?|allowance|payments?|licen[cs]es?|premium|tenders?|offers?|invoices?|bills?|accounts?|savings?|wages?|hire|deposits?|fines?|donations?|sponsorships?|tickets?|subscriptions?|overspend|underspend|shortfall|remuneration|gifts?|awards?|prizes?|tax|insurance|pay)[,:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(?:amount|total|sum|money|finances?|economy|financial|report|matters|background|other|business|year|month|january|february|march|april|june|july|august|september|october|november|december|date|week|said|they|there|which|their|since|until|during|would|could|per|cent|each|this|that|these|piece|target)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weak();

    [GeneratedRegex(@"(?!)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s+(?:(?:is|was|has been|have been|had been) )?(?:still )?(?:\p{L}+ed|spent|left|unspent|remaining)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"^\s+(?:for (?!the year|the whole|the period|the first|the rest|\d)|towards|(?:in|on) the (?:\p{L}+ )?(?:account|bank|fund|reserve|kitty|pot)s?|to (?!date|\d|be|the end)\p{L}+|in (?:grants?|fees?|funding|costs?|rent|support))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:\p{L}+ed|spend|spent|get|got|give|gave|pay|paid|received?|is|was|are|were)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:capital|amount|unknown|not yet|tbc|tbd|to be (?:decided|confirmed)|accumulated|remaining)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:in total|altogether|in all|totalling|total of)\s*:?\s*(?:about |around )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:(?:would|will|should|could|might) (?:be|cost)|it|they|this|that|these|those|new ones|a new one)\b|^would$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?<=\b(?:from|between) (?:about )?)(?<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= (?:to|and) (?:about )?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangeStart();

    [GeneratedRegex(@"\b(?:amount|SEK|kr|kSEK|MSEK|cost|costs|grant|budget|actual|forecast|spent|income|expenditure|variance|outturn|balance)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountColumn();

    [GeneratedRegex(@"^(?<n>-?\d{1,3}(?:[, ]\d{3})+|-?\d{3,}|-?\d+\.\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\b(?:costs?|costing|raised|raises|brought in|yielded|sells? for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"\G\s?(?:/\s?|(?:per|an?|each|every) )(?:month|year|week|day|term|hour|person|pupil|head|family|household|piece|time|session|meal|member|child|team|night|quarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\s*(?:and (?!\p{L}+ for)|but|which|so|since|because|when|if|while)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesElsewhere();

    [GeneratedRegex(@"(?<told>\b(?:said|says|reported|reports|explained|announced|noted|proposed|suggested|stated|told|thought|thinks|estimated|agreed|decided|recommended|confirmed|informed|added|asked)\b[^.;:]{0,40}?\bthat)(?:\s|$)|\bthat(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex That();
}
