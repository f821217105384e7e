using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Money in Swedish: blank or dot groups thousands, comma is the decimal sign.</summary>
internal static partial class SwedishMoney
{
    public static MoneyWords Words { get; } = new()
    {
        Amount = Shape.Of(Amount(), "kr|m|k|:-|sek|spänn|papp|tusen|€|eur|usd|nok|dkk|pund|£|dollar"), DecimalSign = ',', Target = Target(), AmountColumn = AmountColumn(), BareNumber = BareNumber(), Unknown = Unknown(), VerbLike = VerbLike(),
        Units = new Dictionary<string, decimal>
        {
            ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mnkr"] = 1_000_000, ["mkr"] = 1_000_000, ["mn kr"] = 1_000_000, ["m kr"] = 1_000_000,
            ["msek"] = 1_000_000, ["miljoner"] = 1_000_000, ["miljon"] = 1_000_000, ["milj"] = 1_000_000, ["miljarder"] = 1_000_000_000,
            ["miljard"] = 1_000_000_000, ["mdkr"] = 1_000_000_000, ["tkr"] = 1_000, ["kkr"] = 1_000, ["ksek"] = 1_000, ["tsek"] = 1_000, ["k"] = 1_000,
            ["papp"] = 1_000, ["tusen"] = 1_000, ["tusen kr"] = 1_000, ["t kr"] = 1_000, ["kr"] = 1, ["kronor"] = 1, ["krona"] = 1, ["sek"] = 1, [":-"] = 1, ["spänn"] = 1,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Fillers = "och att som är för med på av till om har den det de en ett i vi ska får fick cirka ca högst minst upp ungefär drygt knappt max totalt om varav är var blir vara kostar sammanlagt omkring nästan hela även nu också där vilket finns kvar sina sin sitt våra vår gick ca c:a år föregående bara endast ytterligare extra exkl inkl moms".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase),
    };

    [GeneratedRegex(@"(?<![\d.,/:]|[\p{L}\d]-)(?:(?<before>SEK|kr|(?<cur>€|EUR|USD|NOK|DKK|£))\s?)?(?<n>\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:,\d+)?)\s?(?<u>miljoner(?:\s+(?:kronor|kr|SEK))?|miljon(?:\s+(?:kronor|kr))?|miljarder(?:\s+(?:kronor|kr))?|miljard|milj\.?(?:\s+kr(?:onor)?)?|mnkr|mn\s?kr|mdkr|mkr|msek|tkr|kkr|ksek|tsek|tusen(?:\s+kr(?:onor)?)?|papp|kronor|kr\b|SEK|mn|m(?![\w²³])|k(?![\w])|:-|spänn|(?<cur>euro?|EUR|€|USD|dollar|NOK|DKK|pund|£))(?![\p{L}\d²])|(?<cur>€|EUR|£)\s?(?<n>\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:,\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:mål(?:et)?|målsättning(?:en)?|målbild)\b[\s:är]*(?:att nå |på |om )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^(?:\p{L}+(?:ade|ades|ats|at|erar|ar|er|tt|its|lts|nts|rts|de|te|des|tes|a|ns|ss)|fick|får|gav|ger|blev|är|var|gick|låg|ligger|stod|finns|drog)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:kapital|belopp|medel|oklart|okänt|ej fastställ\w*|ännu inte|återstår|ackumulera\w*|ospecificera\w*|ej klart|tillkommer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:belopp|kr|tkr|mnkr|mkr|kronor|summa|kostnad|beviljat|anslag)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountColumn();

    [GeneratedRegex(@"^(?<n>-?\d{1,3}(?:[ .]\d{3})+|-?\d{3,}|-?\d+,\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
