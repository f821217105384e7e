using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Labels and headings of Swedish minutes, in lower case without punctuation.</summary>
internal static partial class SwedishLabels
{
    public static FrozenDictionary<string, Label> Exact { get; } = Table(
        (Label.Title, "ämne|rubrik"),
        (Label.Body, "forum|mötesforum|organ|grupp|nämnd|instans"),
        (Label.Date, "sammanträdesdag|dag|mötesdag|datum för mötet|tidpunkt för mötet|skickat|datum|datum och tid|tid|tidpunkt|dag|tid och datum|mötesdatum|sammanträdesdatum|mötestid|när|datum tid|dag och tid|sammanträdestid"),
        (Label.Place, "rum|sammanträdeslokal|möteslokal|sal|ställe|plats för mötet|plats|plats och tid|tid och plats|tid plats|plats tid|lokal|var|datum och plats|dag och plats|plats och datum|datum tid och plats|datum plats|sammanträdesplats|mötesplats|tid datum och plats|dag tid och plats|plats datum"),
        (Label.Form, "mötesform|form"),
        (Label.Present, "vilka|vem|vilka deltog|vilka är här|sammansättning|gruppens sammansättning|upprop|i mötet|på plats i rummet|tillstädes|medv|talare|dokumenterar|svarade|anslutna|uppkopplade|närv|nrv|närvar|vilka kom|vi som kom|kom|vem var med|deltog gjorde även|deltog även|även deltog|med var|samlade|församlade|representanter|närvarolista|deltagarlista|deltagarförteckning|närvaroförteckning|här|deltar|i rummet|vi som deltog|vilka deltog|närvarande|deltagare|deltagande|medverkande|beslutande|ledamöter|ersättare|suppleanter|adjungerade|adjungerad|föredragande|inbjudna|gäster|gäst|övriga|övriga närvarande|övriga deltagare|övriga deltagande|dessutom|tjänstepersoner|tjänsteperson|tjänstemän|närvaro|på plats|på länk|digitalt|via teams|via länk|här var|med|med på mötet|på mötet|på mötet var|vilka var med|vilka var där|ej tjänstgörande ersättare|ej tjg ersättare|tjg ersättare|på telefon|deltog gjorde|där var|tjänstgörande ersättare|ej tjänstgörande|tjänstgörande|icke tjänstgörande ersättare|deltog|vi som var där|samtliga närvarande|även närvarande|också närvarande|på distans|per telefon|inbjuden"),
        (Label.Absent, "ursäktade|ursäktad|ursäktade sig|bortresta|bortrest|hindrade|utan|kom inte|kom ej|fick förhinder|frånvaroanmäld|frånvaroanmälda|tjänstledig|förfall anmält|anmält frånvaro|svarade ej|svarade inte|anslöt inte|anslöt ej|ej|inte|avbokat|avböjt|avböjde|förfall|anmält förfall|sjuk|sjuka|ledig|lediga|sjuk ledig|ledig sjuk|ej närv|kunde inte|kunde ej|uteblev|uteblivna|frånv|inte här|ej här|deltar inte|deltar ej|deltog inte på mötet|frånvaro|frånvarande|ej närvarande|förhinder|förhindrad|förhindrade|har anmält förhinder|hade anmält förhinder|anmält förhinder|anmäld frånvaro|meddelat förhinder|återbud|anmälda förhinder|inte närvarande|kunde inte delta|kunde inte vara med|ej med|inte med|deltog inte|deltog ej|saknades|saknas|frånv|kunde inte komma|hade förhinder|har förhinder|borta|ej deltagande|lämnat återbud|anmälda frånvarande"),
        (Label.Called, "kallade|kallade ledamöter"),
        (Label.Chair, "leder|leds av|ledde|mötesordf|mötesledning|samtalsledare|dagens ordförande|håller i mötet|höll i mötet|ordförande|ordf|mötesordförande|ordförande för mötet|mötesledare|vid ordförandeskapet|mötets ordförande|leder mötet|ledde mötet|ordf för mötet"),
        (Label.ViceChair, "vice ordförande|v ordf|v ordförande"),
        (Label.Secretary, "antecknar|protokollför|penna|vid penna|antecknare och tidtagare|ant|sekr och ant|noterat av|noteringar av|nedtecknare|protokoll av|vid tangenterna|anteckningarna skrevs av|anteckningsansvarig|antecknas av|nämndsekreterare|förbundssekreterare|sekreterare|sekr|protokollförare|mötessekreterare|vid protokollet|vid anteckningarna|antecknat av|antecknare|vid pennan|för anteckningarna|nedtecknat av|protokollfört av|sekreterare för mötet|skrev|skriver|för protokollet|anteckningar av|antecknade|protokoll fört av|anteckningar förda av|anteckningarna fördes av|mötets sekreterare"),
        (Label.Adjuster, "utsedd att justera protokollet|att justera protokollet|justeras av ordförande och|protokollet justeras av|anteckningarna justeras av|justering|justerare|justeringsperson|justeringspersoner|protokolljusterare|att justera|utses att justera|justeras av|justerat|justeras|justeringsman|justeringsmän|justerat av|justeras av ordföranden och|justerar|att jämte ordföranden justera|utsedd att justera|utsedda att justera|mötesjusterare"),
        (Label.Agenda, "agenda|dagordning|föredragningslista|ärendelista|dagens agenda|på agendan|ärenden|dagordning för mötet|punkter|förslag till dagordning|dagens punkter|dagordningspunkter|program|innehåll|punkter på dagordningen|dagordning och innehåll"),
        (Label.Notes, "mötesanteckningar|minnesanteckning|anteckning|anteckningar|minnesanteckningar|protokoll|noteringar|anteckningar från mötet|noteringar från mötet"),
        (Label.Decision, "ställningstagande|ställningstaganden|vad vi bestämde|vi bestämde|det här bestämde vi|det bestämde vi|bestämt|bestämdes|beslut i korthet|beslutspunkter|vi enades om|vi är överens om|det här beslutade vi|beslut|beslutades|beslut i ärendet|mötet beslutade|vi beslutade|gruppen beslutade|dagens beslut|beslut på mötet|fattade beslut|vi kom överens om|svar|slutsats|överenskommelse|mötets beslut|beslutat|våra beslut|nya beslut|fattade beslut idag|tagna beslut|formella beslut"),
        (Label.Proposal, "förslag|förslag till beslut|yrkande|yrkanden|beslutsförslag|förslag från gruppen|förslag på beslut|ordförandens förslag|beredningens förslag"),
        (Label.Actions, "åtgärder|åtgärdslista|att göra|uppdrag|nästa steg|uppgifter|aktiviteter|att göra lista|fortsatt arbete|uppdragslista|aktivitetslista|vem gör vad|läxa|läxor|till nästa gång|till nästa möte|att göra till nästa möte|att göra till nästa gång|åtgärd|uppgift|aktivitet|arbetsuppgifter|vad ska göras|fortsättning|göra|det här gör vi|uppföljningslista|uppdrag och ansvar|uppföljningsuppgifter|uppföljningspunkter|så går vi vidare|vägen framåt|hur går vi vidare|att åtgärda|kom ihåg|beställningar|vad gör vi|vad gör vi nu|vem gör vad och när|det här ska göras|ska göras|fixa|jobb|saker att göra|vad händer nu|nu gäller|härnäst|det här händer nu|så här går vi vidare|så gör vi|vad händer härnäst|till dess|inför nästa gång|inför nästa möte|innan nästa möte|vem vad när|vad vem när|åtaganden|fördelning av uppgifter|arbetsfördelning|uppgiftsfördelning|vi fixar|hemläxa|hemläxor|hemuppgift|hemuppgifter|öppna uppdrag|ap|att göra härnäst|kvar att göra|överenskomna åtgärder"),
        (Label.Responsible, "ansvarig|ansvariga|ansvar|ansvarig person|utförare|vem"),
        (Label.Due, "klart|klart senast|deadline|senast|klar|klar senast|färdigt|ska vara klart"),
        (Label.NextMeeting, "närmast|nya avstämningar|nya träffar|nya möten|mötestider framåt|härnäst|nästa|nästa lg|ny tid|nya tider|kommande tider|vi ses igen|vi ses|ses igen|vi möts igen|vi hörs igen|på återseende|kommande datum|datum framåt|mötesdagar|nästa sammankomst|kommande träffar|framåt|kalender|återträff|nästa möte|nästa sammanträde|nästa gång|kommande möten|mötestider|nästa träff|kommande sammanträden|nya möten|nästa avstämning|kommande mötestider|nästa möten|framtida möten|mötesdatum framöver|datum för nästa möte|tid för nästa möte|nästa möte och avslutning|kommande möte|mötesplan"),
        (Label.Attachments, "till anteckningarna hör|till mejlet hör|till protokollet hör|till brevet hör|medföljer|medskickas|fogas till akten|fogas till protokollet|biläggs|bilägges|bifogade handlingar|bifogade dokument|bilagda handlingar|bilagor|bilaga|bilageförteckning|bifogas|bifogat|handlingar"),
        (Label.Reference, "justeringens plats och tid|justeringens tid och plats|plats för justering|dnr|diarienummer|ärendenr|ärendenummer|nr|löpnummer|sida|paragrafer|sändlista|kopia till|delges|kopia|expedieras|expedieras till|beslutet skickas till|skickas till|beslutet expedieras till|sekretess|protokollsutdrag|till|från|cc|version|protokoll nr|kopior till|tfn|e post|webb"),
        (Label.Signature, "kramar|kram|tack och hej|hälsningar|vänliga hälsningar|med vänliga hälsningar|med vänlig hälsning|bästa hälsningar|hälsar|mvh|vänligen|underskrifter|underskrift|signatur|signaturer|anslag|bevis|anslag bevis|utdragsbestyrkande|anslagsbevis|tillkännagivande av protokollsjustering"),
        (Label.Opening, "öppnande|mötets öppnande|mötet öppnas|inledning|avslutning|mötets avslutande|mötet avslutas|avslutande|välkommen|sammanträdets öppnande|sammanträdets avslutande|mötet avslutades"),
        (Label.Background, "bakgrund|sammanfattning|sammanfattning av ärendet|ärendet|ärendebeskrivning|beskrivning av ärendet|beslutsunderlag|underlag|tidigare beslut|skäl|skäl för beslutet|skälen för beslutet|motivering|bedömning|proposition|propositionsordning|reservation|reservationer|protokollsanteckning|särskilt yttrande|jäv|yttranden|yttrande|dagens sammanträde|överläggning|inlägg|beslutsgång|beredning|ärendets beredning|omröstning|votering|inledning och bakgrund|beslutet|frågan|kommentar"),
        (Label.Formality, "val av mötesordförande|val av ordförande|val av sekreterare|val av justerare|fastställande av dagordning|godkännande av dagordning|föregående protokoll|föregående anteckningar|föregående mötesprotokoll|föregående mötesanteckningar|upprop|val av justeringsperson|mötets behörighet|val av mötesfunktionärer"));

