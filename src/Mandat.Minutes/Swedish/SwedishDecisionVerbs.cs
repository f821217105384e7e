namespace Mandat.Minutes.Swedish;

/// <summary>The words of deciding that several shapes share, in small letters: parts of expressions.</summary>
internal static class SwedishDecisionVerbs
{
    /// <summary>What a body does when it decides, in the present and in the past.</summary>
    public const string Choosing =
        "rekommenderar|rekommenderade|reserver(?:ar|ade)(?! sig)|uppdrar åt|uppdrog åt|uppdrog till|uppdrar till|följde|beviljar|beviljade|anvisar|anvisade|avstår|avstod|förordar|förordade|antar|antog|uppmanar|uppmanade|tillstyrker|tillstyrkte|avstyrker|avstyrkte|medger|medgav"
        + "|tillåter|tillät|avslår|avslog|godkänner|godkände|godtar|godtog|bifaller|biföll|fastställer|fastställde|avsätter|avsatte|anslår|anslog|bordlägger|bordlade|återremitterar|återremitterade|hänskjuter|hänsköt|avvisar|avvisade|avböjer|avböjde"
        + "|(?:kör|körde) (?:vidare|på|en|ett|med|som|samma)|(?:går|gick) (?:vidare|med på|in för|emot|på)|(?:skjuter|sköt) (?:upp|fram|på)|(?:ställer|ställde) (?:sig (?:bakom|positiv)|in)|(?:lägger|lade) (?:ne[dr]|till handlingarna)"
        + "|(?:röstade|röstar) (?:för|emot|ja|nej|\\d|igenom|ne[dr])|(?:tackar|tackade) (?:ja|nej)|(?:säger|sade|sa) (?:ja|nej|ok)|(?:ger|gav)(?= .{0,40}\\b(?:lov|fria händer|klartecken|i uppdrag|tillåtelse|grönt ljus|mandat|bifall|ansvarsfrihet|fullmakt|dispens|rätt att|tillstånd|befogenhet)\\b)"
        + "|(?:konstaterar|konstaterade) (?:samsyn|enighet|samstämmighet)|(?:finner|fann) för gott|(?:stannar|stannade) (?:för|vid)|(?:fastnar|fastnade) för|(?:landar|landade) i|(?:enas|enades)|står fast|hänger på|(?:bestämmer|bestämde) sig för"
        + "|satsar|satsade|behåller|behöll|väljer|valde|anlitar|anlitade|provar|prövar|testar|betalar|bekostar|köper|skänker|bidrar|inför|införde|slopar|slopade|höjer|höjde|sänker|sänkte|sätter|satte|inrättar|inrättade|förlänger|förlängde"
        + "|utser|utsåg|tillsätter|tillsatte|ändrar|ändrade|byter|bytte|flyttar|flyttade|avslutar|avslutade|avvaktar|hyr|beställer|ansluter";

    /// <summary>The ends of words for bodies in the definite form.</summary>
    public const string Bodies = "gruppen|rådet|nämnden|styrelsen|utskottet|nätverket|kommittén|teamet|stämman|direktionen|fullmäktige|beredningen|föreningen|förbundet|presidiet|kollegiet|arbetslaget|byalaget|ledningen";

    /// <summary>The beginnings and middles of words for bodies, whatever their form, and words for all who are there.</summary>
    public const string BodyLike =
        "styrels|nämnd|utskott|grupp|team|råd|kommitt|förening|förbund|nätverk|kommission|delegation|beredning|kollegi|allians|klubb|sällskap|samverkansorgan|stämma|direktion|fullmäktige|kansli|stiftelse|samfällighet|kår|församling|presidi|kollektiv|laget|forum|ledning|brf|mötet|sammanträdet";

