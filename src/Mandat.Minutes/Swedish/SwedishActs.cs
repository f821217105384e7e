using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Decisions and assignments as Swedish minutes word them.</summary>
internal static partial class SwedishActs
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static ActWords Words { get; } = new()
    {
        Decides = Shape.Of(SwedishDecisions.Decides(), "beslut|beslöt"), DecidesOpen = Shape.Of(SwedishDecisions.DecidesOpen(), "beslut|beslöt|b e s l|överens|eniga|enas|enades"),
        Agrees = SwedishDecisions.Agrees(), Resolved = SwedishDecisions.Resolved(), Chooses = Shape.Any(SwedishDecisions.Chooses(), SwedishDecisions.ChoosesAfter()), BodyActs = SwedishDecisions.BodyActs(), Settled = Shape.Any(SwedishDecisions.Settled(), SwedishDecisions.SettledElection()),
        BareOutcome = SwedishDecisions.BareOutcome(), Changes = SwedishDecisions.Changes(), PassiveMain = Shape.Any(SwedishDecisions.PassiveMain(), SwedishDecisions.PassiveLater(), SwedishDecisions.PassiveNoun()), Subordinates = SwedishDecisions.Subordinates(),
        Enumerates = Shape.Of(SwedishDecisions.Enumerates(), "följande|nedan|så här"), ClauseBreak = Shape.Of(SwedishDecisions.ClauseBreak(), "att "),
        Confirmed = Shape.Of(SwedishDecisions.Confirmed(), "bifall|biföll|bifölls|godkän|förslag|anta|antog|ja"),
        Formal = Shape.Of(SwedishDecisions.Formal(), "dagordning|föredragning|agenda|ärendelista|protokoll|anteckning|valdes|väljs|utse|utsåg|välj|valde|justera|kallelse|utlys|närvarorätt|mötet"),
        NotDecision = SwedishDecisions.NotDecision(), Proposes = Shape.Of(SwedishDecisions.Proposes(), "föresl|föreslog|yrka|förslag"), NotNow = SwedishDecisions.NotNow(),
        Wonders = SwedishDecisions.Wonders(), GoingOn = SwedishDecisions.GoingOn(), Announces = SwedishDecisions.Announces(), Becomes = SwedishDecisions.Becomes(), Weighs = SwedishDecisions.Weighs(), DecidedBy = SwedishDecisions.DecidedBy(), TellingTitle = TellingTitle(), ByWhom = SwedishDecisions.ByWhom(), ClauseLine = SwedishDecisions.ClauseLine(), Dissents = SwedishDecisions.Dissents(), Passive = SwedishDecisions.Passive(),
        Commissions =
        [
            Shape.Of(Uppdra(), "uppdra|uppdrog"), Shape.Of(Uppdrag(), "uppdrag|i uppgift|till uppgift"), Shape.Of(GerUppdrag(), "uppdrag|i uppgift|till uppgift"), Shape.Of(UppdragTill(), "uppdrag|beställning"), Shape.Of(Request(), " du "), Shape.Of(Alagger(), "ålägg|ålade|uppman|anmoda|ombad|be |ber |bad |låta |förelägg"), Overlater(), Ankommer(), Ombedd(), Shape.Of(Alagd(), "uppdras|uppdrogs|åläggs|ålades|uppman|anmoda|ombe|ombads|på sig"),
        ],
        Duties =
        [
            Shape.Of(Skall(), "ska|kommer|lova|åt sig|sa att|sade att|åtar|åtog|tar på sig|tog på sig|tagit på sig|åtagit|erbj|ombad|ombed|får|måste|skulle"), OchSkall(), Shape.Of(Ansvarar(), "ansv|utsågs|utses|valdes|lotten|läxa|uppdrag|uppgift|på sig|håller i|sköter|ser till|står för|svarar för|ställer upp|anmäl|hand om|bollen|leder arbetet|åtar sig|åtog sig"), Shape.Of(Falls(), " på | hos | blir | är |till "),
        ],
        Doing = Doing(), Saying = Saying(), Telling = Telling(),
        Sends = Sends(), Toward = Toward(), AtHand = AtHand(), MeetingOf = MeetingOf(), NamedOffice = NamedOffice(), AboutClause = AboutClause(), BareVerb = BareVerb(), FollowsUp = FollowsUp(), MeetsAgain = MeetsAgain(),
        AddresseeSkip = AddresseeSkip(), Addressee = Addressee(), NoAddressee = Shape.Any(NoAddressee(), NoAddresseeEnding()), ComesBack = Shape.Of(ComesBack(), "redovisas|presenteras|rapporteras|återkommer|tas upp|behandlas|utvärderas|skickas|lämnas|följs upp|sammanställs|kompletteras|sänds|undersöks|utreds|förbereds|bokas|beställs|kallas|bjuds in|publiceras|uppdateras|tas fram"), GoesOn = GoesOn(), Done = Done(),
        Ongoing = Shape.Of(Ongoing(), "just nu|pågå|löpande"), Own = Own(), NotAssignment = Shape.Of(NotAssignment(), "redan|är klart|behöver inte|ska inte|kommer inte|?"), NotSubject = NotSubject(), Fields = Fields(), OwnerField = OwnerField(), DueField = DueField(), Aside = Aside(), SpokePast = Shape.Of(SpokePast(), "de|drog|gick|lyfte|tyckte|föreslog|återgav|ville"), SpeaksNow = SpeaksNow(), Finite = Finite(), ResponsibleLead = Shape.Of(ResponsibleLead(), "ansv"), DueLead = DueLead(), Article = Article(), Hedged = Hedged(), Indefinite = Indefinite(), ResponsibleTail = Shape.Of(ResponsibleTail(), "ansv|utförare|vem|av"), DueFiller = DueFiller(),
        PresentTense = PresentTense(), AnyVerb = AnyVerb(), Inverts = true, Fronted = Fronted(), Asks = Asks(), DefiniteEnding = DefiniteEnding(), DefiniteEnd = DefiniteEnd(), Modal = Modal(), Agent = Shape.Of(Agent(), " av | mellan "), Together = Shape.Of(Together(), " med |bistår|hjälp av"), Relative = Shape.Of(Relative(), ", som "), Oneself = Oneself(), Inserted = Inserted(), AsksWho = Shape.Of(AsksWho(), "vem|vilka"), Gapped = Gapped(), ClauseJoiner = ClauseJoiner(), Infinitive = Infinitive(), BarePlural = false,
    };

    [GeneratedRegex(@"\b(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs|uppdrages)\s+(?:åt|till)\s+(?<who>.+?)\s+att\s+(?<what>.+)$", Loose)]
    private static partial Regex Uppdra();

    [GeneratedRegex(@"^(?:att\s+)?(?<who>.+?)\s+(?:får|fick|har fått|ges|gavs|tilldelas|tilldelades)\s+(?:också\s+|även\s+|därför\s+)?(?:i|till)\s+(?:uppdrag|uppgift)\s+(?:av\s+(?<giver>[\p{L}-]+(?:\s[\p{L}-]+){0,3}?)\s+)?att\s+(?<what>.+)$", Loose)]
    private static partial Regex Uppdrag();

    [GeneratedRegex(@"\b(?:ger|gav|ge|lämnar|lämna|gett)\s+(?:i\s+(?:uppdrag|uppgift)\s+(?:åt|till)\s+)?(?<who>.+?)\s+(?:(?:i|till)\s+(?:uppdrag|uppgift)\s+|uppdraget\s+)?(?<=(?:uppdrag|uppdraget|i uppgift|till uppgift)\s.*)att\s+(?<what>.+)$", Loose)]
    private static partial Regex GerUppdrag();

    [GeneratedRegex(@"^(?:uppdrag|beställning)\s+(?:till|åt)\s+(?<who>.+?)\s*(?::|att)\s*(?<what>.+)$", Loose)]
    private static partial Regex UppdragTill();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?:(?:ska(?:, [^,]{3,60},)?|skall(?:, [^,]{3,60},)?|skulle(?= (?:höra|kolla|ringa|kontakta|skriva|boka|ordna|fråga|undersöka|ta|se|skicka|återkomma|fixa))|kommer att|kommer|lovade|har lovat|lovar|lovat|åtar sig|åtog sig|har åtagit sig|tar på sig|tog på sig|tar åt sig|tog åt sig|har tagit på sig|sa(?:de)? att (?:hon|han|hen|de) (?:skulle|kan|ska|kunde)|erbjöd sig|erbjuder sig|ombads|ombeds)(?:\s+att)?|måste(?=\s+(?:nu |då |först )?(?:ge|lämna|svara|skicka|redovisa|återkomma|meddela)\b)|får(?=\s+(?:även |också )?\p{L}+a\b))\s+(?<what>(?!(?:\p{L}+\s)?\p{L}{2,}(?:as|ts|ds)\b).+)$", Loose)]
    private static partial Regex Skall();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?!och |samt )\p{Ll}[^.;:]{2,110}? (?:(?:men|och) (?:ska|skall|lovar|lovade|kommer att|åtar sig att|åtog sig att) (?!vara |bli |ha |få )\p{Ll}|och (?:hör av sig|kontaktar|mejlar|ringer|bokar|kollar|undersöker|skickar)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OchSkall();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?<what>(?:ansvarar för|ansv\.?|är ansvariga? för|(?:har|får|fick|tar|tog|ges|gavs|åtar sig) (?:\p{L}+ )?ansvar(?:et)? för|(?:har|tar|tog) hand om|(?:fick|får|tar|tog|har) bollen|leder arbetet (?:med|för)|(?:åtar|åtog) sig (?!att\b)|(?:utsågs|utses|valdes) att(?!.{0,40}juster| leda| föra| vara)|håller i|sköter|ser till att|står för|svarar för|ställ(?:er|de) upp (?:på|med)|anmäl(?:de|er) sig (?:frivilligt )?(?:till|för|som|att)|har (?:i|till) (?:uppdrag|uppgift) att|fick lotten att|får i läxa att|har på sig att|har till .{3,25} på sig att)\s+.+)$", Loose)]
    private static partial Regex Ansvarar();

    [GeneratedRegex(@"^(?:tar(?! upp)\b|ser över|bokar|kontaktar|skickar|skriver|gör|ordnar|undersöker|kollar|fixar|återkommer|följer upp|sammanställer|planerar|bjuder|uppdaterar|köper|ringer|mejlar|mailar|läser|lämnar(?! mötet| lokalen| rummet| sammanträdet)|förbereder|samlar|håller i|utreder|arbetar fram|stämmer av|pratar med|söker|beställer|hämtar|lagar|bevakar|ansvarar|samordnar|kallar|lägger|driver|involveras|stämmer|skaffar|tillfrågar|tillser|tecknar|upprättar|inbjuder|räknar|hör av sig|svarar|publicerar|kompletterar|reviderar|formulerar|initierar|översätter|kartlägger|sätter upp|sätter ihop|bygger|målar|städar|trycker|delar ut|sprider|utvärderar|fortsätter|levererar|översänder|sänder|reserverar|formulerar|provar|testar|mäter|inventerar|inhämtar|hör (?:efter|med|sig)|anmäler|skissar|ritar|syr|bakar|lånar|hyr|hänger upp|tömmer|rensar|monterar|installerar|reparerar|åtgärdar|säger upp|rekryterar|bemannar|schemalägger|distribuerar|underrättar|delger|yttrar sig|spelar in|filmar|fotograferar|redigerar|granskar|korrläser|korrekturläser|provkör|förhandlar|omförhandlar|verkställer|ombesörjer|handlägger|bereder|upphandlar|kontrakterar|fakturerar|budgeterar|rättar|dokumenterar|arkiverar|registrerar|diarieför|expedierar|effektuerar|bildar|vidarebefordrar|tipsar|uppvaktar|för (?:in|över|upp|vidare|ut|ned|ihop)|trycker på|puffar|jagar|stöter på|frågar|ansöker|undertecknar|ställer (?:i ordning|samman)|sms:ar)\b", Loose)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:fortsätter(?= (?:till|tills|i|under|som|enligt|oförändra\p{L}*)\b)|är|har|kan|vill|bör|får|måste|brukar|finns|lyfter(?! (?:frågan|detta|det|den|saken|ärendet|dem)\b)|påpekar|hälsar|öppnar|avslutar|justerar(?! (?!protokoll|dagens|anteckning|mötes|minnes|mötet)\p{L}+(?:en|et|na|t)\b)|reserverar(?= sig| mot)|yrkar|föreslår|undrar|menar|anser|tycker|tackar|ser(?! över| till)|beskriver|betonar|konstaterar|noterar|förklarar|poängterar|uttrycker|instämmer|håller med|deltar|lämnar mötet|anmäler(?= (?:jäv|avvikande|frånvaro|förhinder|att|reservation|sin|sitt)\b)|ansluter|tror|vet|känner|upplever|önskar|hoppas|understryker|framhåller|efterlyser|uppmanar|bifaller|avstår|tillstyrker|bedömer|uppskattar|anger|längtar|gissar|förmodar|misstänker|anar|uppfattar|godtar|accepterar|vägrar|drömmer|trivs|protesterar|upprepar|förtydligar|exemplifierar|nämner|summerar|refererar|vidhåller|avråder|avböjer|applåderar|skrattar|skämtar|kritiserar|påstår|spår|befarar|emotser|fruktar|stöttar|stödjer|lovordar|inleder|kommenterar|diskuterar|resonerar|pekar|efterfrågar|säger(?! upp| till| ifrån| åter)|talar(?! med)|tillägger|uppger|jobbar(?! vidare)|bor|heter|kommer|närvarar|antecknar|protokollför|tjänstgör|valdes|utses|beslutar|skriver och|för protokoll|går(?! ut| igenom| runt)|sitter|behöver|saknar|tillhör|gäller|verkar|blir|godkänner|enas|avgår|fyller|firar|mår|välkomnar|argumenterar|förordar|avstyrker|problematiserar|efterhör(?! (?:med|hos))|väcker frågan|väcker förslag|aktualiserar|skickar med|lämnar (?:lokalen|rummet|sammanträdet)|ställer sig|ställer frågan|ställer in sig|frågade|saknade|kvarstår|bekräftar|upplyser|varnar|hävdar|invänder|lyssnar|ifrågasätter|klargör|tydliggör|intygar|erinrar|återger|flaggar(?! upp)|påtalar|återtar|lutar|står(?! för| vid| i\b)|ligger(?! på)|löper|överväger|bevistar|finner|åberopar|stannar|markerar|signalerar|förespråkar|uppmärksammar|gläds|oroas|beräknar|vittnar|röstar|antar|fortlöper|vänder sig (?:emot|mot)|yttrar(?! sig)|reagerar|flikar|inflikar|genmäler|replikerar|resumerar|belyser|åskådliggör|tvivlar|betvivlar|motsätter|beviljas|slutar|vikarierar|innehar|äger|minns|glömmer|gratulerar|berömmer|beklagar|ber om ursäkt|ber om ordet|begär ordet|begär votering|deklarerar|anför|avslår|räknar med|litar|väntar|lider|oroar|gläder|ångrar|medger|tycks|börjar|tillträder|lämnar sin|lämnar sitt|lämnar uppdraget|går med på|ordförande|öppnas|håller ordning|efterfrågas|ger en|ger sitt|ger exempel|drar slutsatsen|gör gällande|gör reservation|ser fram|gick|sa|var|hade|blev|fick|tog)\b", Loose)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^(?:(?<narrates>redogör|berättar|återkopplar|sammanfattar)|lämnar (?:en |ett |sin |sitt )?(?:\p{L}+ )?(?:lägesrapport|rapport|redogörelse|information|\p{L}*anteckning|reservation|presentation)|lyfter (?:frågan|detta|det|den|saken|ärendet|dem)(?! .{0,30}(?:med|hos|till|i|på|vid|inför) )|(?:redovisar|rapporterar|presenterar|visar|läser upp)(?! (?:det|den|dem|svaret)\b)|frågar(?= (?:om|varför|hur|när|vad|vem|vilk\p{L}+|huruvida|ifall|efter|mötet|gruppen|styrelsen|nämnden|rådet|sig|också|även|därför)\b|$)|(?:meddelar|informerar|påminner|svarar)(?! (?:(?-i:\p{Lu})|(?:sin|sina|sitt|dem|honom|henne|övriga|de)\b|(?!mötet\b|gruppen\b|nämnden\b|styrelsen\b|rådet\b|utskottet\b|kommittén\b|ledamöterna\b|deltagarna\b|varför\b|huruvida\b)\p{Ll}{3,}(?:en|et|na|rn|ln)\b))|delar(?! ut\b| upp\b| in\b| på\b)|framför|tar upp(?! (?:det|den|frågan|saken|detta|ärendet|dem)\b.{0,20}\b(?:i|med|på|hos|till|inför)\b| .{2,40} (?:med|hos) )|återrapporterar|representerar|medverkar|arbetar(?! vidare| fram)|föreläser|går (?:igenom|runt)|väljer|ställer|leder|föredrar|funderar|tänker)\b", Loose)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\G(?:\b(?:(?<tells>(?:informera|meddela|underrätta|tillskriva|delge|förelägga?|tillställa?|notifiera)(?:r|s|de|des)?\b|(?:ge|ger|ges|lämna|lämnar|lämnas) besked\b(?: till)?|besked (?:ges|lämnas)(?: till)?|svara[rs]?\b(?! för| på| att| om| till)|säg(?:a|er)? till|hör(?:a|s)? av sig till|hör(?:a|s)? av sig hos)|(?<gives>(?:ge|ger|ges|gav)(?= .{2,40} (?:svar|besked|återkoppling|rapport|information|klartecken|underlag)\b)|når?\b)|(?<shows>återkomm(?:er|a)|åter(?:rapporter|redovisa|koppla)\p{L}*|(?:av)?rapporter(?:a|ar|as|ing|ingen)\b|redovis(?:a|ar|as|ning|ningen)\b|(?<accounts>redogör(?:a|s)?)\b|presenter(?:a|ar|as)\b|presentation|föredra(?:r|s|gning)?\b|ta(?:r|s)? (?:\p{L}+ ){0,3}?(?:upp|med sig|vidare)\b|lyft(?:er|a|s)?\b|visa[rs]?\b|berätta[rs]?\b|framför[as]?\b|lägg(?:er|a|s)? (?:\p{L}+ ){0,2}fram\b|behandla[rs]?\b|dra(?:r|s)\b)|(?:in|ut|vidare|över|fram)(?= till\b)|,(?= (?:till|åt) )|(?<makes>(?:ta(?:r|s)?|arbeta[rs]?|räkna[rs]?) (?:\p{L}+ )?fram\b|samman(?:ställ(?:er|a|s)|fatta[rs]?)\b|skissa[rs]?\b|utarbeta[rs]?\b|upprätta[rs]?\b|formulera[rs]?\b|gör(?:a|s)?\b|tar?\b|bär\b|för\b(?= .{2,30} till\b)|går\b|gå\b|lovar?\b|besvara[rs]?\b|läs(?:er|a) (?:\p{L}+ )?igenom\b))|(?<gives>(?:lämna|skicka|mejla|maila|posta|vidarebefordra|överlämna|inlämna|dela ut)(?:r|s|de|t)?\b|sänd(?:er|a|s)\b)|(?:översänd|insänd|inge|anmäl|skriv|till?ställ|expedier)(?:er|a|s|it|ar|as)?\b|(?:begär|ansök|hemställ)(?:er|a|an)?\b|(?:rapport|underlag|svar|förslag|yttrande|brev|skrivelse|sammanställning|statistik|information|inbjudan|påminnelse|önskemål|synpunkter|offert|lista|ansökan|anmälan|kopia|lapp|beställning|ändring|plan|schema|besked|text|redovisning|resultat|kalkyl|budget|utkast|version|avtal|protokoll|siffror|siffrorna|namn|namnen|material|bild|bilder|ordning|fördelning|äskande|remiss|utvärdering|lägesbild|data|uppgifter|svaren|\binfo)(?:et|en|t|n|na|erna|an|a)?\b|(?:→|->|=>))", RegexOptions.CultureInvariant)]
    private static partial Regex Sends();

    [GeneratedRegex(@"(?:^|(?<=[ →>]))(?:till|åt|hos|(?<before>för|inför)|(?<within>i|på))\s(?!och med)|(?:→|->|=>)\s*", Loose)]
    private static partial Regex Toward();

    [GeneratedRegex(@"\b(?:vara|är|finnas|finns|föreligger?|sändas|komma)\s+(?<to>(?:\p{L}[\p{L}-]*\s){1,4}?)(?:till ?handa)\b", Loose)]
    private static partial Regex AtHand();

    [GeneratedRegex(@"\b(?:till|vid|på|inför|i)\s+(?<to>\p{L}[\p{L}-]*?)s\s+(?:\p{L}+\s){0,2}?\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff)\b", Loose)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedOffice();

    [GeneratedRegex(@"\b(?:redovisas|presenteras|återredovisas|återrapporteras|rapporteras|återkommer|tas upp|behandlas|utvärderas|skickas|lämnas|följs upp|sammanställs|kompletteras|inlämnas|sänds|undersöks|utreds|förbereds|bokas|beställs|kallas|bjuds in|publiceras|uppdateras|tas fram)\b", Loose)]
    private static partial Regex ComesBack();

    [GeneratedRegex(@"^(?:de|hon|han|den|det|detta|dessa|båda|bägge|allt|förslaget|resultatet|svaret|rapporten|underlaget|arbetet|återkoppling|redovisning(?:en)?|återrapport\w*|uppdraget|sammanställningen|uppgiften)\b.*\b(?:återkommer|redovisas|presenteras|rapporteras|rapporterar|redovisar|redogör|berättar|återkopplar|presenterar|finnas|finns framme|föreligger?|går vidare|gå vidare|lämnas|görs|klart?|tas upp|återrapporteras|skickas|sker)\b|^(?:klart?|ska vara klart?|färdigt?|deadline|senast|besked|svar|rapport|återrapport\p{L}*|avrapport\p{L}*|redovisning|återkoppling|lägesrapport|uppföljning|avstämning|inlämning|leverans|återkommer|redovisas|rapporteras|återrapporteras|presenteras|(?:ska|skall|bör|måste) (?:vara |finnas |bli |helst |senast )*(?:ut|in|över|fram)?\p{L}+(?:t|d|as|s|hos|framme|inne|klart?)\b|skickas|sänds|delas|mejlas|ska (?:vara )?(?:inne|lämnas|redovisas|rapporteras))\b", Loose)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^(?:är\s+)?(?:klart?|klara|utfört?|utförd|avslutad|avslutat|gjort|genomför[td]a?|färdigt?|done|ok|slutfört|✓)\b|\b(?:är|har blivit) (?:klart?|klara|genomför[td]|utför[td]|gjort|färdigt?)$|\((?:klart?|utfört|gjort)\)$|[-–:]\s*(?:klart?|utfört|gjort|genomfört)$", Loose)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:just nu|pågår|pågående|fortlöpande|löpande)\b", Loose)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^(?:vi|mötet|gruppen|man|medlemmarna|samtliga|sammanträdet|de närvarande|alla|årsmötet|deltagarna|stämman|oss|mig)$", Loose)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:den|det|de|en|ett|vår|vårt|våra)\s+", Loose)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:kanske|eventuellt|möjligen|skulle (?:på sikt )?kunna)\b", Loose)]
    private static partial Regex Hedged();

    [GeneratedRegex(@"^(?:en|ett|någon|något|några)\s", Loose)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@"[\s.;,(–-]+(?:ansvariga?|ansv\.?|ansvar|utförare|vem|av)\s*:\s*(?<who>[^;:]+?)(?:\)|$|[.;]|,?\s+(?:klart|senast|deadline|när|tid)\b.*$)", Loose)]
    private static partial Regex ResponsibleTail();

    [GeneratedRegex(@"\b(?:färdig|färdigt|färdiga|redo|pågår|pågående|kvarstår|kvar|försena[dt]|ny tid|nytt datum|(?:ej|inte) (?:påbörja[dt]|gjort|klart?|färdigt?)|slutdatum|frist|så snart som möjligt|direkt|genast|sista|ansvariga?|ansv\.?|ansvar|klart?|klara|senast|deadline|till|före|innan|omgående|snarast|asap|löpande|fortlöpande|i|den|under|inom|kl\.?|när|tid|av|slutet|början|mitten|mån|tis|ons|tors?|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|jul|julen|påsk|påsken|midsommar|semestern|semestrarna|terminsstart|skolstart|sommarlovet|sportlovet|höstlovet|jullovet|påsklovet|helgen|valborg|nyår|lucia|advent|pingst|månadsskiftet|halvårsskiftet|årsskiftet|vardag|veckan|ikväll|idag|imorgon|imorron)\b\.?:?", Loose)]
    private static partial Regex DueFiller();

    [GeneratedRegex(@"^(?!(?:eller|över|under|efter|för|där|när|mer|inför|per|utanför|mellan|är|var|har|utöver|ner|fler|därför|varför|åter|annars|fortfarande|framför|härför|därefter|härefter|vidare|senare|tidigare|åter|både|kvar|bakom|ordförande)\b)(?:\p{Ll}+(?:ar|er|or|ör|år|är|yr|ur|ir)|träffas|ses|möts|hjälps|samlas)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyVerb();

    [GeneratedRegex(@"^(?:därefter|därtill|därför|dessutom|samtidigt|sedan|sen|då|nu|först|sist|dels|istället|i|till|på|under|inför|före|innan|efter|från|senast|nästa|vid|för|med|utöver|redan|omgående|snarast|parallellt|tills|fram|när|om|så (?:snart|fort|länge)|direkt|genast|löpande|även|också|utöver|enligt|utifrån|vidare|slutligen|inom|varje|vecka|v\.? ?\d+|i samband|efteråt|därpå|dagen|härnäst|framöver|den \d+|resten|övriga|det|detta|den|dessa|dem)\b", Loose)]
    private static partial Regex Fronted();

    [GeneratedRegex(@"(?<=\p{L}{3})(?:erna|arna|en|et|n|t)$", Loose)]
    private static partial Regex DefiniteEnd();

    [GeneratedRegex(@"^(?:sedan|även|också|då|därefter|senare|gärna|omgående|både|bl\.a|en|ett|alla|samtliga)$", Loose)]
    private static partial Regex AddresseeSkip();

    [GeneratedRegex(@"^\p{L}{3,}(?:en|et|an|rn|ln|na|rna)$|^\p{L}{3,}(?:chef|ledare|cheferna|huset|samordnare)$", Loose)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^(?:\p{L}*plan|\p{L}*kallelsen|budget|paket|internet|enlighet|efterhand|kännedom|något|några|sedan|vilken|vilka|dem|den|honom|henne|samma|annan|annat|tiden|resten|allmänheten|dagens|morgon|kvällen)$", Loose)]
    private static partial Regex NoAddressee();

    [GeneratedRegex(@"(?:plattformen|mappen|ytan|sidan|listan|loggen|protokollet|dagordningen|kalendern|systemet|beslutet|anteckningarna|samlingen|ställningen|invigningen|mässan|premiären|avslutningen|uppstarten|katalogen|arkivet|förrådet|lådan|boken|hyllan|webben|filen|dokumentet|avtalet|förslaget|svaret|rapporten|frågan|ärendet|saken|uppgiften|starten|kampanjen|kursen|utbildningen|lägret|matchen|cupen|terminerna|läsåret|åren|tiderna|rummet|salen|scenen|ändamålet|deltagandet|pengarna|priset|kostnaderna|kostnaden|handlingarna|portföljen|brevet|portarna|vernissagen|affischerna|platsen|punkten|träffen|mötena|gångerna|stormötet|numret|upplagan|reglerna|villkoren|behovet|målet|målen)$", Loose)]
    private static partial Regex NoAddresseeEnding();

    [GeneratedRegex(@"^(?:uppmana|anmoda|be|bad|ombad)", Loose)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\p{L}{3,}(?:en|et|an|rn|ln|na|VD)$", Loose)]
    private static partial Regex DefiniteEnding();

    [GeneratedRegex(@"^(?:ska|skall|lovade|lovar|har lovat|åtar sig|åtog sig|ombeds|ombads|får)\b", Loose)]
    private static partial Regex Modal();

    [GeneratedRegex(@"(?<![\p{L}-])(?!beviljas|godkänns|prövas|beslutas|attesteras|antas|leds|ägs|företräds|representeras|öppnas|avslutas|bekostas|betalas|stöds|besöks|justeras|finansieras|utgörs|omfattas|uppskattas|upplevs|styrs|drivs|används|orsakas|påverkas|berörs|ersätts|protokollförs|hälsas|beslutas|lyfts|höjs|sänks)(?:sköts\b|\p{Ll}+(?<!(?:[dt]e|og|ev|av|öll|åg|öt|ick|ot|ann|ang|and|unn|öd|ög|om|an|t))s)(?:[ ,](?!av\b)[\p{L}\d/.-]+){0,5} av (?<who>\p{L}[^.;:]{1,80})$|\b(?:delas|fördelas) (?:upp )?mellan (?<who>\p{Lu}[^.;:]{1,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex Agent();

    [GeneratedRegex(@"\b(?:tillsammans med|ihop med|bistås av|med hjälp av|med stöd av) (?<who>\p{L}[^.;:]{1,80})", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), (?<clause>som \p{Ll}.+)$|(?<who>\p{Ll}[\p{L}-]+), (?<clause>som (?:ska|skall|får i uppdrag att) \p{Ll}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:för|till|med|på|i|om|hos|åt)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Gapped();

    [GeneratedRegex(@", (?:som|vilken) [^,]{2,60},?$|\s*\([^()]{1,40}\)$|, (?:vår|föreningens|\p{L}+s) [^,]{2,40},$", Loose)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"^(?:vem|vilka)\b(?! (?:är|var|har|kan vara|borde|vill|äger)\b)", Loose)]
    private static partial Regex AsksWho();

    [GeneratedRegex(@"\s+(?:själva?|också|även|nu|då|sedan|därefter)$", Loose)]
    private static partial Regex Oneself();

    [GeneratedRegex(@"^(?:och|samt|men|medan|fast|dock|så|som|att|vilket|där|&)$", Loose)]
    private static partial Regex ClauseJoiner();

    [GeneratedRegex(@"\b(?:ålägga|ålägger|ålade|uppmana|uppmanar|uppmanade|anmoda|anmodar|anmodade|be|ber|bad|ombad|förelägga|förelägger)\s+(?<who>\p{L}[^.;:]{1,60}?)\s+att\s+(?<what>.+)$|\batt låta\s+(?<who>\p{L}[^.;:]{1,60}?)\s+(?<what>\p{Ll}+a\b.+)$", Loose)]
    private static partial Regex Alagger();

    [GeneratedRegex(@"^(?:att\s+)?(?<who>.{2,80}?)\s+(?:(?:åläggs|ålades|uppdras|uppdrogs|uppmanas|uppmanades|anmodas|anmodades|ombeds|ombads|ombedes|tillfrågas om)|får tid på sig\b.{0,40}?)\s+(?:att\s+)?(?<what>.+)$", Loose)]
    private static partial Regex Alagd();

    [GeneratedRegex(@"^.{3,100}?\s(?:blir|är)\s(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)s\s(?:sak|uppgift|ansvar|jobb|lott|bord|del)\b|^.{3,100}?\s(?:ligger|landar|hamnar|faller|föll|landade|låg|hamnade) (?:nu )?(?:på|hos) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:s (?:bord|lott))?(?=$|[,;])|^(?i:uppdraget|uppgiften|frågan|bollen|stafettpinnen|ansvaret) (?:går|gick|ges|gavs|lämnas|skickas) (?:vidare |över )?(?:till|åt) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)|^(?i:ansvarig|ansvariga|sammankallande)(?: för [^,.;]{3,50}?)? (?:är|blir) (?<who>\p{Lu}[\p{L}-]+(?:(?: och)? \p{Lu}[\p{L}-]+){0,3})|\bmed (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) som (?:ansvarig|sammankallande|samordnare)|^(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:är |blir )?ansvarig(?:a)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Falls();

    [GeneratedRegex(@"^\p{Ll}{2,}(?:ar|er|ör|år)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PresentTense();

    [GeneratedRegex(@"^(?:(?:att\s+)?(?!\p{L}{2,}(?:orna|(?<!\bv)arna|erna|(?<!\b(?:r|m|för|l))ena)\b)\p{L}{2,}a\b|(?:att\s+)?(?:se|ta|ge|gå|få|stå|bli|ha|dra|be|slå)\b)", Loose)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\b(?:redan klart|(?<!\b(?:när|efter att|om|tills|så snart|så fort|då)\b.{0,50})är klart|(?<!\b(?:hon|han|hen) )har redan|behöver inte|ska inte|kommer inte)\b|\?$", Loose)]
    private static partial Regex NotAssignment();

    [GeneratedRegex(@"\b(?:att|som|har|hade|är|var|blir|beslut\w*|ska|skall|kan|vill|inte|när|om|godkän\w*|\p{L}+(?:ades?|erades?))\b", Loose)]
    private static partial Regex NotSubject();

    [GeneratedRegex(@"\b(?:är|var|har|hade|ska|skall|blir|blev|föreslog|tog|fick|gav|höll|sa|öppnas|avslutas|öppnar|avslutar|hälsar|valdes|väljs|utses|utsågs|omvaldes|beslutar|beslutade|godkänns|godkändes|fastställs|fastställdes|\p{L}{3,}(?:ades|ade|erar|erade|ndes|ttes|lldes|rdes|stes|icks)|ansågs|befanns|föredrog|föredrogs|föredrar|gicks|lästes|stod|kostar|behandlas)\b", Loose)]
    private static partial Regex Finite();

    [GeneratedRegex(@"^(?:ansvariga?|ansv\.?|ansvarig person|ansvar)(?:(?<about> (?:för|av) [^:]{2,50})?\s*:|\s(?:är|blir))\s*(?<who>.+)$", Loose)]
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

    [GeneratedRegex(@"^[\p{Lu}][\p{L}-]+(?: [\p{L}-]+){0,2} (?:informerar|rapporterar|berättar|redovisar|meddelar|presenterar sig|har ordet)$|^[Mm]ötet (?:öppnas|avslutas),? ", RegexOptions.CultureInvariant)]
    private static partial Regex TellingTitle();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{L}+), (?:kan|vill|skulle|kunde) du (?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?:\p{L}+ ){0,2}(?:sedan sist|sen sist|(?:från|sedan) (?:tidigare|förra|föregående|sist)|rest(?:er)?|kvarstående|kvarstår|kvar|öppna punkter|uppföljning|återkoppling|tidigare uppdrag|gamla)\b", Loose)]
    private static partial Regex FollowsUp();

    [GeneratedRegex(@"\b(?:(?:ses|hörs|träffas|möts|samlas) vi|vi (?:ses|hörs|träffas|möts|samlas)|ses (?:igen|nästa))\b|^(?:\p{L}+ )?(?:workshop|möte|träff|avstämning|webbinarium|seminarium)(?: #?\d+)?(?: hålls| äger rum| blir)? (?:den|på|i|kl\.?|mån|tis|ons|tors|fre|lör|sön)\p{L}* .*\d", Loose)]
    private static partial Regex MeetsAgain();

    [GeneratedRegex(@"\b(?:överlåt(?:er|s|a|its)|överlät(?:s)?|delegera(?:r|s|de|des)|anförtro(?:r|s|dde|ddes)?|hänskjut(?:er|s)|hänsköt(?:s)?)\b(?: .{1,40}?)??\s(?:åt|till|på)\s+(?<who>\p{L}[^.;:]{1,60}?)\s+att\s+(?<what>.+)$", Loose)]
    private static partial Regex Overlater();

    [GeneratedRegex(@"^(?:det )?(?:ankommer|ankom|åligger|ålåg|åvilar|tillkommer|vilar|faller|föll|ligger|hamnar|hamnade|landar|landade)\s+(?:nu )?(?:på\s+|hos\s+)?(?<who>\p{L}[^.;:]{1,60}?)\s+att\s+(?<what>.+)$", Loose)]
    private static partial Regex Ankommer();

    [GeneratedRegex(@"^(?<who>.{2,80}?)\s+(?:har|hade)\s+(?:av\s+(?<giver>[\p{L}-]+(?:\s[\p{L}-]+){0,2}?)\s+)?(?:ombetts|blivit ombed(?:d|da|ed)|fått (?:\p{L}+s )?(?:i )?(?:uppdrag|uppgift|ansvar)(?:et)?)(?:\s+av\s+[\p{L}-]+)?\s+(?:att\s+)?(?<what>.+)$|^(?<who>.{2,80}?)\s+(?:får|fick|fått)\s+\p{L}+s\s(?:uppdrag|uppgift)\s+att\s+(?<what>.+)$", Loose)]
    private static partial Regex Ombedd();

    [GeneratedRegex(@"\s(?:om|att|hur|till och med|t\.o\.m\.?|per|från)\s", Loose)]
    private static partial Regex AboutClause();

    [GeneratedRegex(@"(?!)", Loose)]
    private static partial Regex BareVerb();
}