    public static FrozenDictionary<string, Label> Starts { get; } = Table(
        (Label.Present, "närvarande|deltog|deltagare|deltagande|medverkande|beslutande|adjungerade|tjänstgörande|ledamöter|inbjudna|tjänstepersoner|tjänstemän"),
        (Label.Absent, "frånvarande|frånvaro|förhinder|förhindrade|återbud"),
        (Label.Secretary, "protokollförare|mötessekreterare"),
        (Label.Adjuster, "protokolljusterare|justeringspersoner|justeringsperson"),
        (Label.Attachments, "bilagor"),
        (Label.Signature, "underskrifter"),
        (Label.Reference, "protokollsutdrag|expedieras|delges|sändlista"));

    public static IReadOnlyList<(Shape Shape, Label Label)> Shapes { get; } =
    [
        (Shape.Of(NextMeeting(), "nästa|kommande|möten|träffar|tider|datum|sammanträden|mötesdagar|årets|terminens|höstens|vårens|säsongens|ses vi|sammanträdes|mötes|träff"), Label.NextMeeting), (Decision(), Label.Decision), (Announced(), Label.Decision),
        (Shape.Of(Proposal(), "förslag|yrkande"), Label.Proposal), (Shape.Of(Absent(), "sjuk|ledig|frånv|förhind|återbud|avböj|avbok|förfall|borta|inte|ej "), Label.Absent), (Shape.Of(Actions(), "uppdrag|åtgärd|aktivitet|att göra"), Label.Actions),
        (Shape.Of(Vice(), "v ordf|vice"), Label.ViceChair), (Shape.Of(Chair(), "ordf|leds|leddes|klubb"), Label.Chair), (Shape.Of(Secretary(), "sekr|penn|protokoll|tangent|anteckn|nedteckn|skriv|dokument|noter|fört"), Label.Secretary),
        (Shape.Of(Adjuster(), "juster"), Label.Adjuster), (Shape.Of(Present(), "vid|via|närvarande|deltagare|deltagande|ledamöter|medverkande|ersättare|suppleanter|representanter|tjänste|gäster|inbjudna|förtroendevalda|sakkunniga|föredragande|samlade"), Label.Present), (Shape.Of(Missed(), "sakna"), Label.Absent), (Shape.Of(WhereAndWhen(), "plats|lokal|var"), Label.Place),
    ];

