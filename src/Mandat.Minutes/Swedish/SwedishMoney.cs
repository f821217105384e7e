using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Money in Swedish: blank or dot groups thousands, comma is the decimal sign.</summary>
internal static partial class SwedishMoney
{
    public static MoneyWords Words { get; } = new()
    {
        Amount = Shape.Of(Amount(), "kr|m|k|:-|sek|spänn|papp|tusen|'|€|eur|usd|nok|dkk|pund|£|dollar"), DecimalSign = ',', Target = Target(), AmountColumn = AmountColumn(), BareNumber = BareNumber(), Unknown = Unknown(), VerbLike = VerbLike(), Noun = Noun(), Weak = Weak(), Purpose = Purpose(), Bare = Bare(), State = State(), Whole = Whole(), Pronoun = Pronoun(), RangeStart = RangeStart(), Price = Price(), Rate = Rate(), GoesElsewhere = GoesElsewhere(), That = That(),
        Units = new Dictionary<string, decimal>
        {
            ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mnkr"] = 1_000_000, ["mkr"] = 1_000_000, ["mn kr"] = 1_000_000, ["m kr"] = 1_000_000,
            ["msek"] = 1_000_000, ["miljoner"] = 1_000_000, ["miljon"] = 1_000_000, ["milj"] = 1_000_000, ["miljarder"] = 1_000_000_000,
            ["miljard"] = 1_000_000_000, ["mdkr"] = 1_000_000_000, ["tkr"] = 1_000, ["kkr"] = 1_000, ["ksek"] = 1_000, ["tsek"] = 1_000, ["k"] = 1_000,
            ["papp"] = 1_000, ["tusen"] = 1_000, ["tusen kr"] = 1_000, ["t kr"] = 1_000, ["kr"] = 1, ["kronor"] = 1, ["kronorna"] = 1, ["'"] = 1_000, ["krona"] = 1, ["sek"] = 1, [":-"] = 1, ["spänn"] = 1,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Spelt = Shape.Of(Spelt(), "kr|miljon"), Grouped = Grouped(), MoneyBefore = MoneyBefore(), MoneyAfter = MoneyAfter(), ShareBefore = ShareBefore(), Uncounted = Uncounted(),
        Numbers = new Dictionary<string, decimal>
        {
            ["en"] = 1, ["ett"] = 1, ["två"] = 2, ["tre"] = 3, ["fyra"] = 4, ["fem"] = 5, ["sex"] = 6, ["sju"] = 7, ["åtta"] = 8, ["nio"] = 9, ["tio"] = 10, ["elva"] = 11, ["tolv"] = 12, ["femton"] = 15,
            ["tjugo"] = 20, ["tjugofem"] = 25, ["trettio"] = 30, ["fyrtio"] = 40, ["femtio"] = 50, ["sextio"] = 60, ["sjuttio"] = 70, ["sjuttiofem"] = 75, ["åttio"] = 80, ["nittio"] = 90, ["hundra"] = 100, ["etthundra"] = 100,
            ["hundrafemtio"] = 150, ["tvåhundra"] = 200, ["trehundra"] = 300, ["fyrahundra"] = 400, ["femhundra"] = 500,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        Fillers = "och att som är för med på av till om har den det de en ett i vi ska får fick cirka ca högst minst upp ungefär drygt knappt max totalt om varav är var blir vara kostar sammanlagt omkring nästan hela även nu också där vilket finns kvar sina sin sitt våra vår gick ca c:a år föregående bara endast ytterligare extra exkl inkl moms vill säga alltså dvs fram mellan mot /mån därtill dessutom alltjämt förslagsvis exempelvis tidigare redan från ur hittills blev blivit per kronor stället istället jämfört uppskattningsvis återstår runt".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase),
    };

    [GeneratedRegex(@"\G(?:(?<![\d.,/:]|[\p{L}\d]-)(?:(?<before>SEK|kr|(?<cur>€|EUR|USD|NOK|DKK|£))\s?)?(?<n>\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:,\d+)?)\s?(?<u>miljoner(?:\s+(?:kronor|kr|SEK))?|miljon(?:\s+(?:kronor|kr))?|miljarder(?:\s+(?:kronor|kr))?|miljard|milj\.?(?:\s+kr(?:onor)?)?|mnkr|mn\s?kr|mdkr|mkr|msek|tkr|kkr|ksek|tsek|tusen(?:\s+kr(?:onor)?)?|papp|kronor(?:na)?|kr\b|SEK|mn|m(?![\w²³])|k(?![\w])|:-|'|spänn|(?<cur>euro?|EUR|€|USD|dollar|NOK|DKK|pund|£))(?![\p{L}\d²])|(?<![\p{L}\d.-])(?:(?<cur>€|EUR|£)\s?|(?<before>SEK|kr)\s)(?<n>\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:,\d+)?)(?![\d%/]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<!\p{L})(?<w>en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|tjugofem|trettio|fyrtio|femtio|sextio|sjuttio|sjuttiofem|åttio|nittio|hundra|etthundra|hundrafemtio|tvåhundra|trehundra|fyrahundra|femhundra)[ -]?(?<u>tusen kr(?:onor)?|miljon(?:er)?(?: kr(?:onor)?)?|kronor)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelt();

    [GeneratedRegex(@"(?<![\d.,/:§\p{L}-]|\d |nr |§ |dnr |tel\.? |tfn )(?<n>[1-9]\d{0,2}(?: \d{3}){1,3})(?![\d\p{L}:/%-]| \d|,\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\b(?:lägger|lägga(?: \p{L}+ procent, dvs)?|kostar(?: för mycket)?|kostade|kosta|\p{L}*kontot?|(?:går|gå|gick|gått) in med|\p{L}*försäljning(?:en)?|medlemsavgifter|förslag(?:et)?(?: från \p{Lu}\p{L}+)? (?:är|var)|kostnad\p{L}*|betalar|betala|betalade|\p{L}*budget(?:en)?|summan?|ersättning(?:en)?|offert(?:en)?|anslag(?:et)?|\p{L}*bidrag(?:et)?|avsätter|avsätta|avsatt|satsar|satsa|söker|sökt|bevilja\p{L}*|skjuter till|\p{L}*hyran?|\p{L}*avgift(?:en)?|arvode(?:t)?|\p{L}*kassan?(?: just nu)?|saldo(?:t)?|\p{L}*kostnad(?:en)?(?: hittills)?|riktmärke(?:t)?|pris(?:et)?|prislapp(?:en)?|\p{L}*bot|böter|vite|lön(?:en)?|(?:går|gick) lös|pengar|(?<=(?:pengar|kostnad\p{L}*|förbrukat|upparbetat|spenderat).{0,20})hittills|förbrukat|upparbetat|(?:köpa|handla|hyra|beställa|inhandla|anlita) (?:\p{L}+ ){0,3}för)\s*[:(]?\s*(?:är |på |om |till |blir |ca |cirka |max |högst |upp till |totalt |dvs |hittills |c:a |runt |omkring |knappt |drygt )*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyBefore();

    [GeneratedRegex(@"^(?: ex(?:kl)?\.? moms\b| inkl\.? moms\b| (?:på|i) (?:\p{L}+ )?\p{L}*(?:kontot|kassan|fonden|banken|bankkontot)\b| vardera\b| från vardera\b| i \p{L}*(?:bidrag|stöd|anslag|avgift(?:er)?|hyra|arvoden?|lån|intäkter|ersättning|medel|överskott|underskott|vinst)(?:et|en)?\b| kvar av \p{L}*(?:fonden|potten|kassan|budgeten|bidraget|anslaget|pengarna|medlen)\b|(?: kvar)? ur \p{L}*(?:fonden|potten|kassan|budgeten|medlen)\b| kvar i (?:kassan|potten|budgeten)\b| per (?:månad|elev|person|år|deltagare)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyAfter();

    [GeneratedRegex(@"\b(?:varav|står för|tar|den andra|de andra|resten|resterande|övriga|tidigare|från|till|och|mot|samt|kvar finns|vill ha|erbjuder|av)\s+(?:ca |cirka )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareBefore();

    [GeneratedRegex(@"^(?:$|[.,;)!?]|/\p{L}| (?:i|till|för|per|från|var|av|och|är|exkl|inkl|under|vardera|som|ur|det|styck|på|men|när|kvar|om|eller)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uncounted();

    [GeneratedRegex(@"\b(?:mål(?:et)?|målsättning(?:en)?|målbild)\b[\s:är]*(?:att nå |på |om )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^(?:\p{L}+(?:ade|ades|ats|at|erar|era|tt|its|lts|nts|rts|de|te|des|tes|ns|ss|slog|löt|går|gt|är|ör)|\p{L}{1,7}(?:ar|er|(?<!rn|rr)a)|\p{L}*gick|fick|får|gav|ger|blev|är|var|låg|ligger|stod|finns|drog|kom|ville|vill|skulle|kunde|hade|yrkade|ansåg|hamnar|landar|landade|stannar|\p{L}+(?:lats|agits|änds|äljs|äggs|ttas|ttades|öks|ökts|betalas|kalas|kas|höjs|sänks)|betalas|kostas|beräknas|avsätts|utgår)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"^\p{L}*(?:kostnad(?:en|er|erna)?|intäkt(?:en|er|erna)?|avgift(?:en|er|erna)?|hyra|hyran|hyror|summan?|bidrag(?:et|en)?|anslag(?:et)?|stöd(?:et)?|medel|medlen|budget(?:en)?|(?<!p)ram(?:en)?|tak|lån(?:et|en)?|överskott(?:et)?|underskott(?:et)?|resultat(?:et)?|kassa(?:n)?|saldo(?:t)?|arvode(?:t|n)?|ersättning(?:en|ar)?|anbud(?:et)?|offert(?:en|er)?|investering(?:en|ar|arna)?|prognos(?:en)?|lön(?:en|er)?|inträde(?:t)?|licens(?:en)?|pott(?:en)?|omsättning(?:en)?|utgift(?:er|erna)?|vinst(?:en)?|förlust(?:en)?|vite|böter|bot|\p{L}*bonus(?:en)?|skatt(?:en)?|försäkring(?:en)?|deposition(?:en)?|sponsring(?:en)?|stipendi(?:um|et|er|erna)|konto(?:t)?|besparing(?:en|ar)?|tillgångar|skuld(?:en|er)?|taxa(?:n)?|förbrukat|upparbetat|finansiering(?:en)?|premie(?:n)?|ränta(?:n)?|gåva(?:n)?|moms(?:en)?|fakturan?)[,:.]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(?:prislapp(?:en)?|pris(?:et)?|förslaget|beloppet|pengarna|pengar|ekonomi|ekonomin|ekonomisk|inledning|yrkande(?:n|t)?|bakgrund|beslut|meddelanden|information|övrigt|övriga|frågor|lägesbild|läget|lägesrapport(?:er)?|rapporter|uppföljning|punkter|idéer|dyrt|dyrare|entreprenören|leverantören|förlaget|beställaren|ägaren|parterna|kommunerna|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|veckan|månaden|året|timmen|dagen|våras|höstas|sommar(?:en)?|vintras|förra|fjol|våren|hösten|samtliga|andra|sedan|första|procent|styck|frågan|mötet|ärendet|möjlighet|gången|stycket)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weak();

    [GeneratedRegex(@"^(?:(?:enighet|en)\s+om\s+att\s+|att\s+)?(?:den |det )?(?:kostnad(?:en)?|avgift(?:en)?|bidraget|hyran|stödet|anslaget|ersättningen|arvodet|lönen|licensen|budget(?:en)?|ramen)(?: \p{L}{2,9}){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s+(?:har (?:\p{L}+ )?|är )?(?:\p{L}+(?:nts|ats|tts|erats|lagts|gåtts)|kvar|öronmärk\p{L}*|reserverad\p{L}*|intecknad\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"^\s+(?:(?:går|gick|läggs|lades|används|avsätts|anslås|ges) till \p{L}|(?:på|i) (?:\p{L}+ )?\p{L}*(?:konto|kassa|fond|bank|plusgiro|swish|pott)\p{L}*\b|i \p{L}*(?:bidrag|anslag|stöd|avgift|hyra|arvode|lån|medel|intäkter|ersättning|lön|finansiering|budget)|till (?!och med|följd|dess|terminens|års|årets|nyår|jul|påsk|mid|hösten|våren|sommaren|månads|slutet|ett\b|år|\d)\p{L}|ur \p{L}|från (?!och med|i\b|nyår|årsskift|hösten|våren|sommaren|den\b|nästa|start|jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec)\p{L}|avseende \p{L}|för (?!att|år|hel|perioden|säsongen|tiden|månaden|en månad|ett år|en (?:halv|hel)|\d)\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:kapital|belopp|medel|oklart|okänt|ej fastställ\w*|ännu inte|återstår|ackumulera\w*|ospecificera\w*|ej klart|tillkommer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:totalt|sammanlagt|tillsammans|i allt|summa|summan blir)\s*:?\s*(?:ca |cirka |drygt |knappt )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:skulle )?(?:(?:den|det|de)\b|(?:en ny|ett nytt|nya?|nytt)(?: \p{L}+(?:ar|er|ade|s))?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?<=\b(?:från|mellan) (?:ca |cirka )?)(?<n>\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?)(?= (?:till|och) (?:ca |cirka )?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangeStart();

    [GeneratedRegex(@"\b(?:belopp|kr|tkr|mnkr|mkr|kronor|summa|kostnad(?:er)?|beviljat|anslag|\p{L}*budget|utfall|prognos|bokslut|intäkt(?:er)?|utgift(?:er)?|resultat|saldo|avvikelse|förbrukat|upparbetat|sökt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmountColumn();

    [GeneratedRegex(@"^(?<n>-?\d{1,3}(?:[ .]\d{3})+|-?\d{3,}|-?\d+,\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\b(?:kostar|kostade|kosta|kostat|inbringade|inbringar|gav|ger|drog in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"\G\s?(?:/\s?|(?:per|i|om) )(?:månad(?:en)?|år(?:et)?|vecka(?:n)?|dag(?:en)?|termin(?:en)?|timme(?:n)?|person|elev|skalle|familj|fastighet|hushåll|styck|st|gång|tillfälle|deltagare|medlem|anställd|lag|möte|barn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\s*(?:och (?!\p{L}+ (?:till|för))|men|vilket|som|så|samt|eftersom|när|om)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesElsewhere();

    [GeneratedRegex(@"(?<told>\b(?:berätta\p{L}*|sa|sade|säger|upplys\p{L}*|meddela\p{L}*|informera\p{L}*|föreslog|föreslår|föreslogs|rapportera\p{L}*|uppg\p{L}+|ansåg|anser|påpeka\p{L}*|redovisa\p{L}*|konstatera\p{L}*|beslut\p{L}*|yrka\p{L}*|svara\p{L}*|uppskatta\p{L}*|trodde|tror|minns|mindes|tyck\p{L}*)\b[^.;:]{0,40}?\batt|\benligt \p{Lu}\p{L}+|\buppskattar)(?:\s|$)|\batt(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex That();
}
