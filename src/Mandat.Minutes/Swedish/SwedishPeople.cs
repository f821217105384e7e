using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Persons, organisations and functions in Swedish minutes.</summary>
internal static partial class SwedishPeople
{
    public static PeopleWords Words { get; } = new()
    {
        Organisation = Organisation(), Role = Role(), Note = Note(), PresentSentence = Shape.Of(PresentSentence(), "var|närvar|deltog|medverka|satt"), AbsentSentence = Shape.Of(AbsentSentence(), "förhinder|återbud|frånvar|tänkt|skulle|ställa in|inte|förhindrad|sjuk|borta|bortrest|ledig|semester|resa|upptagen|saknades|saknade|utan|ej |ej med|annat möte|frånvaro|utom"),
        FunctionSentence = Shape.Any(Shape.Of(FunctionSentence(), FunctionWords), Shape.Of(FunctionBy(), FunctionWords), Shape.Of(FunctionOf(), FunctionWords)), Absence = Absence(), Away = Away(), InPlaceOf = InPlaceOf(), Unit = Unit(), Writer = Writer(), SpeaksOfSelf = SpeaksOfSelf(), WroteNotes = WroteNotes(), From = From(), To = To(), Copy = Copy(), Pronoun = Pronoun(), Attending = Attending(), OnBehalfOf = OnBehalfOf(), Yes = Yes(), No = No(), Chair = Chair(), Leading = Leading(), Everyone = Shape.Of(Everyone(), "alla|samtliga|var och en|envar"), EachParty = Shape.Of(EachParty(), "varje|respektive|alla|samtliga|var och en"), NounLike = NounLike(), Elected = Shape.Any(Shape.Of(Elected(), "juster|underteckna|ordförande|sekreterare|protokollförare|leda |föra |förs|fördes"), Shape.Of(ElectedBy(), "juster|underteckna|ordförande|sekreterare|protokollförare|leda |föra |förs|fördes"), Shape.Of(ElectedTo(), "juster|underteckna|ordförande|sekreterare|protokollförare|leda |föra |förs|fördes")), Receiving = Receiving(), WholeBody = WholeBody(), DefiniteNoun = DefiniteNoun(), NoReceiver = NoReceiver(), ElectVerb = ElectVerb(), ForMeeting = ForMeeting(), PresentFor = PresentFor(), TermOfOffice = TermOfOffice(), VerifierWord = VerifierWord(), FullSpeaker = Shape.Of(FullSpeaker(), "de |rade|föredrog|åtog|berättar|informerar|redovisar|lyfte|tyckte"), Honorific = Honorific(), Grouping = Grouping(),
        Parties = Set("S M C V L KD MP SD FI PP FP opol POSK FiSK BorgA ÖKA"),
        RoleNames = new Dictionary<Label, string>
        {
            [Label.Chair] = "ordförande", [Label.ViceChair] = "vice ordförande", [Label.Secretary] = "sekreterare", [Label.Adjuster] = "justerare",
        },
        RoleForms = [(Writes(), Label.Secretary), (Verifies(), Label.Adjuster), (Leads(), Label.Chair)],
        Conjunctions = Set("och samt & + med o"),
        NotNames = Set("jag undertecknad ingen inga alla samtliga övriga flera se även samt till från via ej inte vi de hon han den det en ett detta denna dessa mötet styrelsen gruppen nästa beslut protokoll punkt datum tid plats närvarande frånvarande dagordning agenda bilaga ordföranden sekreteraren januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag teams zoom därtill därefter därmed dock sedan vidare dessutom samtidigt istället idag inget något mycket båda bara också många några andra vissa efter innan under över inför enligt utan vilka vem vad hur när var kunde ska kan har är då så men eller"),
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bSveriges (?-i:\p{Lu})\p{L}+|\b(?!samverkan\b)\p{L}[\p{L}\d]*\b(?<=\b(?:AB|HB|KF|IF|IK|BK|FK|SK|GK|län|stad|staden|region|regionen|polisen|polismyndigheten|socialtjänsten|kår|verk|råd|rådet|hemmet|bygg)|(?:kommun|kommunen|kommunförbund|\p{L}{3}län|länsstyrelse|förbund|förening|\p{L}{3}verk|\p{L}{3}verket|bolag|skola|skolor|universitet|institut|nämnd|förvaltning|kassa|förmedling|museum|teater|klubb|kyrka|myndighet|stiftelse|akademi|centrum|center|kontoret|avdelning|enhet|gymnasium|gymnasie|elevkår|studentkår|\p{L}{3}råd|församling|sjukhus|vårdcentral|lärosäte|fabrik|byrå|bostäder|energi|trafik|rederi|fastigheter|bibliotek|\p{L}{3,}bank|firma|domstol|hovrätt|bruk|fack|\p{L}{3}hem|polisområde|räddningstjänst|verksamhet|\p{L}{3}bygg|företagarna|företag|konsulterna|tjänst|åkeri|kooperativ|kansli|sällskap|nätverk|skolan|gymnasiet|museet|teatern|kyrkan|kassan|akademin|fabriken|byrån|trafiken|biblioteket|tjänsten)(?:en|et|n|t|an|na)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\b(?:(?:1:e|2:e|förste|andre|vice|v\.?|tf\.?|bitr\.?|biträdande|tillförordnad)\s+)?(?:ordf\.|sekr\.|just\.|[\p{L}-]+\b(?<=\b(?:ordf|sekr|just|justerar|vd|cfo|kso|gäst|vice|råd)|\p{L}{3}polis|(?:ordförande|sekreterare|justerare|justeringsperson|chef|direktör|ledare|samordnare|strateg|ansvarig|handläggare|utredare|konsult|ombud|revisor|kassör|ledamot|suppleant|ersättare|adjungerad|rektor|lärare|forskare|professor|lektor|student|jurist|ekonom|controller|representant|föredragande|expert|arkitekt|ingenjör|inspektör|kurator|sköterska|läkare|vaktmästare|tränare|utvecklare|pedagog|koordinator|administratör|assistent|kanslist|registrator|förvaltare|tekniker|planerare|bibliotekarie|kommunalråd|dekan|prefekt|protokollförare|antecknare|observatör|sammankallande|webbmaster|materialare|kommunikatör|kontaktperson|skyddsombud|redaktör|curator|producent|präst|diakon|kantor|kyrkoherde|komminister|specialist|partner|adjunkt|kamrer|amanuens|docent|mästare|mentor|moderator|facilitator|sakkunnig|ombudsman|advokat|notarie|talman|kapten|prost|biskop|pastor|konsul|terapeut|psykolog|biolog|antikvarie|rådgivare|föreståndare|vägledare|analytiker|doktorand|intendent|lots|assistenten|(?:forsk|lär|led|samordn|handlägg|utred|förvalt|planer|utveckl|rådgiv|vägled)ar(?=na))(?:en|n|er|na|erna|arna|s|ar|are|ens|ns)?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?:\(?(?:via|till|för första gången|från|fr\.\s?o\.\s?m\.?|t\.\s?o\.\s?m\.?|tom(?=\s*(?:§|p\b|punkt|kl\b|\d))|fram till|§|del av|kl\b|på distans|på länk|tjg|tjänstgörande|ers\.? för|ersätter|endast|punkt|p\.|ej|under|anslöt|lämnade|kom|gick|digitalt|per telefon|på telefon|deltar|deltog|distans|teams|zoom|länk|föräldraledig|sjuk|utom|även|närv|närvarande)(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:(?:med|på|i|vid|runt|kring|från|till|den|vi|de)\s)(?:\p{L}+\s){0,8}?(?:var|deltog|satt|fanns|sågs|träffades|möttes|samlades)\b(?:\s\p{L}+){0,8}?:\s(?<who>.+)$|^(?:(?:här|där|med) var|närvarande (?:var|är|på mötet var)|med på mötet var|på mötet (?:deltog|var)|(?:i mötet )?deltog(?: gjorde)?|vi som (?:var|träffades) (?:där|var)?|på plats var|medverkade gjorde|vi var|samlade var|runt bordet satt)\s*:?\s*(?<who>.+)$|^(?:i|med|på|vid|runt|kring)\s(?:\p{L}+\s){0,3}(?:var|deltog|satt|fanns|närvarade|medverkade)\s(?:också\s|även\s|förutom\s\p{L}+\s)?(?<who>(?-i:\p{Lu}).+)$|^(?<who>\p{Lu}.+?) (?:var (?:närvarande|med|på plats|där)|deltog(?: i mötet)?|närvarade|medverkade)(?: (?:på|under|vid|i) (?:punkt|§|ärende|del)\p{L}* .{1,30})?$|(?:^|, (?:och |samt )?)(?<who>(?-i:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){0,6} (?:och|samt) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)) (?:var med|deltog|var på plats|anslöt|satt med|fanns med)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentSentence();

    [GeneratedRegex(@"^(?<who>.+?) (?:(?:hade|har|fick|anmälde|meddelade|lämnade) (?:också |även |tyvärr )?(?:fått |anmält |meddelat |lämnat |lämna |ringt |skickat )?(?:förhinder|återbud)|(?:var|är) (?:frånvarande|inte med|förhindrad\w*|sjuk\w*|borta|bortrest\w*|ledig\w*|på semester|på resa|på annat möte|upptagen)|kunde (?:tyvärr )?inte(?: (?:komma|delta|vara med|närvara))?|hade tänkt (?:komma|vara med|delta)|hade inte möjlighet|skulle (?:också |egentligen )?ha (?:kommit|varit med|deltagit)|fick ställa in|hade (?:meddelat|hört av sig|mejlat|ringt) .{0,40}\binte kunde|saknades|(?:hade )?anmält? frånvaro)\b|^(?:ej|inte|utan|(?:vi )?saknade)\s+(?<who>(?-i:\p{Lu}\p{Ll}).+)$|^(?<who>(?-i:\p{Lu}\p{Ll}+)(?: (?-i:\p{Lu}\p{Ll}+))?) saknade vi\b|\b(?:alla|samtliga|hela \p{L}+) (?:utom|förutom) (?<who>(?-i:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:(?:, | och )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){0,3}))|^(?:frånvarande var|förhinder hade|återbud (?:från|hade lämnats av)|ej med var|saknades gjorde)\s*:?\s*(?<who>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsentSentence();

    private const string FunctionWords = "häls|ledde|leder|leds|hölls|styr|ned|tjänst|agerade|fungerade|öppna|förklara|höll|skriv|anteckn|skrev|protokoll|pennan|juster|val|välj|utsåg|utse|ordförande|sekreterare";

    private const string Who = @"\p{Lu}[\w-]+(?: (?:von |af |de )?\p{Lu}[\w-]*){0,2}";
    private const string Of = @"\]?(?:,(?<org> [^,.;:]{3,40}),| från (?<org>(?:(?! (?:och|hade|har|är|var|som|samt) )[^,.;:]){3,40}?))? ";

    [GeneratedRegex("(?<chair>" + Who + ")" + Of + @"(?:hälsar|hälsade|ledde|leder|öppnade|öppnar|förklarade mötet|(?:höll|håller) i (?:klubban|mötet|rådet|samtalet|träffen|dagen|taktpinnen)|(?:satt|var|är) (?:som )?(?:dagens |mötets |vår )?(?:mötes)?ordförande|(?:var|är) (?:mötes|samtals)ledare|styrde (?:upp )?(?:mötet|oss|samtalet)|presiderade|förde ordet)(?:$|[.,;]| )" + "|" + @"(?<chair>" + Who + @") (?:tjänstgjorde|fungerade|agerade) som (?:mötes)?ordförande" + "|" + @"(?<secretary>" + Who + @") (?:tjänstgjorde|fungerade|agerade) som (?:mötes)?(?:sekreterare|protokollförare)" + "|" + @"(?<secretary>" + Who + ")" + Of + @"(?:\p{Ll}+ och )?(?:(?:skriver|antecknar|antecknade|skrev|dokumenterar|dokumenterade)(?=$|[.,;]| och\b| protokoll| anteckning| minnes| ne[rd]\b| i dag\b| idag\b| den här gången| denna gång)|(?:höll|håller|för|förde|tar|tog|sköter|skötte|skrev|stod för|svarade för|ansvarade för) (?:i )?(?:dagens |mötets |våra )?(?:pennan|protokoll\w*|\w*anteckning\w*|tangentbordet))" + "|" + @"(?<secretary>" + Who + "),? som (?:skrev|antecknade|förde \\w+|höll i pennan)(?=$|[.,])" + "|" + "(?<adjuster>" + Who + @")\]? (?:\p{Ll}+ (?:\p{Ll}+ )?och )?(?:justerar|justerade)\b" + "|" + @"(?<adjuster>" + Who + @") (?:väljs att justera|valdes att justera|utsågs att justera|utses att justera|valdes till justerare)" + "|" + @"(?<chair>" + Who + @") (?:valdes|väljs|utsågs|utses) till (?:mötes)?ordförande" + "|" + @"(?<secretary>" + Who + @") (?:valdes|väljs|utsågs|utses) till (?:mötes)?sekreterare" + "|" + @"(?<adjuster>" + Who + @") (?:valdes|väljs|utsågs|utses) till (?:protokoll)?s?justerare", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionSentence();

    [GeneratedRegex(@"\b(?:leddes|leds|hölls i|öppnades|styrdes) av (?<chair>" + Who + @")" + "|" + @"\b(?:antecknades|skrevs|protokollfördes|fördes|nedtecknades|förs) av (?<secretary>" + Who + @")", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionBy();

    [GeneratedRegex(@"(?:[Ss]om|[Ss]åsom) (?:mötes)?ordförande (?:tjänstgjorde|fungerade|agerade) (?:\p{Ll}+ )?(?<chair>" + Who + @")" + "|" + @"(?:[Ss]om|[Ss]åsom) (?:mötes)?(?:sekreterare|protokollförare) (?:tjänstgjorde|fungerade|agerade) (?:\p{Ll}+ )?(?<secretary>" + Who + @")" + "|" + ", \\[?(?<secretary>" + Who + ")\\]? sekreterare(?=$|[.,;])" + "|" + @"på (?<adjuster>" + Who + @") lott att justera" + "|" + @"[Tt]ill (?:att justera|justerare|justeringsperson(?:er)?|protokolljusterare)\s*(?:\w+\s+){0,3}(?:valdes|utsågs|väljs|utses) (?<adjuster>" + Who + @")" + "|" + @"[Tt]ill (?:mötes)?sekreterare\s*(?:\w+\s+){0,3}(?:valdes|utsågs|väljs|utses) (?<secretary>" + Who + @")" + "|" + @"[Tt]ill (?:mötes)?ordförande\s*(?:\w+\s+){0,3}(?:valdes|utsågs|väljs|utses) (?<chair>" + Who + ")", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionOf();

    [GeneratedRegex(@"^(?:ja|x|✓|✔|närvarande|n|deltog|j|☒|☑)\b|^[x✓✔☒☑]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:inte|ej|icke|frånv\p{L}*|förhind\p{L}*|återbud|sjuk\p{L}*|borta|saknad\p{L}*|saknas|avböj\p{L}*|avbok\p{L}*|förfall|vab|ledig\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Absence();

    [GeneratedRegex(@"^(?:jag|undertecknad)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    [GeneratedRegex(@"^(?:förhindrad|frånv\.?|lämnat återbud|frånvaroanmäld|frånvarande|förhinder|återbud|har förhinder|anmält förhinder|ej närvarande|inte med|ej med|avbokat)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(@"^(?:tjg\.?\s*)?(?:ers(?:\.|ättare|ätter)?\s+)?(?:för|i stället för|istället för|ersätter)\s+(?<who>\p{Lu}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex InPlaceOf();

    [GeneratedRegex(@"\b(?:jag|mig|min|mitt|mina|undertecknad)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfSelf();

    [GeneratedRegex(@"^(?:från|avsändare)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\bjag\b(?:\s\p{L}+){0,2}?\s(?:antecknade|antecknar|skrev|skriver|som sekreterare|höll i pennan|förde anteckning\p{L}*|för anteckning\p{L}*|var sekreterare)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WroteNotes();

    [GeneratedRegex(@"^(?:hon|han|hen)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:företrädde?s|representerades|deltog|närvarade|närvarande|medverkade|mötesledare|ordförande|förhinder|satt med)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attending();

    [GeneratedRegex(@"(?:(?:^|[.,;]\s|\boch\s|\bsamt\s)(?<org>\p{L}[^.,;]{2,50}?)\s(?:företrädde?s|representerades)\sav|(?:^|[.,;]\s|\boch\s)(?:[Ff]rån|[Ff]ör)\s(?<org>[^.,;]{2,50}?)(?:\s(?:deltog|medverkade|närvarade|var|kom))?|(?:^|[.,;]\s|\boch\s)(?<org>\p{L}[^.,;]{2,50}?)\sav|(?:^|[.;]\s)(?<org>\p{Lu}[^.,;]{2,50}?),\s(?:genom|med))(?:\s\p{Ll}[\p{L}-]+)?\s$|(?:^|\s)(?<org>\p{Lu}[\p{L}-]+s)\s\p{Ll}[\p{L}-]+\s$", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalfOf();

    [GeneratedRegex(@"^(?:nej|-|–|frånvarande|frånv|f|ej|förhinder|förhindrad|återbud|sjuk|anmält|meddelat|☐)(?:\W|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(@"ordf", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();

    [GeneratedRegex(@"^(?:att )?leda\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(?:alla|samtliga|var och en|envar|alla i \w+|alla ledamöter|samtliga ledamöter|alla [\w ]*medlemmar|alla deltagare)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"\s+(?:hos|i|från|inom|vid|på|för)\s+(?:varje|respektive|var och en av|alla|samtliga)\s+(?:part\w*|kommun\w*|organisation\w*|förvaltning\w*|medlem\w*|huvudm\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachParty();

    [GeneratedRegex(@"(?:ingen|ningen|tionen|heten|erna|arna|orna|andet|endet|skapet|ansen|ensen|listan|planen|budgeten|gruppen|rapporten|kostnaden|dagen|tiden|mötet|\p{L}{5,}et|\p{L}{6,}(?:ing|ning|tion|het|are|else|skap|ar|or))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NounLike();

    [GeneratedRegex(@"(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}){0,4}) (?:valdes|väljs|utsågs|utses|fick (?:förtroendet|i uppgift|uppdraget)) (?:till |att )(?<role>leda (?:mötet|stämman|årsmötet|förhandlingarna|sammanträdet)|föra (?:protokoll|anteckningar|dagens protokoll)\p{L}*|justera[^.,;]{0,30})|(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:anmodades|ombads|åtog sig|fick (?:äran|i uppdrag|i uppgift)|utsågs|valdes) att (?<role>föra (?:dagens )?protokoll\p{L}*|anteckna|justera)|(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) (?:valdes|väljs|utsågs|utses|utsedd\p{L}*)(?: enhälligt)? (?:till|att) (?<role>(?:jämte |att )?[^.,;]{0,30}?(?:juster|ordförande|sekreterare)\p{L}*[^.,;]{0,30})|(?<role>[Ss]ekreterare|[Oo]rdförande|[Jj]usterare|[Pp]rotokollförare) (?:för mötet |på mötet )?(?:var|är) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4})|(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) (?<role>satt (?:som )?ordförande|var (?:mötes)?(?:ordförande|sekreterare)|är (?:mötes)?(?:ordförande|sekreterare)|justerar(?=$|[.,]))", RegexOptions.CultureInvariant)]
    private static partial Regex Elected();

    [GeneratedRegex(@"\b[Vv]al av (?<role>[^:.]{0,20}(?:juster|mötesordförande|sekreterare|protokollförare)[^:.]{0,30}): ?(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}){0,4})|\b[Tt]ill (?<role>(?:att |(?:protokoll?s?|mötes)?juster|(?:mötes)?ordförande|(?:mötes)?sekreterare|protokollförare)[^.,;]{0,60}?)\s*(?:valdes|väljs|utsågs|utses|väljer \p{L}+|utser \p{L}+|valde \p{L}+)\s+(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4})|\boch till (?<role>(?:mötes)?sekreterare|justerare|protokolljusterare) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4})|\b[Aa]tt (?<role>(?:jämte \p{L}+ |tillsammans med \p{L}+ )?(?:justera|underteckna)[^.,;:]{0,40}?) (?:valdes|väljs|utsågs|utses|utser \p{L}+|valde \p{L}+|väljer \p{L}+) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4})|\btill att (?<role>(?:jämte \p{L}+ )?justera[^.,;:]{0,30}?) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex ElectedBy();

    [GeneratedRegex(@"^(?<role>(?:två |en )?(?:mötesordförande|mötessekreterare|protokollförare|(?:protokoll)?justerare|justeringspersoner)[^:.]{0,30}): (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}){0,4})|(?:[,;]|\boch) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}){0,4}) (?:att|till att) (?<role>föra protokoll\p{L}*|föra anteckningar\p{L}*|justera\p{L}*)|(?:[Pp]rotokollet|[Aa]nteckningarna|[Pp]rotokoll|[Mm]innesanteckningarna) (?<role>justeras|justerades|justerat|förs|fördes) (?:av|denna gång av|den här gången av) (?:ordföranden (?:och|samt|jämte) )?(?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]*){0,3}){0,4})|(?:utser|utsåg|väljer|valde|utse|välja|utses|valdes) (?<who>\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}(?:(?:, | och | samt )\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){0,3}){0,4}) (?:till|att)(?: jämte ordföranden)? (?<role>[^.,;]{0,20}(?:juster|sekreterare|ordförande)\p{L}*[^.,;]{0,30})", RegexOptions.CultureInvariant)]
    private static partial Regex ElectedTo();

    [GeneratedRegex(@"(?:^|[.:] )(?:(?<title>\p{Lu}?\p{L}+) )?(?<who>\p{Lu}[\p{L}-]+ (?:von |af |de )?\p{Lu}[\p{L}-]+) (?:berättade|informerade|redovisade|föredrog|redogjorde|rapporterade|presenterade|hälsade|öppnade|lyfte|föreslog|tackade|åtog|visade|undrade|påpekade|tyckte|menade|berättar|informerar|redovisar|lovade)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FullSpeaker();

    [GeneratedRegex(@"^(?i:Dr|Prof|Professor|Docent|Doc|Fru|Herr|Fröken|(?:Fil|Med|Tekn|Jur|Teol|Ekon)\.? (?:dr|lic|mag|kand)|Univ\.?lektor|Lektor|Bitr\.? prof)\.?\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"\b(?:ledamöter|ersättare|suppleanter|ordinarie|närvaro\p{L}*|närvarande\p{L}*|yttrande\p{L}*|deltagare|representanter|fackliga?|personal\p{L}*|tjänste(?:män|person)\p{L}*|tjänstgörande|gäster|inbjudna|övriga|från|med|för|på|via|digitalt|samt|politiker|elever|elevrepresentanter|föräldrar|lärare|pedagoger|ledare|ungdomar|förälder|vårdnadshavare|\p{L}*reps|\p{L}*repr|vuxen|vuxna|förtroendevalda|sakkunniga|arbetsgivar\p{L}*|arbetstagar\p{L}*|kansliet|oss|vår sida|boende|anhörig\p{L}*|sektorn?|parter(?:na)?|runt|kring|bordet|brukare|medborgare|patienter|studenter|studerande|forskare|anställda|medlemmar|administration|styrelseledamöter|invånare|besökare|klienter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^(?:(?:som|och|också|även|tillika|samt)\s)*(?:anteckn(?:\.|ar|ade|are|ingar)?|skriver|skrev|noterar|noterade|dokumenterar|dokumenterade|protokollför(?:de|are)?|skriv|sekreterar|protokoll|ant\.?)$|^(?:(?:som|och|också|även|tillika|samt)\s)*(?:\p{L}+\s)?(?:vid|i|för|förde|på|skrev|skriver|tar|tog|med|höll|håller|skötte|sköter|gjorde|gör|satt|sitter|stod|ansvarade|svarade)\s(?:(?:i|för|med|vid)\s)?(?:(?:också|även|dagens|mötets)\s)?(?:tangent\w*|penna\w*|protokoll\w*|\w*anteckning\w*|logg\w*|notering\w*|blocket)(?:\soch\s\p{L}+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writes();

    [GeneratedRegex(@"^(?:(?:som|och|också|även|tillika)\s)*(?:justerar|justerade|just\.?|att justera|justeras|protokollsjusterare|utsedd att justera)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verifies();

    [GeneratedRegex(@"^(?:inköp|ekonomi|hr|it|drift|fastighet|lager|produktion|kommunikation|marknad|försäljning|kundtjänst|logistik|teknik|kvalitet|miljö|säkerhet|forskning|kök|städ|operation|vård|planering|arkiv|reception|elevhälsa|hemtjänst)$|^(?!(?:\p{L}*(?:rummet|länken|skärmen|mötet|starten|slutet|början|tiden|punkten|lunchen|kvällen|dagen|delen|halvan|fikat|gången|stunden|hållet|våren|hösten|sidan|resan|bilen|tåget|bussen|telefonen|plan|man|utan|sedan|redan|nästan|ibland|okänt|okänd|annat))$)\p{L}{3,}(?<!ar|är|ör|ist|ant|ent|ikern?|mann|kvinn|dott|chef|skap|or|d)(?:en|et|an|erna|orna)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:(?:som|och|också|även|tillika)\s)*(?:leder|ledde|håller i|höll i|satt som|satt|håller|höll|styrde|styr|presiderade|svingade)\s(?:\p{L}+\s){0,2}?(?:\p{L}*(?:mötet|sammanträdet|träffen|rådet|gruppen|samtalet|dagen|kvällen|ordet|klubban?|rodret|stämman|styrelsen|förhandlingarna|ordförande|oss|upp|i|mötesordförande|nämnden|utskottet|teamet))$|^(?:mötesledare|samtalsledare|(?:var |är )?ordf\.?|(?:var |är |som )?(?:dagens |mötets )?(?:mötes)?ordförande|leder|ledde|(?:leder|ledde) (?:dag|del|pass) \d|facilitator)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\bår\b|\d{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TermOfOffice();

    [GeneratedRegex(@"juster", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerifierWord();

    [GeneratedRegex(@"^(?:(?:närvarande|deltagare|deltagande|medverkande|representanter|närvarande ledamöter)\s+)?(?:för|från|(?-i:på(?=\s\p{Lu})))\s+(?<org>\p{L}.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentFor();

    [GeneratedRegex(@"\b(?:väljs|valdes|utses|utsågs|väljer|valde)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElectVerb();

    [GeneratedRegex(@"^(?:alla|samtliga|var och en|envar)(?:(?: i| inom| från) \p{L}+)?$|^(?:alla|samtliga) (?:\p{L}+ ){0,3}?(?:\p{L}*(?:medlemmar|ledamöter|deltagare|parter|partner|chefer|kommuner|ledare|lärare|föräldrar|representanter|skolor|förvaltningar|klubbar|föreningar|initiativägare|projektledare|grupper|organisationer|närvarande|regioner|enheter|lag)(?:na|rna)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeBody();

    [GeneratedRegex(@"\p{L}{2,}(?:en|an|et|na|ot)$|\p{L}{6,}(?:ar|or|er)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteNoun();

    [GeneratedRegex(@"^(?:veckan|månaden|året|mötet|sommaren|hösten|våren|vintern|kvällen|dagen|helgen|terminen|semestern|julen|påsken|sista|slutet|början|mitten|tiden|stället|övrigt|exempel|dess|\p{L}*(?:terminen|veckan|månaden|året|säsongen|skiftet|mötet|sammanträdet|tillfället|perioden|bilden|planen|listan|projektet|texten|punkten|frågan|arbetet|underlaget|budgeten|rapporten|kostnaden|lokalen|festen|resan|loppet|dagen|starten|gången|namnet|priset|bordet|golvet|taket|kontot))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoReceiver();

    [GeneratedRegex(@"^\p{L}{3,}(?:erna|arna|orna|erna|bolaget|företaget|kommunen|fonden|facken|skolan|kyrkan|polisen|banken|media)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receiving();

    [GeneratedRegex(@"^val av (?:mötes(?:ordförande|sekreterare)|sekreterare|protokollförare|ordförande (?:för|på|vid) (?:mötet|dagens|sammanträdet|stämman))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForMeeting();

    [GeneratedRegex(@"^(?:till)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?:kopia|kopia till|cc)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