    public static FrozenDictionary<string, Column> Columns { get; } = Table(
        (Column.Name, "representant|representanter|ombud|person organisation|namn|deltagare|person|ledamot|närvarande|medlem|ledamöter|kallad|kallade"),
        (Column.Organisation, "region|bolag|institution|lärosäte|församling|nämnd|lag|kår|fack|hemvist|organisation|kommun|förvaltning|part|enhet|arbetsplats|skola|avdelning|företag|verksamhet|organisation kommun|kommun organisation|representerar|huvudman|från|förening|klubb"),
        (Column.Role, "roll|funktion|befattning|titel|post i styrelsen"),
        (Column.Initials, "sign|förk|förkortning|initialer|sign|signatur|init"),
        (Column.Presence, "där|med|här|medverkar|deltagande|närvar|ja|närvaro|deltog|deltar|ja nej|deltagit|på plats|närv"),
        (Column.What, "härnäst|nästa steg|nästa åtgärd|sak|text|att göra uppgift|vad som ska göras|uppdrag uppgift|insats|vad|åtgärd|uppgift|aktivitet|uppdrag|beskrivning|att göra|åtgärder|aktiviteter|vad ska göras|uppgifter|vad göra|arbetsuppgift"),
        (Column.Who, "ägare|handläggare|ansvarig part|ansvarig person|hos|vem ansvarar|ansv|vem|ansvarig|ansvariga|ansvar|utförare|ansvarig person|vem gör|vilka|vem gör vad|vem tar det|vem fixar|gör"),
        (Column.When, "förfaller|frist|tidsfrist|datum klart|klart datum|senast klart|deadline datum|när|tid|klart|klart senast|datum|deadline|slutdatum|tidplan|senast|färdigt|klar|klar senast|tidpunkt|till när|färdig|klardatum|förfallodatum"),
        (Column.Status, "status|läge"),
        (Column.Decision, "resultat|utfall|beslut åtgärd|beslut resultat|överenskommelse|beslut|slutsats|utfall av frågan"),
        (Column.Matter, "agendapunkt|dagordningspunkt|ärenderubrik|ärende|fråga|rubrik|punkt|område|ämne"),
        (Column.Number, "nr|#|id|p|§"));

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split('|').Select(w => (w, r.Value))).DistinctBy(x => x.w).ToFrozenDictionary(x => x.w, x => x.Value);

    [GeneratedRegex(@"^(?:nästa|kommande)\s.*(?:möten?|mötet|mötestid\w*|sammanträde\w*|träff\w*|avstämning\w*)(?: (?:våren|hösten|vår|höst|vt|ht|(?:under|i|för|på) \p{L}+))?(?: \d{2,4})?$|^(?:nästa|kommande)\s(?!steg|vecka|år|månad|fas|period|termin|kvartal|åtgärd|uppgift|aktivitet)\p{L}+$|^(?:årets|terminens|höstens|vårens|säsongens) (?:sista|första|nästa|kommande) \p{L}*(?:möte|sammanträde|träff)n?$|^(?:årets|terminens|höstens|vårens|säsongens|vinterns|sommarens|nästa års|\p{L}+ens) (?:\p{L}+ )?(?:möten|sammanträden|träffar|mötesdatum|mötestider|mötesdagar|datum|tider|styrgruppsmöten|styrelsemöten)$|^(?:tid|datum|plats|tider)(?: (?:och|för|plats|tid|datum))* (?:för )?(?:nästa|kommande) .+$|^när ses vi(?: igen| nästa gång)?$|^(?:sammanträdes|mötes|träff)(?:dagar|tider|datum|plan)(?: \d{4}| hösten.*| våren.*)?$")]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"^(?:\p{L}+ ){1,3}som (?:inte|ej) \p{L}+(?: \p{L}+){0,2}$|^(?:\p{L}+ ){0,2}(?:inte|ej) (?:kom|komma|med|här|där|närvarande|deltog|deltar|anslöt|anslutit|svarade|medverkade|delta|vara med)(?: \p{L}+)?$|^(?:\p{L}+ ){0,2}(?:sjuk|sjuka|sjukanmäld\p{L}*|lediga?|frånvarande|förhindrade?|förhinder|återbud|avböjt|avbokat|förfall|borta)(?: \p{L}+)?$")]
    private static partial Regex Absent();

    [GeneratedRegex(@"^\w+s beslut$|^beslut [a-zåäö]{0,4} ?\d[\d ]{0,8}$|^(?:vad|det|detta) (?:här )?(?:\p{L}+ ){0,2}(?:bestämde|beslutade|enades|bestämdes|beslutades)\p{L}*(?: om)?$|^beslut (?:på|vid|från|i) \w+")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?:(?:det|detta|här|så|vad|som|vi|gruppen|mötet|rådet|styrelsen|teamet|är|blev|nu|det här|\p{L}+(?:gruppen|rådet|nämnden|laget|styrelsen)) ){0,4}(?:avgjort|avgjordes|avgjorde|bestämt|bestämts|bestämdes|bestämde|beslutat|beslutats|beslutades|beslöts|fastslaget|slås fast|slogs fast|fastslogs|klubbat|klubbades|klubbade|spikat|spikades|överenskommet|överenskoms|överens om|eniga om|enades om|enats om|kom fram till|landade i|sade ja till|sa ja till)(?: (?:i dag|idag|nu|på mötet|av mötet|under mötet|vid mötet|vid dagens möte|i kväll|denna gång))?$")]
    private static partial Regex Announced();

    [GeneratedRegex(@"^\w+s förslag(?: till beslut)?$|^förslag till beslut\b|\w+s yrkande$")]
    private static partial Regex Proposal();

    [GeneratedRegex(@"^(?:nya |sammanfattning av |uppföljning av |öppna |kvarstående |aktuella )?(?:uppdrag|åtgärder|aktiviteter|åtgärdslista\w*|uppdragslista\w*|att göra)(?: (?:(?:från|efter|till|framåt|inför) .*|som (?:löper|pågår|kvarstår|återstår)|att utföra|och ansvariga?|kvar))?$")]
    private static partial Regex Actions();

    [GeneratedRegex(@"^(?:\d ?e |första |förste |andre |andra |tredje |mötets )?v(?:ice)? ?ordf(?:örande[n]?)?$")]
    private static partial Regex Vice();

    [GeneratedRegex(@"^(?:mötet |sammanträdet |träffen |dagen )?(?:leddes av|leds av)$|^(?:tf |tillförordnad |dagens |kvällens |\p{L}+ens |\p{L}+ets )?(?:mötes)?ordf(?:örande)?(?: (?:för|på|vid|under) (?:\p{L}+ ){0,1}\p{L}+| denna gång| den här gången| i ?dag| idag)?$|^(?:höll i|håller i|med|vid) klubban$")]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:vid|höll i|håller i|för|förde|sköter|skötte|skrev|skriver|tar|tog) (?:\p{L}+ )?(?:penna\p{L}*|protokollet|tangent\p{L}*|anteckning\p{L}*)$|^(?:\p{L}*protokoll\p{L}*|\p{L}*anteckning\p{L}*|nedtecknat|nedskrivet|antecknat|skrivet|upprättat|dokumenterat|noterat|sammanställt|fört)(?: (?:har |är )?(?:fört?s?|förda|fördes|skriv\p{L}*|skrevs|upprätta\p{L}*|gjorda|gjordes))? av$|^\p{L}+ (?:och|samt|tillika) (?:sekr\p{L}*|antecknare|protokollförare)$|^sekr\p{L}* (?:och|samt|tillika) \p{L}+$|^\p{L}*sekreterare$")]
    private static partial Regex Secretary();

    [GeneratedRegex(@"^(?:till |att |utsedd |utsedda |utses |utsågs |vald |valda |valdes |väljs )*(?:jämte \p{L}+ |tillsammans med \p{L}+ )?(?:justera|\p{L}*justerare|justerande|justeringsperson\p{L}*|justeringsman|justeringsmän|juster(?:as|ar|ades|ad|at))(?: (?:dagens |mötets )?\p{L}*(?:protokoll\p{L}*|anteckning\p{L}*))?(?: av)?$")]
    private static partial Regex Adjuster();

    [GeneratedRegex(@"^(?:vid|via) (?:skärm\p{L}*|länk\p{L}*|telefon\p{L}*|teams|zoom)(?: (?:satt|var|fanns))?$|^(?:övriga|även|också|ordinarie|tjänstgörande|ej tjänstgörande|icke tjänstgörande|adjungerade|digitalt|fysiskt|externa|interna|fackliga|beslutande|politiska|deltagande|närvarande|utsedda) (?:närvarande|deltagare|deltagande|ledamöter|medverkande|ersättare|suppleanter|representanter|tjänstepersoner|tjänstemän|gäster|inbjudna|förtroendevalda|sakkunniga|föredragande|medlemmar|personer)$|^(?:vi )?samlade(?: vid bordet)?$|^(?:förtroendevalda|sakkunniga)$")]
    private static partial Regex Present();

    [GeneratedRegex(@"^(?:vi )?sakna(?:de|r|des)(?: \p{L}+)?$")]
    private static partial Regex Missed();

    /// <summary>Nothing but words for where and when.</summary>
    [GeneratedRegex(@"^(?:(?:dag|dagar|tid|tider|datum|när|och|för|länk|form|mötet|mötets|mötes|sammanträdets|sammanträdes) ){0,4}(?:\p{L}{0,13}plats|\p{L}{0,13}lokal|var)(?: (?:dag|tid|datum|när|och|för|länk|form|mötet|sammanträdet|möte|klockslag)){0,4}$")]
    private static partial Regex WhereAndWhen();
}