    /// <summary>Verbs of being, thinking, talking and meeting after "vi", and other words with the endings of verbs.</summary>
    public const string NotWe =
        "är|tänder|tar reda|skålar|fikar|äter|har|behöver|vill|kan|måste|ser|hör|träffas|möter|möts|saknar|undrar|tror|tycker|hoppas|vet|får|hinner|gör|pratar|diskuterar|börjar|lyssnar|samlas|önskar|känner|klarar|svarar|ska(?! inte)|går igenom|hälsar|tackar för|tittar|kommer|arbetar|jobbar|lever|fortsätter (?:att )?(?:diskutera|prata|arbeta|jobba)|räknar|ligger|minns|märker|konstaterar|fyller|firar|äger|bor|befinner|väntar|brukar|orkar|vågar|planerar|undersöker|kollar|försöker|påminner|gratulerar|öppnar|avslutar|återkommer|hittar|tjänar|betalar i dag|når|noterar att|står inför|följer|ger|mår|frågar|menar|anser|upplever|bedömer|lär|talar|tänker|funderar|åker|sitter|verkar|"
        + NoVerb;

    /// <summary>Verbs of a body that tell what it is and does, not what it decides.</summary>
    public const string NotActing =
        "svarar|ansöker|skickar|diskuterar|behandlar|sammanträder|träffas|samlas|består|arbetar|besöker|framför|vill|saknar|planerar|tar del|tar emot|skickar med|tar paus|lyssnar|samtalar|tackar(?! ja| nej)|fortsätter att|funderar|får|startar|öppnar|har|kan|hade|förs|ligger"
        + "|ger|förbereder|bereder|ansvarar|leder|följer|stödjer|stöttar|hanterar|representerar|driver|äger|företräder|syftar|fungerar|räknar|bedömer|prognostiserar|beräknar|visar|hör|märker|upplever|uppskattar|bjuder|ordnar|kommer|återkommer|delar|är|gör|håller(?! fast)|ser|mår|";

    /// <summary>Words with the endings of verbs that are none.</summary>
    public const string NoVerb = "varför|därför|för|inför|framför|utanför|eller|efter|under|över|mer|fler|vår|år|per|här|där|när|ner|senare|tidigare|annars|över";

    /// <summary>Passives that tell what goes on and change nothing.</summary>
    public const string NoChange =
        "fattas|åtgärdas|utlovas|mejlas|mailas|upprättas|tillställs|återrapporteras|hålls|erbjuds|betalas|justeras|samlas|hörs|berörs|byggs|visas|levereras|publiceras|renoveras|hämtas|används|återanvänds|testas|öppnas|spelas|uppskattas|beräknas|behövs|saknas|väntas|inväntas|offereras|kalkyleras|värderas|bedöms|budgeteras|förväntas|avvaktas|finns|återfinns|bifogas|meddelas|förs|minns|hoppas|träffas|möts|ses|känns|tycks|lyckas|trivs|anses|kallas|avslutas|avrundas|inleds|hälsas|bjuds|tackas|firas|arrangeras|genomförs|redovisas|presenteras|rapporteras|föredras|diskuteras|skickas|lämnas|följs|framgår|framhålls|konstateras|kompletteras|undersöks|utreds|skrivs|granskas|anordnas|planeras|utdelas|stängs|serveras|reses|märks|upplevs|påverkas|leds|ägs|drivs|styrs|sägs|krävs|utgörs|omfattas|grundas|baseras|bygger|handläggs|behandlas|bereds|pågår|fortsätts|gås|gicks|läses|ombeds|åläggs|uppmanas|anmodas|cirkuleras|söks|fördelas(?! enligt)|delas|sammanställs|förbereds|bokas|tas fram|tas upp|görs|redas|uppdateras|bevakas|trycks|intervjuas|ordnas|påminns|parkeras(?! (?:till|tills)\\b)";

    /// <summary>What has been settled, told as a participle at the end or before a colon.</summary>
    public const string SettledWords = "bestämt|beslutat|beslutades|beslöts|bestämdes|klubbat|klubbad|klubbades|spikat|spikad|spikades|fastslaget|avgjort|överenskommet|antaget|godkänt|bifallet|avslaget";
}
