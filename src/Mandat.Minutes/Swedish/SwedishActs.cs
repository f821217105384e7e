using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Decisions and assignments as Swedish minutes word them.</summary>
internal static partial class SwedishActs
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static ActWords Words { get; } = new()
    {
        Decides = Shape.Of(Decides(), "beslut|beslöt"), DecidesOpen = Shape.Of(DecidesOpen(), "beslut|beslöt|b e s l|överens|eniga|enas|enades"), Agrees = Shape.Of(Agrees(), "överens|eniga|ense|enas|enades| ja|säga ja|invändning|bestäm|tog beslut|fattade|ställde sig|ställer sig|valde|väljer|landade|med på|fram till|nej"), Resolved = Shape.Of(Resolved(), "godkän|fastställ|anta|antog|bifall|biföll|bifölls|avslog|avslå|bordl|återremit|handlingarna|noter|tillstyrk|utsåg|utse|valde|väljs|bevilja|skjuts|sköts|avskr|klartecken|röstad|klubba|bemyndig|sattes|sätts|stryks|bidrar|omvald|omväljs"), Confirmed = Shape.Of(Confirmed(), "bifall|biföll|bifölls|godkän|förslag|anta|antog|ja"), Formal = Shape.Of(Formal(), "dagordning|föredragning|agenda|ärendelista|protokoll|anteckning|valdes|väljs|utse|utsåg|välj|valde|justera|kallelse|utlys|närvarorätt|mötet"),
        NotDecision = NotDecision(), Proposes = Shape.Of(Proposes(), "föresl|föreslog|yrka|förslag"),
        Commissions =
        [
            Shape.Of(Uppdra(), "uppdra|uppdrog"), Shape.Of(Uppdrag(), "uppdrag"), Shape.Of(GerUppdrag(), "uppdrag"), Shape.Of(UppdragTill(), "uppdrag|beställning"), Shape.Of(Request(), " du "),
        ],
        Duties =
        [
            Shape.Of(Skall(), "ska|kommer|lova|åtar|åtog|tar på sig|tog på sig|tagit på sig|åtagit|erbj|ombad|ombed|får"), Shape.Of(Ansvarar(), "ansvar|håller i|sköter|ser till"),
        ],
        Doing = Doing(), Saying = Saying(), Telling = Telling(), ReturnsTo = Shape.Of(ReturnsTo(), "återkom|rapport|redovisa|presentera|lämna|skicka|mejla|maila|sänd|föredra| upp|lyft|återkoppl|underlag|svar|förslag|yttrande|vidare|anmäl|delge|besked|informera|meddela|tar upp|tas upp|ta upp"), ComesBack = Shape.Of(ComesBack(), "redovisas|presenteras|rapporteras|återkommer|tas upp|behandlas|utvärderas|skickas|lämnas|följs upp|sammanställs|kompletteras|sänds|undersöks|utreds|förbereds|bokas|beställs|kallas|bjuds in|publiceras|uppdateras|tas fram"), GoesOn = Shape.Of(GoesOn(), "återkommer|redovisa|presentera|rapportera|vidare|lämnas|görs|klar|tas upp|skickas|sker"), Done = Done(),
        Ongoing = Shape.Of(Ongoing(), "just nu|pågå|löpande"), Own = Own(), NotNow = Shape.Of(NotNow(), "beslut"), NotAssignment = Shape.Of(NotAssignment(), "redan|är klart|behöver inte|ska inte|kommer inte|?"), NotSubject = NotSubject(), Fields = Fields(), OwnerField = OwnerField(), DueField = DueField(), Aside = Aside(), SpokePast = Shape.Of(SpokePast(), "de|drog|gick|lyfte|tyckte|föreslog|återgav|ville"), SpeaksNow = SpeaksNow(), Finite = Finite(), ResponsibleLead = Shape.Of(ResponsibleLead(), "ansv"), DueLead = DueLead(), Article = Article(), ResponsibleTail = Shape.Of(ResponsibleTail(), "ansv|utförare|vem|av"), DueFiller = DueFiller(),
        PresentTense = PresentTense(), Infinitive = Infinitive(), BarePlural = false, Coordination = Coordination(),
    };

    [GeneratedRegex(@"\b(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|beslutat|beslutats)\b", Loose)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|b\s?e\s?s\s?l\s?u\s?t\s?a\s?r|(?:är|var) (?:överens|eniga)|enas|enades|kom överens|kommer överens)\b(?:\s+(?:därför|enhälligt|sedan|således|därefter|också|även|enligt förslag(?:et)?|med acklamation|för egen del|omedelbart|vidare|därmed|i enlighet med förslag(?:et)?|följande|om))*(?:\s+att)?\s*[:–-]?$", Loose)]
    private static partial Regex DecidesOpen();

    [GeneratedRegex(@"\b(?:(?:var|är|blev) (?:alla |helt |rörande )?(?:överens|eniga|ense)\b|enas|enades|kom(?:mer)? överens|sa(?:de)? ja(?: till)?\b|säger ja|kom \p{L}+ överens|kom(?:mer)? (?:\p{L}+ )?fram till att|är alla med på|utan invändningar|bestämde|bestämdes|bestämmer|bestäms|tog beslut(?:et)?|fattade beslut(?:et)?|ställde sig bakom|ställer sig bakom|valde att|väljer att|landade (?:\p{L}+ )?i|(?:var|är) (?:alla )?med på (?:att|det|förslaget)|blev (?:det )?ja till|det blev ja|säga ja till|fick ja|sa nej till|blev nej)\b", Loose)]
    private static partial Regex Agrees();

    [GeneratedRegex(@"\b(?:godkänns|godkändes|godkännes|godkänner|godkände|fastställs|fastställdes|fastställer|fastställde|antogs|antas|antar|antog|bifalls|bifalles|bifölls|bifaller|biföll|avslogs|avslås|avslår|avslog|bordläggs|bordlades|bordlägger|återremitteras|återremitterades|läggs till handlingarna|lades .{0,40}till handlingarna|(?<=(?:mötet|styrelsen|nämnden|gruppen|utskottet|stämman|rådet) )(?:beviljade|valde|bidrar med)|styrelsen valde|omvaldes|omväljs|lägger .{0,40}till handlingarna|noteras|noterades|noterar|noterade|tillstyrks|tillstyrktes|tillstyrker|utsågs|utses|valdes|väljs|beviljas|beviljades|beviljar|skjuts upp|sköts upp|avskrivs|avskrevs|fick klartecken|bemyndigas|bemyndigades|bemyndigar|sattes till|sätts till|utser|utsåg|stryks|röstades (?:igenom|ned|ner)|klubbades)\b", Loose)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"^(?:(?:bifalles|bifalls|bifölls|bifall|godkännes|godkänns|godkändes|enligt förslag(?:et)?|beslut enligt förslag(?:et)?|antas|antogs|förslaget (?:bifalls|bifölls|godkänns|godkändes|antogs|antas)|beslutas enligt förslag(?:et)?|beslutades enligt förslag(?:et)?|(?:mötet|styrelsen|nämnden|gruppen|utskottet|vi) (?:beslutar|beslutade|biföll|bifaller) (?:i enlighet med|enligt) förslag(?:et)?|mötet biföll förslaget|ja))$", Loose)]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"\b(?:dagordning|föredragningslista|agenda|ärendelista)\w*\b.{0,40}\b(?:godkän|fastställ|antog|antas)|\b(?:godkän|fastställ)\w* (?:\w+ ){0,3}(?:dagordning|föredragningslista|agenda)|(?:protokoll|anteckningar)\w*\b.{0,60}\b(?:godkän|till handlingarna|justerade)|(?:godkän|lägg|lade)\w* .{0,40}(?:protokoll|anteckningar)|\b(?:valdes|väljs|utsågs|utses|väljer|valde|välja|utse|utser)\b.{0,60}\b(?:ordförande|sekreterare|juster)|att justera|(?:kallelse|utlys)\w*.{0,40}godkän|närvarorätt|mötet (?:öppn|avslut|förklara)", Loose)]
    private static partial Regex Formal();

    [GeneratedRegex(@"\b(?:yrka\w*|föreslår|föreslog|föreslås|reserver\w*|inför beslut|innan beslut|ligga till grund|beslut (?:tas|fattas|väntas)|om .{0,40}\b(?:beviljas|godkänns)|måste godkännas|behöver|kan|ska|skall|bör|ännu inte|inte ännu)\b", Loose)]
    private static partial Regex NotDecision();

    [GeneratedRegex(@"\b(?:föreslår|föreslog|föreslås|föreslogs|yrkar|yrkade|förslag(?:et)? (?:är|var|om) att)\b", Loose)]
    private static partial Regex Proposes();

    [GeneratedRegex(@"\b(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs|uppdrages)\s+(?:åt|till)\s+(?<who>.+?)\s+att\s+(?<what>.+)$", Loose)]
    private static partial Regex Uppdra();

    [GeneratedRegex(@"^(?:att\s+)?(?<who>.+?)\s+(?:får|fick|har fått|ges|gavs|tilldelas|tilldelades)\s+(?:också\s+|även\s+|därför\s+)?i\s+uppdrag\s+(?:av\s+(?<giver>[\p{L}-]+(?:\s[\p{L}-]+){0,3}?)\s+)?att\s+(?<what>.+)$", Loose)]
    private static partial Regex Uppdrag();

    [GeneratedRegex(@"\b(?:ger|gav|ge|lämnar|lämna|gett)\s+(?:i\s+uppdrag\s+(?:åt|till)\s+)?(?<who>.+?)\s+(?:i\s+uppdrag\s+)?(?<=uppdrag\s.*)att\s+(?<what>.+)$", Loose)]
    private static partial Regex GerUppdrag();

    [GeneratedRegex(@"^(?:uppdrag|beställning)\s+(?:till|åt)\s+(?<who>.+?)\s*(?::|att)\s*(?<what>.+)$", Loose)]
    private static partial Regex UppdragTill();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?:(?:ska|skall|kommer att|kommer|lovade|har lovat|lovar|lovat|åtar sig|åtog sig|har åtagit sig|tar på sig|tog på sig|har tagit på sig|erbjöd sig|erbjuder sig|ombads|ombeds)(?:\s+att)?|får(?=\s+(?:även |också )?\p{L}+a\b))\s+(?<what>(?!(?:\p{L}+\s)?\p{L}{2,}(?:as|ts|ds)\b).+)$", Loose)]
    private static partial Regex Skall();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?<what>(?:ansvarar för|är ansvariga? för|har ansvar(?:et)? för|håller i|sköter|ser till att)\s+.+)$", Loose)]
    private static partial Regex Ansvarar();

    [GeneratedRegex(@"^(?:tar(?! upp)\b|ser över|bokar|kontaktar|skickar|skriver|gör|ordnar|undersöker|kollar|fixar|återkommer|följer upp|sammanställer|planerar|bjuder|uppdaterar|köper|ringer|mejlar|mailar|läser|lämnar(?! mötet)|förbereder|samlar|håller i|utreder|arbetar fram|stämmer av|pratar med|söker|beställer|hämtar|lagar|bevakar|ansvarar|samordnar|kallar|lägger|driver|involveras|stämmer|skaffar|tillfrågar|tillser|tecknar|upprättar|inbjuder|räknar|hör av sig|svarar|publicerar|kompletterar|reviderar|formulerar|initierar|översätter|kartlägger|sätter upp|sätter ihop|bygger|målar|städar|trycker|delar ut|sprider|utvärderar|fortsätter)\b", Loose)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:är|har|kan|vill|bör|får|måste|brukar|finns|berättar|lyfter|påpekar|hälsar|öppnar|avslutar|justerar|reserverar|yrkar|föreslår|undrar|menar|anser|tycker|tackar|ser(?! över| till)|föredrar|redogör|beskriver|betonar|konstaterar|noterar|förklarar|går igenom|återkopplar|poängterar|uttrycker|instämmer|håller med|deltar|lämnar mötet|anmäler|ansluter|leder|tror|vet|känner|upplever|önskar|hoppas|sammanfattar|understryker|framhåller|efterlyser|uppmanar|bifaller|avstår|tillstyrker|inleder|kommenterar|diskuterar|resonerar|pekar|efterfrågar|säger|talar|tillägger|uppger|jobbar|bor|heter|kommer|närvarar|antecknar|protokollför|tjänstgör|valdes|utses|väljer|beslutar|skriver och|för protokoll|går(?! ut)|sitter|behöver|saknar|tillhör|gäller|verkar|blir|godkänner|enas|avgår|fyller|firar|mår|välkomnar|argumenterar|förordar|avstyrker|problematiserar|efterhör|ställer|frågade|saknade|kvarstår)\b", Loose)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?:informerar|redovisar|rapporterar|presenterar|visar|delar|meddelar|framför|frågar|svarar|tar upp|återrapporterar|läser upp|representerar|medverkar|arbetar|föreläser|påminner)\b", Loose)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(?:(?:återkomm(?:er|a)|återrapporter(?:ar|a|as)|rapporter(?:ar|a|as)|redovisa(?:r|s)?|presentera(?:r|s)?|återredovisa(?:r|s)?|lämna(?:r|s)?|överlämna(?:r|s)?|skicka(?:r|s)?|mejla(?:r|s)?|maila(?:r|s)?|sänd(?:er|a|s)|föredra(?:r|s|gning)?|ta(?:r|s)? upp|lyft(?:er|a|s)?|återkoppl(?:ar|a|as)|beslutsunderlag(?:et)?|underlag|rapport(?:en)?|lägesrapport|svar(?:et)?|förslag(?:et)?|yttrande|gå(?:r)? vidare|förs vidare|anmäl(?:er|a|s)|delge(?:r|s)?|ge(?:r)? besked)\b[^.;]{0,80}?\s(?:till|för|i|hos)|informera(?:r)?|svarar|meddela(?:r)?)\s+(?<to>[^.;,:()]{2,60})", Loose)]
    private static partial Regex ReturnsTo();

    [GeneratedRegex(@"\b(?:redovisas|presenteras|återredovisas|återrapporteras|rapporteras|återkommer|tas upp|behandlas|utvärderas|skickas|lämnas|följs upp|sammanställs|kompletteras|inlämnas|sänds|undersöks|utreds|förbereds|bokas|beställs|kallas|bjuds in|publiceras|uppdateras|tas fram)\b", Loose)]
    private static partial Regex ComesBack();

    [GeneratedRegex(@"^(?:de|hon|han|den|det|detta|dessa|båda|bägge|förslaget|resultatet|svaret|rapporten|underlaget|arbetet|återkoppling|redovisning(?:en)?|återrapport\w*|uppdraget|sammanställningen|uppgiften)\b.*\b(?:återkommer|redovisas|presenteras|rapporteras|rapporterar|redovisar|presenterar|går vidare|gå vidare|lämnas|görs|klart?|tas upp|återrapporteras|skickas|sker)\b", Loose)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:är\s+)?(?:klart?|klara|utfört?|utförd|avslutad|avslutat|gjort|genomför[td]a?|färdigt?|done|ok|slutfört|✓)\b|\b(?:är|har blivit) (?:klart?|klara|genomför[td]|utför[td]|gjort|färdigt?)$|\((?:klart?|utfört|gjort)\)$|[-–:]\s*(?:klart?|utfört|gjort|genomfört)$", Loose)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:just nu|pågår|pågående|fortlöpande|löpande)\b", Loose)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^(?:vi|mötet|gruppen|man|medlemmarna|samtliga|sammanträdet|de närvarande|alla|årsmötet|deltagarna|stämman|oss|mig)$", Loose)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:den|det|de|en|ett|vår|vårt|våra)\s+", Loose)]
    private static partial Regex Article();

    [GeneratedRegex(@"[\s.;,(–-]+(?:ansvariga?|ansv\.?|ansvar|utförare|vem|av)\s*:\s*(?<who>[^;:]+?)(?:\)|$|[.;]|,?\s+(?:klart|senast|deadline|när|tid)\b.*$)", Loose)]
    private static partial Regex ResponsibleTail();

    [GeneratedRegex(@"\b(?:ansvariga?|ansv\.?|ansvar|klart?|klara|senast|deadline|till|före|innan|omgående|snarast|asap|löpande|fortlöpande|i|den|under|inom|kl\.?|när|tid|av|slutet|början|mitten|mån|tis|ons|tors?|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\b\.?:?", Loose)]
    private static partial Regex DueFiller();

    [GeneratedRegex(@"^\p{Ll}{2,}(?:ar|er|ör|år)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PresentTense();

    [GeneratedRegex(@"^(?:(?:att\s+)?\p{L}{2,}a\b|(?:att\s+)?(?:se|ta|ge|gå|få|stå|bli|ha|dra|be|slå)\b)", Loose)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"(?:,\s*|\s+(?:och|samt)\s+)att\s+", Loose)]
    private static partial Regex Coordination();

    [GeneratedRegex(@"\b(?:har (?:tidigare |nyligen |redan )?beslutat|hade beslutat|beslutade (?:redan|tidigare|förra|vid förra|på förra)|(?:ska|skall|kommer att|väntas|ska sedan|får) (?:beslutas|besluta|fatta beslut)|inget beslut|ej beslut|inte beslut|beslut(?:et)? (?:tas|fattas|väntas)|innan .{0,30}beslutar|när .{0,30}(?:beslutar|beslutat)|om .{0,30}beslutar)\b", Loose)]
    private static partial Regex NotNow();

    [GeneratedRegex(@"\b(?:redan klart|är klart|har redan|behöver inte|ska inte|kommer inte)\b|\?$", Loose)]
    private static partial Regex NotAssignment();

    [GeneratedRegex(@"\b(?:att|som|har|hade|är|var|blir|beslut\w*|ska|skall|kan|vill|inte|när|om|godkän\w*|\p{L}+(?:ades?|erades?))\b", Loose)]
    private static partial Regex NotSubject();

    [GeneratedRegex(@"\b(?:är|var|har|hade|ska|skall|blir|blev|föreslog|tog|fick|gav|höll|sa|öppnas|avslutas|öppnar|avslutar|hälsar|valdes|väljs|utses|utsågs|omvaldes|beslutar|beslutade|godkänns|godkändes|fastställs|fastställdes|\p{L}{3,}(?:ades|ade|erar|erade|ndes|ttes|lldes|rdes|stes|icks))\b", Loose)]
    private static partial Regex Finite();

    [GeneratedRegex(@"^(?:ansvariga?|ansv\.?|ansvarig person)\s*:\s*(?<who>.+)$", Loose)]
    private static partial Regex ResponsibleLead();

    [GeneratedRegex(@"^(?:klart?|klart senast|deadline|senast|tid|färdigt?|när)\s*:", Loose)]
    private static partial Regex DueLead();

    [GeneratedRegex(@"(?:^|[\s.;,(])(?<label>\p{Lu}?\p{Ll}{2,20}(?: \p{Ll}+)?)\s?:\s*(?<value>[^.;:]+?)(?=\s*(?:[.;)]|,?\s+\p{Lu}?\p{Ll}{2,20}\s?:|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^(?:\p{L}*ansvar\p{L}*|ansv|vem|stöd|ägare|utförare|medhjälpare|tillsammans med|av|hos)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnerField();

    [GeneratedRegex(@"^(?:till|klart?|klart senast|senast|när|deadline|tid|datum|färdigt?|slutdatum)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DueField();

    [GeneratedRegex(@",?\s+(?:annars|eftersom|så att|därför att|vilket|så snart|om det)\b.*$|,\s+(?:men|så|då|för att|och det)\s.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:berättade|informerade|redovisade|rapporterade|lyfte|påpekade|visade|föreslog|tyckte|undrade|presenterade|hälsade|redogjorde|menade|öppnade|återgav|delade|konstaterade|gick igenom|drog|ville)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpokePast();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:berättar|informerar|redovisar|rapporterar|lyfter|påpekar|visar|föreslår|tycker|undrar|presenterar|hälsar|redogör|menar|öppnar|återger|delar|konstaterar|går igenom|drar|vill)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksNow();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{L}+), (?:kan|vill|skulle|kunde) du (?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();
}
