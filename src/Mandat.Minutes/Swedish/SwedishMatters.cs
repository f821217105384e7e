using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>What travels between bodies, and what is learnt, as Swedish minutes word it.</summary>
internal static partial class SwedishMatters
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static MatterWords Words { get; } = new()
    {
        Signal = Shape.Of(Signal(), "signal|medskick|input|önska|gärna|uppmana"), Report = Shape.Of(Report(), "vidare till"), Parked = Shape.Of(Parked(), "vidare|tas upp|läggs|kvarst|hanns|hann inte|slutsats|öppen|parkera|vila|skjuts|sköts|utan att|återkommer till frågan|fortsätter|aldrig klar|inte klar"), Proposal = Shape.Of(Proposal(), "föreslog|föreslår|yrka"), Gate = Shape.Of(Gate(), "grund|underlag"), Experiment = Shape.Of(Experiment(), "testa|pröva|prova"),
        ExperimentBreak = ExperimentBreak(), FedBack = Shape.Of(FedBack(), "erfarenhet|lärdom"), Learnt = Shape.Of(Learnt(), " att "), ObstacleCause = Shape.Of(ObstacleCause(), "inte |saknar|saknade|saknas|för lite|för få|brist"), Obstacle = Shape.Of(Obstacle(), "svårt|saknar|tillräcklig|brist|för lite|för få"), Reported = Shape.Of(Reported(), "har |hade |är |var |godkändes|antogs|fastställdes|beviljades|avslogs|beslutades|återupptas|pausas|avslutas|läggs ne|inrättas|placeras|förlängs|startas|avvecklas|införs|höjs|sänks"),
        ElsewhereDecided = Shape.Of(ElsewhereDecided(), "beslut|har sagt|godkän|antag|antog|avslag|bevilja"), Event = Shape.Of(Event(), "delta|deltog|medverkar|arrangeras|äger rum|stapeln|invigs|firas|hålls den"), FromElsewhere = Shape.Of(FromElsewhere(), "styrelse|nämnd|utskott|ledning|fullmäktige|direktion|kommitté|råd"), Speaker = Speaker(), Quantity = Shape.Of(Quantity(), "minst|högst|max|ungefär|cirka|senast|upp till"), Definite = Definite(),
        InitiativeKind = Shape.Of(InitiativeKind(), "projekt|programmet|kampanj|satsning|insats|initiativ|pilot|utbildningen|kurs|koncept|modellen|partnerskapet|lägret|festival|utställning|konferens|tävling|app|aktiviteten|strategin|planen|försök|systemet|event|tjänsten|arbetssättet|metod|samarbetet|evenemang|samverkan|lådan|cirkel|kedjan|cupen|loppet|serien|föreställning|fonden|skolan|turné|utlysning|dag|kväll|vecka|natten|helgen|föreläsning|pjäs|konsert|verktyg|variant|dialog|inventering|övning|gemenskap|upprustning|lyftet|häftet|podd|spelet|leden|slingan|utmaning|disco|prototyp|workshop|stafett|utbytet|rådslag"),
        NameStop = NameStop(), InitiativeVerb = InitiativeVerb(), NameVerb = NameVerb(), NameInner = NameInner(), Apposition = Apposition(), InitiativeOf = Shape.Of(InitiativeOf(), "införande|arbetet med|genomförande|utveckling|projekt|pilot|programmet"), InitiativeFate = InitiativeFate(), InitiativeEnd = InitiativeEnd(), Attachment = Shape.Of(Attachment(), "bil"), Attached = Attached(), PronounAttached = Shape.Of(PronounAttached(), "bifog|bilagd|biläg"), NameBreak = NameBreak(), Perfect = Perfect(),
        AttachmentWords = [("bilag", "Bilaga"), ("bil", "Bilaga")], NextMeeting = Shape.Of(NextMeeting(), "nästa|kommande|ses|workshop|tillfälle|session|uppföljande|återkom|träff|möt|råde|obs|sammanträde|samlas|hörs|härnäst|nytt|ny "), MeetingAhead = MeetingAhead(), AndThen = AndThen(), AllOf = AllOf(),
    };

    [GeneratedRegex(@"^(?<from>[\p{L} -]{2,60}?)\s+(?:(?:skickar|skickade|sänder|sände|har skickat|ger|gav)\s+(?:med\s+)?(?:en\s+|som\s+)?(?:signal|medskick|input)\w*(?:\s+till\s+(?<to>[\p{L} -]{2,40}?))?\s+(?:att|om)\b|(?:önskar|önskade|ser gärna|såg gärna|uppmanar|uppmanade)\s)|^medskick\s+(?:från\s+(?<from>[\p{L} -]{2,40}?))?\s*(?:till\s+(?<to>[\p{L} -]{2,40}?))?\s*:", Loose)]
    private static partial Regex Signal();

    [GeneratedRegex(@"\b(?:gå(?:r)?|lämnas|förs|skickas|tas|sänds)\s+vidare\s+till\s+(?<to>[\p{L} -]{2,40})", Loose)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:togs aldrig vidare|tas inte vidare|diskuteras vidare|tas upp (?:igen )?(?:på|vid|till) (?:nästa|ett senare|kommande)|kvarstår|kvarstod|hanns inte med|hann inte (?:diskutera|behandla|med)|ingen slutsats|lämnades öppen|förblev öppen|parkera(?:s|des|de)|får vila|vilar (?:till|tills)|läggs (?:på is|åt sidan)|skjuts till nästa|sköts till nästa|utan att .{0,30}(?:kom fram|slutsats|beslut)|återkommer till frågan|diskussionen fortsätter|frågan (?:är|var) fortsatt öppen|blev aldrig klar|blev inte klar)\b", Loose)]
    private static partial Regex Parked();

    [GeneratedRegex(@"\b(?:[Ff]öreslog|[Ff]öreslår)\s+(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})|(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:\s\(\w+\))?\s+(?:föreslog|föreslår|yrkar|yrkade)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"(?<evidence>[\p{L}-]{4,})\s+(?:(?:kommer|ska|skall|får|bör)\s+(?:att\s+)?)?(?:ligga|ligger|läggs|utgöra|utgör|bli|blir|vara)\s+(?:till\s+)?(?:grund|underlag)(?:en|et)?\s+(?:för|inför|till)\s+(?:ett\s+|det\s+)?(?:beslut|ställningstagande|fortsatt beslut)", Loose)]
    private static partial Regex Gate();

    [GeneratedRegex(@"\b(?:önskade|önskar|vill|ville|beslutade|skulle|tänkte)\s+(?:[\p{L}-]+\s){0,4}?(?:testa|pröva|prova)\s+(?:att\s+)?(?<what>.+)$", Loose)]
    private static partial Regex Experiment();

    [GeneratedRegex(@"\s+(?:samt|och)\s+(?=att\s)|,\s+(?:och|samt)\s+(?=att\s)", Loose)]
    private static partial Regex ExperimentBreak();

    [GeneratedRegex(@"^(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s+(?:återkopplade|återkopplar|delade med sig|delar med sig|berättade|berättar|återgav|redogjorde|rapporterade)\b.*\b(?:erfarenhet|lärdom)", RegexOptions.CultureInvariant)]
    private static partial Regex FedBack();

    [GeneratedRegex(@"^(?<what>.*\b(?:(?:såg|insåg|märkte|upptäckte|förstod)\s+(?:vi|gruppen)\s+att|vi\s+(?:såg|insåg|märkte|upptäckte|lärde oss|har lärt oss)\s+att|(?:det )?visade sig att|(?:lärdomen|en lärdom|lärdom|erfarenheten)\s+(?:är|var|blev|från .{0,30} är)\s+att)\s+[^,]+)", Loose)]
    private static partial Regex Learnt();

    [GeneratedRegex(@"\b(?:då|eftersom|därför att|på grund av att|beroende på att)\s+(?<what>[^,;]*\b(?:inte (?:har|hade|fått|får|finns)\s+(?:tillräcklig\w*|nog|tid|råd|resurser|någon|några|personal)|saknar|saknade|saknas|har för (?:lite|få)|hade för (?:lite|få)|brist(?:en)? på)\b[^;]*)", Loose)]
    private static partial Regex ObstacleCause();

    [GeneratedRegex(@"^(?<what>.*\b(?:har (?:haft )?svårt att|saknar (?:resurser|tid|personal|medel|pengar|lokal\w*)|har inte tillräcklig\w*|brist(?:en)? på (?:resurser|personal|tid|pengar|medel|lokaler)|för lite tid|för få (?:resurser|anställda|händer)|resursbrist|tidsbrist|personalbrist)\b.*)$", Loose)]
    private static partial Regex Obstacle();

    [GeneratedRegex(@"^(?<what>.*?\b(?:(?:har|hade)\s+(?:nu\s+|redan\s+)?(?:godkänts|antagits|fastställts|beslutats|beviljats|avslagits|utsetts|tillsatts|återupptagits|pausats)|(?:är|var)\s+(?:nu\s+)?(?:godkänd|godkänt|antagen|antaget|fastställd|fastställt|beviljad|beviljat|beslutad|beslutat|klubbad)|godkändes|antogs|fastställdes|beviljades|avslogs|beslutades))|^(?<what>.*?\b(?:återupptas|pausas|avslutas|läggs ne[dr]|inrättas|placeras|förlängs|startas|avvecklas|införs|höjs|sänks)\b[^,;.]*)", Loose)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\b(?:har (?:tidigare |nyligen |nu )?beslutat|beslutade|beslutar|har fattat beslut|fattade beslut|har sagt (?:ja|nej)|har godkänt|godkände|har antagit|antog|har avslagit|har beviljat|beviljade)\b", Loose)]
    private static partial Regex ElsewhereDecided();

    [GeneratedRegex(@"\b(?:deltar (?:i|på|vid)|deltog (?:i|på|vid)|medverkar (?:i|på|vid)|arrangeras|äger rum|går av stapeln|invigs|firas|hålls den)\b", Loose)]
    private static partial Regex Event();

    [GeneratedRegex(@"\b(?:från|vid|ur|på)\s+(?:det\s+|den\s+)?(?:senaste\s+|förra\s+|gårdagens\s+)?(?<body>[\p{L}-]*(?:styrelse|nämnd|utskott|ledning|fullmäktige|direktion|kommitté|råd)[\p{L}-]*)(?<rest>(?:\s+[\p{L}-]*(?:möte|sammanträde)[\p{L}-]*)?)", Loose)]
    private static partial Regex FromElsewhere();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s+(?:och|samt)\s+(?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))?\s+(?:delade|återkopplade|berättade|föreslog|informerade|redovisade|redogjorde|lyfte|rapporterade|påpekade|fick|visade|presenterade|tog|återgav|undrade|frågade|tyckte|menade|ansåg|sa|bokar|tar|kontaktar|skickar|skriver|ringer|kollar|undersöker|ordnar|återkommer|berättar|informerar|föreslår|har lovat|lovade|lovar|ska|följer|fixar)\b|\b(?:föreslog|berättade|redovisade|lyfte|informerade|påpekade|undrade|föreslår|berättar|informerar)\s+(?<who>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\b(?!\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"\b(?:minst|högst|max|ungefär|cirka|senast|upp till)\s+(?:\p{L}+|\d+)(?:\s+\p{L}+)?", Loose)]
    private static partial Regex Quantity();

    // A word or two before a capital or a figure: most places are turned away by this before the many words are tried.
    [GeneratedRegex(@"\b(?=[\p{L}-]+(?: \p{L}+)?[,:]? [""']?[\p{Lu}\d])(?i:(?<kind>\p{L}*(?:projekt(?:et)?|program(?:met)?|härbärget|kampanj(?:en)?|satsning(?:en)?|insats(?:en)?|initiativ(?:et)?|pilot(?:en)?|utbildningen|kurs(?:en)?|koncept(?:et)?|modellen|partnerskapet|lägret|festival(?:en)?|utställning(?:en)?|konferens(?:en)?|tävling(?:en)?|app(?:en)?|aktiviteten|strategin|planen|försök(?:et)?|systemet|event(?:et)?|tjänsten|arbetssättet|metod(?:en)?|samarbetet|evenemang(?:et)?|\p{L}+samverkan|lådan|cirkel(?:n)?|kedjan|cupen|loppet|serien|föreställning(?:en)?|fonden|forskarskolan|sommarskolan|turnén?|utlysning(?:en)?|(?<!mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|kväll(?:en)?|vecka(?:n)?|natten|helgen|föreläsning(?:en)?|pjäs(?:en)?|konsert(?:en)?|verktyg(?:et)?|variant(?:en)?|dialog(?:en)?|inventering(?:en)?|övning(?:en)?|gemenskap(?:en)?|upprustning(?:en)?|lyftet|häftet|podd(?:en)?|spelet|leden|slingan|utmaning(?:en)?|disco(?:t)?|prototyp(?:en)?|workshop(?:en)?|stafett(?:en)?|utbytet|rådslag(?:et)?|temadag(?:en)?|projektansökan))),? (?<name>[""']?[\p{Lu}\d].*)", RegexOptions.CultureInvariant)]
    private static partial Regex InitiativeKind();

    [GeneratedRegex(@"^(?:är|var|har|hade|ska|skall|kan|får|fick|blir|blev|kommer|som|att|till|från|under|med|vid|inom|genom|samt|eller|om|mot|efter|innan|senast|där|när|av|gör|går|på|och|i|den|det|vi|inte|men|nu|även|också|därför|visar|visade|ger|gav|redan|fortfarande|ännu|startar|startade|fortsätter|fortsatte|söker|behöver|pågår|pausas|avslutas|nådde|når|\p{L}{3,}(?:ades|erar|erade|ats|erats))$", Loose)]
    private static partial Regex NameStop();

    [GeneratedRegex(@"^(?<name>(?-i:\p{Lu})[^.;:,()]{2,50}?)\s+(?:är|var|finns|ligger)\s+(?:också |även |redan )?(?:bifogad|bifogat|bifogade|bilagd|bilagt|bilagda)\b|^(?<name>(?-i:\p{Lu})[^.;:,()]{2,50}?)\s+(?:bifogas|biläggs|bilägges)\b|\b(?:bifogar|bilägger)\s+(?:jag\s+|vi\s+|även\s+|också\s+|här\s+)*(?<name>\p{L}[^.;:,()]{2,50})|\b[Bb]ilagan? ""(?<name>[^""]{3,60})""|\(?\b(?:bifogas|bifogat|biläggs)\s*:\s*(?<name>[^.;:,()]{3,60})|\((?<name>\p{L}[^.;:,()]{2,50}), (?:bifogas|bifogad|bifogat|bilagd)\)|^(?<name>(?-i:\p{Lu})[^.;:,()]{2,60}), (?:bifogas|biläggs|bifogad|bilagd)\b|\b(?<name>(?-i:\p{Lu})[\p{L}\d_-]{3,40}) som (?:jag |vi )?(?:bifogar|bifogas|bilägger|biläggs)\b", Loose)]
    private static partial Regex Attached();

    [GeneratedRegex(@"^(?:den|det|denna|detta|de|dessa)\s+(?:bifogas|biläggs|bilägges|är bifoga\p{L}+|är bilag\p{L}+)\b", Loose)]
    private static partial Regex PronounAttached();

    [GeneratedRegex(@"\s+(?:i|på|från|för|som|med|till|av|över|under|om|också|även|här)\s", Loose)]
    private static partial Regex NameBreak();

    [GeneratedRegex(@"\b(?:bilaga|bilagor(?:na)?|bil\.)\s*(?:nr\.?\s*)?(?<n>\d{1,3}[a-z]?|(?-i:[A-Z]))\b(?:\s*(?:,|och|samt|&|[-–])\s*(?<n>\d{1,3}[a-z]?|(?-i:[A-Z]))(?![\p{L}\d]))*", Loose)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^(?:(?:vårt |gruppens |styrelsens )?nästa \w*(?:möte|mötet|sammanträde|träff|avstämning|gång)\b|(?:vi|gruppen|styrelsen|nämnden|utskottet|rådet) (?:ses|träffas|möts|hörs|sammanträder)\b|\p{Lu}\p{L}+(?:en|et|na)? (?:ses|träffas|möts|sammanträder|samlas|återsamlas|möter|återkommer)(?= den \d)|\p{Lu}\p{L}+(?:en|et|na)? (?:ses|träffas|möts|sammanträder|samlas|återsamlas|möter) (?:åter|igen|härnäst|nästa gång|nästa)\b|(?:ett )?nytt? \p{L}+ (?:äger rum|hålls)\b|(?:vi )?ses igen\b|härnäst\b|nästa:|(?:träff|möte|workshop|tillfälle|session|uppföljande \p{L}+) ?\d*:? (?:äger rum|hålls|blir|mån|tis|ons|tor|fre|lör|sön)|obs\b|\p{L}+(?:mötet|träffen|sammanträdet|rådet) (?:den |blir |är |hålls |må |ti |on |to |fr )?\d|.{0,120}\bnästa (?:gång|\w*(?:möte|träff|sammanträde)\w*),? (?:som )?(?:(?:blir|är|hålls) )?(?:den |(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*\.? )*\d{1,2}(?![.:]\d)|.{0,80}\bnästa \w*(?:möte|träff|sammanträde)\w*,? som (?:blir|är|hålls)|nästa \p{L}+ (?:må|ti|on|to|fr|lö|sö)\b|(?:ny|nytt|nya) (?:\p{L}*(?:träff|träffar|möte|möten|sammanträde|avstämning|samråd|programråd|samtal)|tillfälle|workshop|tider?)\b|möte\s+\d|mötet flyttas|(?:nästa|kommande) möten?\b|nästa (?!samtal|konsert|föreläsning|kurs|utskick|nummer|match|lopp|visning|omgång|leverans|rapport|etapp|ansök|utlysning|insamling|utgåva|film|cirkel)\p{L}+:? (?:är |blir |den )?(?:mån|tis|ons|tors|fre|lör|sön|\d)|mötet den \d|nytt möte\b|mötet .{0,30}flyttas till)", Loose)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"\b(?:har|hade|är|var)\b", Loose)]
    private static partial Regex Perfect();

    [GeneratedRegex(@"^(?:(?:kommer|ska|skall)\s+(?:att\s+)?)?(?:utvärderas|pausas|startar|startas|startade|fortsätter|fortsatte|pågår|lanseras|lanserades|avslutas|avslutades|förlängs|förlängdes|genomförs|genomfördes|drivs|permanentas|återupptas|läggs ne[dr]|skalas upp|har (?:startat|nått|haft|lanserats|pågått)|arrangeras|hålls|rullar|omfattar|involverar|invigs|söker)\b", Loose)]
    private static partial Regex InitiativeVerb();

    [GeneratedRegex(@"^(?:(?:kommer|ska|skall)\s+(?:att\s+)?)?(?:pausas|permanentas|läggs ne[dr]|skalas upp|återupptas|lanseras|lanserades|har (?:lanserats|startat|pågått))\b", Loose)]
    private static partial Regex InitiativeFate();

    [GeneratedRegex(@"(?:projektet|programmet|kampanjen|festivalen|veckan|(?<!mån|tis|ons|tors|fre|lör|sön|mid|för|efter)dagen|lyftet|satsningen|initiativet|loppet|cupen|akademin|labbet|löftet|spåret|lägret|resan|mässan)$", Loose)]
    private static partial Regex InitiativeEnd();

    [GeneratedRegex(@"\b(?:införande(?:t)? av|arbetet med|genomförande(?:t)? av|utveckling(?:en)? av|projekt(?:et)?|pilot(?:en)?|programmet)(?=\s)", Loose)]
    private static partial Regex InitiativeOf();

    [GeneratedRegex(@"(?<=ing|tion|sis|het|rapport|plan|kyl|uppfölj|skriv|ation)en$|(?<=lag|beslut|resultat)et$|(?<=[aeiou])n$", Loose)]
    private static partial Regex Definite();

    [GeneratedRegex(@"^(?:\p{L}{3,}(?:as|ades|es|des|ade)|tog|åtog|gick|kom|gav|skrev|såg|sa|stod|höll|drog|blev|låg|satt|en|ett|sig|får|bjuds|byggs|ses|finns|hålls|körs|görs|drivs|ges|tas|går|äger|sker|heter)$", Loose)]
    private static partial Regex NameVerb();

    [GeneratedRegex(@"(?<![\p{L}.])\p{Ll}{4,}(?:ningen|projektet|gruppen|tionen|planen|kursen|dagen|veckan|satsningen|insatsen|grammet|panjen|tiativet|piloten|försöket|arbetet|modellen|serien|mässan|utställningen|nätverket|spåret|konceptet|delen|appen|lägret|resan|boken|filmen|podden|tidningen|tjänsten|portalen|temat|dialogen|övningen|cirkeln|studien|verksamheten|mötesplatsen|utmaningen|kvällen|tävlingen|loppet|festivalen)\s+$|\b(?:kronor|kr|bidrag|medel|stöd) till\s+$", Loose)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?:till|i|på|för|med|vid|av|och|det|den|mot|utan|under|om|över|genom|kring|runt|ur|hos|bakom|bortom|mellan)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameInner();

    [GeneratedRegex(@"(?:^|[.,;:–] )(?:(?:och|men|därefter|sedan|samt|också|då|redan nu) )*(?:(?:vi|gruppen|styrelsen|nämnden|rådet|utskottet|kommittén|nätverket|teamet|\p{Lu}\p{L}+(?:en|et|na)) (?:\p{L}+ ){0,2}(?:ses|träffas|möts|hörs|sammanträder|samlas|återsamlas|återses|återkommer|följer upp)\b|(?:därefter|sedan|sen|då|härnäst|nästa gång) (?:ses|träffas|möts|hörs|samlas|sammanträder)\b)|(?:^|[.,;:–] )(?:(?:och|men|därefter|sedan|samt|nytt|ny|nya|vårens|höstens|årets|terminens|vinterns|sommarens|nästa|nästkommande|kommande|följande|sista|första|andra|tredje|extra|ordinarie|ett|en|vårt|vår|uppföljande) )*(?!föräldra|informations|info|medborgar|boende|personal|invignings|upptakts|dialog)(?:\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träffen|träff|avstämning|avstämningen|sammankomst|sammankomsten|workshop|samråd|samrådet|session|sessionen|återträff|uppföljning)|rådet i \p{L}+)(?: för \p{L}+)?(?: (?:nr |nummer |#)?\d{1,3})?:?(?: (?:blir|är|hålls|äger rum|sker|infaller|planeras|bokas|bokat|ligger|kommer|ska|bestämdes|fastställdes|sattes|har vi|tar vi|går|flyttas))?(?: (?!var\b|hade|hölls|ägde|godkän|beslut|senast|före\b|innan|till\b|inte\b)(?-i:\p{Ll})[\p{L}.]*){0,5}:? (?:den )?\d|\d[^.;]{0,30} (?:ses|träffas|möts|hörs|samlas|sammanträder) (?:vi|gruppen|styrelsen|nämnden|rådet|nätverket|teamet)\b|\b(?:flyttar?|bokar om|ändrar|tidigarelägger|senarelägger|skjuter på) \p{L}*(?:mötet|sammanträdet|träffen|avstämningen)\b|^(?:#|nr )\d{1,2}: ", Loose)]
    private static partial Regex MeetingAhead();

    [GeneratedRegex(@"^(?:därefter|sedan|sen|efter det|vårens|höstens|årets|terminens|övriga|följande|och|då|sista|extra|möten|mötet|\p{L}+(?:mötet|träffen|möte|träff|sammanträdet|sammanträde)|sammankomst|sammanträde|#?\d|mån|tis|ons|tor|fre|lör|sön)\b", Loose)]
    private static partial Regex AndThen();

    [GeneratedRegex(@"\b(?:båda|bägge|alla|samtliga)\b", Loose)]
    private static partial Regex AllOf();
}
