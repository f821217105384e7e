using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>How efforts are named in Swedish minutes.</summary>
internal static partial class SwedishNames
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static NameWords Words { get; } = new()
    {
        Called = Shape.Of(Called(), "kalla|hete|hette|namn|döp|tema|med i |med "), Effort = Effort(), NotEffort = NotEffort(), Surname = Surname(), Built = Built(), Opening = Opening(), Thing = Thing(), NotThing = NotThing(), Definite = Definite(), PlaceBefore = PlaceBefore(), EffortsHeading = Shape.Of(EffortsHeading(), "insats|initiativ|projekt|satsning|pilot|kampanj"),
        Working = Working(), ItemBefore = ItemBefore(), ReportOf = ReportOf(), ProjectGroup = Shape.Of(ProjectGroup(), "grupp|team|arbetslag|samråd|projekt"), Titled = Titled(), KindAfter = KindAfter(), KindFirst = KindFirst(), EventFirst = EventFirst(), Event = Event(), Auxiliary = Auxiliary(), Fate = Fate(),
    };

    [GeneratedRegex(@"\b(?i:kalla[dts]|kallade|kallas|kallat|som heter|som hette|ska heta|får heta|under namnet|med namnet|(?:fått|får|fick|ha|bär) namnet|namnet (?:blir|är)|döp(?:s|ts|tes|t) (?:om )?till|arbetsnamn(?:et)?(?: är| blir)?|\p{L}*tema(?:t)? (?:blir|är|heter)|(?:försöket|testet|piloten|provet|satsningen|kampanjen) med|(?<=(?:^|[.!?:] ))namn:|(?:är|var|vara|gå|går|gick|ingår) med i)\s+(?<name>[""'*]?\p{Lu}.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?:(?<!mån|tis|ons|tors|fre|lör|sön|mid|efter|för|var|arbets|studie|planerings|utbildnings|strategi|invignings|mötes|flytt|hel|vardags|stängnings|städ|fix)dagen|(?<!arbets|studie|planerings|utbildnings|stängnings|lov)dagarna|(?<!skol|arbets)veckan|natten|(?<!sön)kvällen|(?<!personal|jul|avslutnings)festen|festivalen|galan|regattan|karavanen|revyn|bussen|sommarboken|vandringen|marknaden|mässan|loppet|cupen|bollen|stigen|spåret|rundan|turen|turnén|lyftet|klivet|språnget|steget|kortet|kollen|mätaren|torget|labbet|verkstaden|lotsen|lotsarna|pulsen|pakten|paketet|fästet|nyckeln|kompassen|lådan|väskan|boxen|ugglan|vännerna|hjälparna|räddarna|väktarna|detektiverna|spejarna|patrullen|agenterna|hjältarna|testet|jakten|utmaningen|stafetten|löftet|spegeln|vinden|slingan|ligan|caféet|kaféet|stunden|timmen|kalaset|spelen|knuffen|(?<!miljö|skydds)ronden|kedjan)$|(?:lots|puls|(?<!mid|i |i)sommar|glöd|glädje|kraft|lust|öppet|lyft|språng)$", Loose)]
    private static partial Regex Effort();

    [GeneratedRegex(@"(?:gatan|vägen|gränd|torg|stortorget|platsen|parken|sjön|ån|älven|viken|udden|ön|holmen|berget|backen|kullen|dalen|ängen|marken|heden|åsen|huset|salen|rummet|stugan|gården|gård|hallen|lokalen|kyrkan|skolan|förskolan|bygden|kusten|landet|länet|området|kvarteret|museet|biblioteket|teatern|centralen|stationen|hamnen|kajen|slottet|hemmet|kontoret|verket|kassan|förmedlingen|bolaget|koncernen|banken|partiet|demokraterna|moderaterna|liberalerna|posten|bladet|tidningen|nytt|kuriren|universitetet|högskolan|institutet|nämnden|styrelsen|rådet|gruppen|teamet|förbundet|föreningen|unionen|kåren|klubben|stiftelsen|fonden|kommunen|kommunerna|regionen|regionerna|jouren|bäcken|ån|polisen|staten|riksdagen|regeringen|missionen|församlingen|ledningen|avdelningen|enheten|förvaltningen|förvaltning|inspektionen|myndigheten|styrelse|domstolen|rätten|samfundet|sällskapet|byrån|företagarna|organisationen|facebook|kapellet|dammen|fabriken|krogen|hotellet|restaurangen|magasinet|tornet|bruket|kvarnen|villan|borgen|templet|badet|vatten|simhall|ishall|idrottshall|kyrka|skola|bibliotek|jour|gille|hembygdsgille|gymnasiet|centret|kansliet)s?$", Loose)]
    private static partial Regex NotEffort();

    [GeneratedRegex(@"(?:gren|qvist|kvist|sten|sén|sen|lén|dén|rén|mén|lund|ström|berg|dal|borg|by|köping|stad|ås|näs|vik|fors|hult|torp|boda|gläntan|ryd|holm|hamn|sund|sala|aryd|inge|löv|löf|blad|blom|mark|kommun)s?$", Loose)]
    private static partial Regex Surname();

    [GeneratedRegex(@"^(?:alla|allt|en|ett|två|tre|fem|sju|tio|hundra|tusen|första|mitt|min|mina|vår|vårt|våra|ditt|din|dina|hela|halva|öppna|öppen|öppet|trygg|tryggt|trygga|säker|säkert|säkra|ung|unga|ungt|grön|grönt|gröna|blå|levande|hållbar|hållbart|hållbara|stark|starka|starkt|smart|smarta|digital|digitalt|digitala|frisk|friska|friskt|rätt|rent|ren|rena|ljusa|varm|varma|varmt|lika|fri|fria|fritt|bra|god|gott|goda|bättre|mer|mera|mindre|fler|full|hel|helt|rik|små|stolt|stolta|glad|glada|modig|modiga|lätt|enkel|enkelt|enkla|enklare|klok|kloka|snabb|snabbt|tyst|vild|vilda|kall|kalla|aktiv|aktiva|tillsammans|hemma|hem|ut|ute|in|inne|upp|uppe|fram|framåt|hit|dit|här|nu|sen|sova|läs|läsa|rör|röra|våga|tänk|gör|kom|ge|ta|gå|spring|cykla|rädda|plocka|prata|lyssna|se|säg|sjung|sjunga|dansa|odla|mata|bygg|bygga|måla|skriv|skriva|rita|fråga|följ|följa|hitta|håll|släck|tänd|dela|byt|byta|laga|städa|möt|möta|lär|lära|växa|vandra|vandrande|bo|leva|leka|lek|drömmar|vägen|steget|ord|röster|språk|mat|barn|böcker|jobb|liv|fotboll|läxhjälp|mötesplats|kompis|kultur|natur|rörelse|hälsa|dansande|rullande|flytande|sjungande|läsande|på|från|till|med|mot|för|under|över|bakom|bortom)$", Loose)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\p{L}.])(?<noun>(?:\p{Ll}{5,}|\p{Lu}\p{Ll}{7,})(?:en|et|an))\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    [GeneratedRegex(@"(?:aren|ären|ören|isten|enten|anten|ikern|mannen|kvinnan|sonen|dottern|chefen|rektorn|pojken|flickan|hunden|grannen|vännen|kollegan|eleven|doktoranden|damen|herren|ledamoten|ombudet|rådet|ordföranden|revisorn|kassören|staden|kommunen|regionen|byn|orten|trakten|landet|länet|stadsdelen|området|platsen|kvarteret|fastigheten|gatan|vägen|torget|parken|sjön|ån|ön|älven|skogen|berget|bron|huset|salen|rummet|lokalen|gården|hallen|stugan|kyrkan|kapellet|skolan|förskolan|klassen|hotellet|restaurangen|krogen|kaféet|butiken|affären|boendet|hemmet|avdelningen|enheten|mottagningen|sektionen|föreningen|förbundet|klubben|bolaget|företaget|firman|byrån|leverantören|kedjan|koncernen|stiftelsen|fonden|nämnden|styrelsen|gruppen|teamet|laget|orkestern|bandet|kören|partiet|facket|unionen|tidningen|sajten|plattformen|sidan|kontot|kartan|linjen|hållplatsen|stationen|båten|färjan|fartyget|märket|modellen|sorten|arten|firmamärket|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|hösten|våren|sommaren|vintern|veckan|dagen|tiden|året|månaden|början|slutet|mitten|mötet|sammanträdet|punkten|frågan|ärendet|beslutet|protokollet|bilagan|rapporten|hälsningen)$|^(?:sedan|redan|innan|medan|annan|ingen|sådan|även|ramen)$", Loose)]
    private static partial Regex NotThing();

    [GeneratedRegex(@"^(?:nya?|nytt|ombyggnad|nybyggnad|tillbyggnad|renovering)\s+(?:av\s+)?(?-i:\p{Lu})", Loose)]
    private static partial Regex Built();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{3,}(?:\p{Ll}en|et|an|orna|arna|erna|aren|eln|ern)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definite();

    [GeneratedRegex(@"\b(?:i|på|vid|från|hos|mot|genom|utanför|runt|kring|inom|nära|norr om|söder om|öster om|väster om|förbi|längs|kv\.|kvarteret|gamla|nya|norra|södra|östra|västra|övre|nedre|lilla|stora|region(?:en)?|förening(?:en)?|restaurang(?:en)?|hotell(?:et)?|\p{L}*(?<!forskar|sommar|vinter)skolan?|räddningstjänsten|företaget|firman|bolaget|stiftelsen|kören|brf|gymnasiet|\p{L}*boendet|avdelning(?:en)?|enhet(?:en)?|\p{L}*rum(?:met)?|sal(?:en)?|lokal(?:en)?|hus(?:et)?|by(?:n)?|ön|sjön|kommun|församling|tidningen|butiken|kiosken)\s+$", Loose)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"(?:^|\s)(?:\p{L}*insatser(?:na)?|projektansökningar(?:na)?|projektrapporter(?:na)?|projektlägen|initiativ(?:en)?|projekt(?:en)?|delprojekt(?:en)?|satsningar(?:na)?|piloter(?:na)?|kampanjer(?:na)?)$|^(?:insats|initiativ|projekt|satsning|pilot)$", Loose)]
    private static partial Regex EffortsHeading();

    [GeneratedRegex(@"\b(?:\p{L}*(?:styrgrupp|projektgrupp|kärngrupp|referensgrupp|portföljgrupp|projektmöte|projektteam|kärnteam|samverkansteam|portföljteam)\p{L}*|arbetslaget|samrådsmöte|samverkansteamet)", Loose)]
    private static partial Regex ProjectGroup();

    [GeneratedRegex(@"\b(?:punkten|punkt|rubriken|rubrik|kursen|ärendet)\s+$", Loose)]
    private static partial Regex ItemBefore();

    [GeneratedRegex(@"(?:avstämning|workshop|kick-?off|uppstart|planerings(?:möte|träff)|arbetsmöte|arbetsträff|evenemangsgrupp|arrangörsgrupp|planeringsgrupp|förberedelse|mötessammanfattning|sprint|retro)", Loose)]
    private static partial Regex Working();

    [GeneratedRegex(@"^(?:(?:utvärdering|uppföljning|\p{L}*rapport|information|redovisning|presentation|status|läget|avslut|start|uppstart)(?:en)? (?:av|från|om|i|för|kring)|rapport|information|aktuellt|nuläge|uppföljning|status|projekt):? (?=(?-i:\p{Lu}))", Loose)]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"\b(?i:(?:möte|mötet|träff|träffen|workshop|seminarium) (?:om|kring|i projektet)|\p{L}*(?:styrgrupp|projektgrupp|kärngrupp|referensgrupp|kärnteam|projektteam|samverkansgrupp|processgrupp|samverkansteam|partnerskap)(?:en|et|smöte|smötet|smöte \d+)?(?: för)?|nätverks?(?:träff|möte)|planering|\p{L}*-?avstämning:|projekt|projektet|IOP)\s+(?<name>\p{Lu}[^,–|:()]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:-| \(\p{L}*(?=projekt|kampanj|pilot|satsning|insats|turné|festival|tävling|utställning|mässa|evenemang|konsert)|, (?:ett|en|vårt|vår|årets|fjolårets) (?:[\p{L}-]+ ){0,3}?\p{L}*)?(?:projekt|mässa|evenemang|konsert|kampanj|pilot|satsning|insats|initiativ|turné|festival|tävling|utställning|projektet|piloten|kampanjen|programmet|satsningen|initiativet|lägret|kursen|utställningen|kortet)\b", Loose)]
    private static partial Regex KindAfter();

    [GeneratedRegex(@"(?:(?<!mån|tis|ons|tors|fre|lör|sön|mid|efter|för|var|arbets|studie|planerings|utbildnings|strategi|invignings|mötes|flytt|hel|vardags|stängnings|städ|fix)dagen|(?<!skol|arbets)veckan|natten|(?<!personal|jul|avslutnings)festen|festivalen|galan|regattan|marknaden|mässan|loppet|cupen|bollen|rundan|turnén|jakten|utmaningen|stafetten|kalaset)$", Loose)]
    private static partial Regex Event();

    [GeneratedRegex(@"^(?:är|var|har|hade|ska|kan|ger|gav|får|fick|blir|blev|kommer)$", Loose)]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"^(?:blir (?:den |på |i )?(?:\d|mån|tis|ons|tors|fre|lör|sön|av|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|hålls|äger rum|går av stapeln|årets \p{L}+[!.]|körs|genomförs|arrangeras|infaller|går (?:den )?\d|den \d|\d{1,2}(?:[/:. ]| \p{L}))", Loose)]
    private static partial Regex EventFirst();

    [GeneratedRegex(@"^(?:\p{L}+: )?(?:\p{L}+s )?\p{L}*(?:kampanjen|projekt(?:et)?|appen|piloten|insatsen|satsningen|tävlingen|festivalen|föreställningen|utställningen|disco(?:t)?|programmet|initiativet)\b(?!,? [""'*]?(?-i:\p{Lu}))", Loose)]
    private static partial Regex KindFirst();

    [GeneratedRegex(@"^(?:(?:kommer|ska|skall)\s+(?:att\s+)?)?(?:körs|startar|startas|blir av|går av stapeln|genomförs|genomfördes|pausas|permanentas|skalas upp|rullas ut|lanseras|lanserades|sjösätts|avslutas|avslutades|förlängs|utvärderas|arrangeras|flyttas|ställs in|firar|fick \d+|får \d+|fick inte|är inne i|får en|hålls|syftar till|går vidare|drog|lockade|samlade|har (?:dragit|lockat|samlat|gett|nått|\d+))\b", Loose)]
    private static partial Regex Fate();
}
