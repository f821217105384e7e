using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;
using static Mandat.Minutes.Swedish.SwedishDecisionVerbs;

namespace Mandat.Minutes.Swedish;

/// <summary>Decisions as Swedish minutes word them.</summary>
internal static partial class SwedishDecisions
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const RegexOptions Strict = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|beslutat|beslutats)\b", Loose)]
    public static partial Regex Decides();

    [GeneratedRegex(@"\b(?<!\bså )(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|b\s?e\s?s\s?l\s?u\s?t\s?a\s?r|(?:är|var) (?:överens|eniga)|(?<!, )enas|(?<!, )enades|kom överens|kommer överens)\b(?:\s+(?:parterna|vi|man|alla|mötet|\p{L}*(?:gruppen|rådet|nämnden|styrelsen|utskottet|teamet|stämman)))?(?:\s+(?:därför|enhälligt|sedan|således|därefter|också|även|enligt förslag(?:et)?|med acklamation|för egen del|omedelbart|vidare|därmed|i enlighet med (?:\p{L}+ )?förslag(?:et)?|enligt (?:\p{L}+ )?förslag(?:et)?|följande|om))*(?:\s+att)?\s*[:–-]?$|^(?:sedan|efter|därefter|härefter|vidare|slutligen)\b.{0,120}\b(?:beviljades|tilldelades|omvaldes|nyvaldes)\s*:?$", Loose)]
    public static partial Regex DecidesOpen();

    [GeneratedRegex(@"\b(?:(?:var|är|blev) (?:(?!inte\b|aldrig\b|ej\b|långt\b|knappast\b)\p{L}+ ){0,3}?(?:överens|enig|eniga|enigt|ense|samstämmig|samstämmiga|samstämmigt)\b|\p{L}{3,}(?:gruppen|rådet|nämnden|styrelsen|utskottet|teamet) enig\b|^(?:gruppen|rådet|styrelsen|alla|samtliga) eniga?\b|enas|enades|kom(?:mer)? överens|överenskoms|överenskommet|sa(?:de)? ja(?: till)?\b|säger ja|kom \p{L}+ överens|kom(?:mer)? (?:\p{L}+ )?fram till att|är alla med på|utan invändningar|bestämde|bestämdes|bestämmer|bestäms|tog(?:s)? beslut(?:et)?|beslut(?:et)? (?:togs|fattades|blev)|fattade beslut(?:et)?|ställde sig bakom|ställer sig bakom|valde att|väljer att|landade (?:\p{L}+ )?i|(?:var|är) (?:alla )?med på (?:att|det|förslaget)|det var alla med på|blev (?:det )?ja till|det blev ja|säga ja till|fick ja|sa nej till|blev nej|^beslut att)\b", Loose)]
    public static partial Regex Agrees();

    [GeneratedRegex(@"\b(?:godkänns|godkändes|godkännes|godkänner|godkände|fastställs|fastställdes|fastslogs|fastslås|fastställer|fastställde|antogs|antas|antar|antog|bifalls|bifalles|bifölls|bifaller|biföll|avslogs|avslås|avslår|avslog|bordläggs|bordlades|bordlägger|återremitteras|återremitterades|läggs till handlingarna|lades .{0,40}till handlingarna|(?<=(?:mötet|styrelsen|nämnden|gruppen|utskottet|stämman|rådet) )(?:beviljade|valde|bidrar med)|styrelsen valde|omvaldes|omväljs|lägger .{0,40}till handlingarna|noteras|noterades|noterar|noterade|tillstyrks|tillstyrktes|tillstyrker|utsågs|utses|valdes|väljs|beviljas|beviljades|beviljar|skjuts upp|sköts upp|avskrivs|avskrevs|remitteras|remitterades|hänskjuts|hänsköts|avfärdades|avfärdas|avvisades|avvisas|avböjdes|avböjs|underkändes|underkänns|fick klartecken|uppdrogs|uppdras|senareläggs|tidigareläggs|upprepas|inrättas|inrättades|avskaffas|permanentas|anvisas|anvisades|godtas|medges|avsätts|avsattes|anslås|bemyndigas|bemyndigades|bemyndigar|sattes till|sätts till|utser|utsåg|stryks|röstades (?:igenom|ned|ner)|klubbades|vakantsattes|vakantsätts|tillsattes|tillsätts|förenades|återvaldes|återväljs|entledigades|entledigas|avsades)\b", Loose)]
    public static partial Regex Resolved();

    [GeneratedRegex(@"^(?:(?:bifalles|bifalls|bifölls|bifall|godkännes|godkänns|godkändes|enligt förslag(?:et)?|beslut enligt förslag(?:et)?|antas|antogs|förslaget (?:bifalls|bifölls|godkänns|godkändes|antogs|antas)|förslaget (?:vann|segrade)|beslutas enligt förslag(?:et)?|beslutades enligt förslag(?:et)?|\p{L}+ (?:beslutar|beslutade|beslöt|biföll|bifaller) (?:i enlighet med|enligt) (?:\p{L}+s )?förslag(?:et)?|mötet biföll förslaget|ja))(?: (?:enhälligt|utan votering|(?:med )?\d+\s?[–-]\s?\d+|med \d+ röster mot \d+))?$", Loose)]
    public static partial Regex Confirmed();

    [GeneratedRegex(@"\b(?:dagordning|föredragningslista|agenda|ärendelista)\w*\b.{0,40}\b(?:godkän|fastställ|antog|antas)|\b(?:godkän|fastställ)\w* (?:\w+ ){0,3}(?:dagordning|föredragningslista|agenda)|(?:protokoll|anteckningar)\w*\b.{0,60}\b(?:godkän|till handlingarna|justerade)|(?:godkän|lägg|lade)\w* .{0,40}(?:protokoll|anteckningar)|\b(?:valdes|väljs|utsågs|utses|väljer|valde|välja|utse|utser)\b.{0,60}\b(?:ordförande|sekreterare|juster)|att justera|(?:kallelse|utlys)\w*.{0,40}godkän|närvarorätt|mötet (?:öppn|avslut|förklara)", Loose)]
    public static partial Regex Formal();

    [GeneratedRegex(@"\b(?:yrka\w*|föreslår|föreslog|föreslås|reserver\w*|inför beslut|innan beslut|ligga till grund|beslut (?:tas|fattas|väntas)|om .{0,40}\b(?:beviljas|godkänns)|måste godkännas|behöver|kan|ska|skall|bör|ännu inte|inte ännu)\b", Loose)]
    public static partial Regex NotDecision();

    [GeneratedRegex(@"\b(?:har (?:tidigare |nyligen |redan )?beslutat|hade beslutat|beslutade (?:redan|tidigare|förra|vid förra|på förra)|(?:ska|skall|kommer att|väntas|ska sedan|(?<=\b(?:vi|man|det|frågan) )får) (?:beslutas|besluta|fatta beslut)|inget beslut|(?:såsom|som|enligt vad som) (?:då |tidigare |redan )?(?:beslöts|beslutades|bestämdes)|(?:bestämde|beslutade) (?:vi|mötet|gruppen) (?:inte|ej)|(?:avslogs|godkändes|antogs|beslutades|bifölls|beviljades) (?:redan |tidigare )?(?:i (?:somras|våras|höstas|vintras|fjol)|förra \p{L}+|tidigare)|(?:fick|sa|sade) .{0,30}\b(?:förra|i fjol)\b|inte enas|(?:inte|aldrig|ej) (?:\p{L}+ )?(?:överens|eniga?|ense)|bestäms (?:först|senare|i|av|vid|på)\b|delade meningar|ingen enighet|inget ställningstagande|(?:bestämdes|beslutades|avgjordes) (?:inte|aldrig|ej)|innan .{0,20}bestämmer om|bestäms (?:sen|längre fram)|ej beslut|inte beslut|beslut(?:et)? (?:tas|fattas|väntas)|innan .{0,30}beslutar|när .{0,30}(?:beslutar|beslutat)|om .{0,30}beslutar)\b", Loose)]
    public static partial Regex NotNow();

    [GeneratedRegex(@"\b(?:föreslår|föreslog|föreslås|föreslogs|yrkar|yrkade|förslag(?:et)? (?:är|var|om) att)\b", Loose)]
    public static partial Regex Proposes();

    [GeneratedRegex(@"(?:^|[,;:.–>] |\b(?:och|[Mm]en|[Ss]å|[Dd]ärför|[Aa]lltså|sedan|sen|att) )(?<who>[Vv]i|[Mm]ötet|\p{Ll}*(?:" + Bodies + @")|\p{Lu}[\p{L}-]+)(?: (?:alla|enhälligt|sedan|därför|nu|också|dock|därmed|inte|även))? (?<verb>" + Choosing + @")\b", Strict)]
    public static partial Regex Chooses();

    [GeneratedRegex(@"^(?:[\p{L}\d]+ ){0,6}?(?<verb>" + Choosing + @") (?<who>vi|mötet|[\p{L}-]*(?:" + Bodies + @"))\b", Strict)]
    public static partial Regex ChoosesAfter();

    [GeneratedRegex(@"^(?=\p{Lu}[\p{L}-]+ \p{Ll}+(?:ar|er|or|ör|år)\b)(?!Vi\b|Alla\b)(?<who>(?=[\p{L}-]*(?i:" + BodyLike + @"))\p{Lu}[\p{L}-]+) (?<verb>(?!(?:" + NotActing + NoVerb + @")\b)\p{Ll}+(?:ar|er|or|ör|år)\b.*)|^(?<who>[Vv]i) (?<verb>(?!(?:" + NotWe + @")\b)(?:\p{Ll}+(?:ar|er|or|ör|år)|ska inte)\b.*)|^(?!(?i:hur|när|vad|var|vem|om|som|nästa|där|efter|först|sedan|därefter)\b)(?:[^ ,.;:]+ ){1,5}(?<verb>(?=\p{Ll}+r vi\b)(?!(?:" + NotWe + @")\b)\p{Ll}+(?:ar|er|or|ör|år)) (?<who>vi)\b", Strict)]
    public static partial Regex BodyActs();

    [GeneratedRegex(@"\G(?:\b(?:klubbat|klubbad|klubbades|spikades|spikas|spikat|spikad|bordlagt|bordlagd|fastslaget|bifallet|avslaget|nedröstat|nedröstad|avgjort|(?:lämnas|blir|förblir|lämnades) oförändra(?:d|t|de))\b|[–:=→,-] ?(?:" + SettledWords + @")$|\bså (?:beslöts|beslutades|bestämdes|blev det|fick det bli|blir det)$|^(?:[Oo][Kk],? |[Jj]a,? )?(?:[Bb]estämt|[Bb]eslutat|[Öö]verenskommet)\b:? |(?<!– [^–]{2,40})[–:=→-] ?(?i:avslag|bifall|ja|nej|no go|go|ok|okej|godkän[dt]|beviljat|antaget|antagen|struket|struken|uppskjutet|ja tack|nej tack|tummen (?:upp|ner|ned)|grönt ljus|klartecken)$|(?<!– [^–]{2,40})[–:=→-] ?(?i:avslag|bifall|ja|nej|no go|go|ok|okej|godkän[dt]|beviljat|antaget|antagen|struket|struken|uppskjutet|ja tack|nej tack|tummen (?:upp|ner|ned)|grönt ljus|klartecken) \([^()]*\)$|\((?i:avslag|bifall|ok|godkän[dt]|beviljat|antaget|bordlagt)\)$|^(?i:enhälligt|enighet|samsyn|samstämmigt|klartecken|grönt ljus|tummen (?:upp|ner)|OK|okej|ja|nej) (?:om|kring|för|från|till|att|åt)\b|^(?:[Jj]a|[Nn]ej),? (?:ansåg|sa|sade|tyckte|blev det|svarade|menade) (?:vi|mötet|alla|\p{Ll}*(?:" + Bodies + @"))\b"
        + @"|\b(?:[Vv]alet föll på|vann (?:omröstningen|voteringen|gehör|med)|segrade|röstades (?:fram|ne[dr]|igenom)|[Ee]n majoritet (?:röstade|ville|var) (?:för)?|gick igenom utan|fick (?:tummen (?:upp|ner)|gehör|bifall)|[Dd]å säger vi så|[Vv]i säger så|[Ss]å får det bli|ställde sig (?:alla |samtliga )?positiv(?:a|t)?|ställer sig positiv(?:a|t)?|inget stöd|inget gehör|fick stöd(?! från)|(?:går|gick|är) alla med på|sa ingen emot|[Ii]ngen sa emot|[Aa]lla nickade|(?i:alla|samtliga) (?:var|är) (?:för|emot|positiva)|(?:ger|gav|fick) tummen|(?i:då gör vi|vi gör) så|[Ii]nga invändningar|s(?:lo|lå)gs? fast|slås fast|[Nn]ickningar|[Ii]nga protester|mötet utan reservation)\b"
        + @"|\b(?:[Ss]å röstade (?:vi|man)|\d+ (?:röster )?(?:för|mot|emot)\b.{0,30}\b\d+ (?:emot|mot|för)|(?i:röst|votering)\p{L}*.{0,60}\bblir det|[Nn]ej: det blir|(?<=\b[Nn]ej\b.{0,12})det blir)\b|\b(?:fick|får) (?:nej|ja|avslag|bifall|klartecken|grönt ljus|gå vidare|lov att|en sista chans|tid på sig)\b|\bfår gå\b|\b(?:[Ss]lutsats(?:en)?|[Bb]eskedet|[Dd]omen|[Uu]tgången|[Rr]esultatet) (?:blev|är|blir) (?:att|det)\b|\b(?i:stannade|stannar|fastnade|landade|landar) (?:vi|mötet|man|gruppen|styrelsen|rådet) (?:för|i)\b|\b(?i:blev|är|var) (?:vi|man|alla) (?:\p{L}+ )?(?:ense|eniga|överens) (?:om|att)\b|\b(?:[Ee]nades|[Ee]nas) (?:man|vi|mötet)\b|\b[Kk]om (?:man|vi|gruppen) (?:\p{L}+ )?fram till\b|\b[Ii]ngen tvekan om\b|\b[Aa]nsåg (?:vi|mötet|gruppen|alla) (?:vara|att)\b|\b[Dd]et (?:tyckte|sa|sade|ville|röstade) (?:alla|samtliga|vi|gruppen|en majoritet)\b|\b(?i:gruppen|alla|samtliga|styrelsen|mötet) (?:ville det|höll med|instämde)\b|\b[Dd]et var ingen emot\b"
        + @"|\b[Dd]et (?:är|var) (?:nu |därmed )?(?:gruppen|vi|alla|rådet|styrelsen|mötet|man)?\s?(?:nu )?(?:enig|eniga|överens|ense|fastslaget|bestämt|spikat|klubbat|avgjort)\b|\b[Ii]ngen (?:hade|har) (?:något|nåt|några|någon) (?:att invända|emot|invändning|att erinra)|\b[Ii]ngen (?:invände|protesterade|var emot|motsatte sig)\b|\b[Hh]ade (?:inget|ingenting|inte något|inga) (?:emot|att invända|att erinra|invändningar)\b|\b(?:godtogs|godtas|godtog|accepterades|accepteras|lämnas utan åtgärd|lämnades utan åtgärd|ligger kvar|står fast|ligger fast|tas upp på nytt|överläts|överlåts|segrar)\b|\b(?:får vila|får vänta|vilar|väntar|parkeras) (?:till|tills|i väntan)\b|\b(?:[Dd]et får bli|[Nn]u blir det|[Ss]å blir det|[Ss]å det blir|blev också så|det körde vi på|det kör vi på)\b|\b[Hh]ar (?:inget|ingenting|inga) (?:att invända|att erinra|invändningar)\b|, (?:blev|var) (?:slutsatsen|beslutet|svaret|beskedet|domen)$|, (?:tyckte|sa|sade|ansåg|röstade) (?:alla|vi|samtliga|mötet|de flesta)$|^[Vv]i (?:sa|sade) att\b|^[Vv]i röstade\b.{0,50}\bför att\b|\b(?:kommer|ska) alltså att?\b|\b(?:höjdes|sänktes|ändrades|avgjordes|antogs) .{0,40}\befter (?:omröstning|votering|rösträkning|handuppräckning))", Strict)]
    public static partial Regex Settled();

    [GeneratedRegex(@"\b(?i:ledamot|ledamöter|\p{L}*suppleant(?:er)?|ordförande|kassör|revisor(?:er)?|sekreterare|ersättare|\p{L}*ombud|representant(?:er)?|sammankallande)(?: (?:i|på|för) [\p{L} ]{2,30})? (?:blev|blir) \p{Lu}", Strict)]
    public static partial Regex SettledElection();

    [GeneratedRegex(@"^(?:avslag|återremiss|bordläggning|avslås|bifall|bifalls|bordlagt|bordläggs|godkänt|godkänns|klubbat|ja|nej|enhälligt|ingen (?:hade|har) (?:något|nåt|några) (?:att invända|emot|invändningar)|ingen (?:invände|protesterade|var emot)|det var ingen emot|inga invändningar|utan invändningar|alla (?:höll med|instämde|sa ja|var med på det)|samtliga instämde|så blir det|det sa alla ja till|\p{L}+ (?:sa|sade|säger) (?:ja|ok|okej))$", Loose)]
    public static partial Regex BareOutcome();

    [GeneratedRegex(@"\b(?:flyttas|skjuts|slopas|skrotas|stryks|kortas|utökas|förlängs|läggs ne[dr]|ställs in|inställs|inställes|förs över|höjs|sänks|debiteras|placeras|tas ur|prövas|hyrs|införs|beställs|köps in|tas bort|läggs på is|läggs åt sidan|sparas|parkeras(?= (?:till|tills)\b)|utgår|pausas|startas|säljs|skänks|behålls|avvecklas|rivs|slås ihop|delas upp|öppnas för|får (?:även |också |i år |gärna )?(?!gärna|fortfarande|mycket|inga|egna|olika|extra|lika|sina|alla|båda|hela|andra|några|flera|ena|stora|nya|goda|vila|vänta|stanna kvar)\p{Ll}{2,}a\b|får (?:även |också )?(?:ske|gå vidare|stå kvar|\p{Ll}{2,}(?<!rem|lev|ov)as)\b)", Loose)]
    public static partial Regex Changes();

    [GeneratedRegex(@"^(?=\p{Lu}\p{Ll}{3,}[ae]s )(?!(?i:" + NoChange + @"|föreslås|önskas|efterlyses|efterfrågas|frågas|noteras|tänkas)\b)\p{Lu}\p{Ll}{3,}(?<!n)(?:as|(?<![dt])es) (?:efter|till|i|på|med|från|för|enligt|under|vid|som|senast|tills|utan|om|inom|ut|upp|in|ne[dr]|bort|nu|därmed|igen|även|också|först)\b", RegexOptions.CultureInvariant)]
    public static partial Regex PassiveMain();

    [GeneratedRegex(@"^(?!(?i:kan|ska|måste|bör|borde|skulle|kanske|får|info|när|om|som|därefter|hur|vad)\b)(?:[""\p{Lu}\d][^ ,.:;]*)(?: (?!att\b|om\b|som\b|har\b|hade\b|är\b|var\b|när\b|innan\b|ska\b|skall\b|kan\b|vill\b|måste\b|bör\b|behöver\b|borde\b|får\b|fick\b)[^ ,.;:]+){0,6} (?=\p{Ll}+s\b)(?!(?:" + NoChange + @")\b)(?:\p{Ll}{3,}(?<!ern|arn|orn|vintr|vår|höst|somr)as|tryckes|inställes|inställs|rivs|läggs|skjuts|höjs|sänks|stryks|byts|hyrs|köps|säljs|ges|förlängs|skänks|upphävs|antas|medges|anställs|utses|väljs|tillsätts|tillförs|överförs|utlyses|bryts|dras|sätts|hänskjuts|ersätts|sägs|godkännes|bifalles|avslås|körs|hänförs|avsätts|ställs|tas)\b(?! av\b)", RegexOptions.CultureInvariant)]
    public static partial Regex PassiveLater();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:en|et|na|an) (?=\p{Ll}+s\b)(?!(?:" + NoChange + @"|görs|höjdes|nås|syns|börjas|täcks|flyttas)\b)\p{Ll}{3,}(?<![dt]e|og|öll|åg|ick|ann)s(?= (?:på|till|med|i|från|för|ut|upp|in|ne[dr]|om|bort|enligt|tills|utan|mot)\b|$)", RegexOptions.CultureInvariant)]
    public static partial Regex PassiveNoun();

    [GeneratedRegex(@"\b(?:att|innan|när|eftersom|innebär|som|ifall|vill)\b|(?:^|[,;–:] )[Oo]m\b|\b(?:frågar|frågade|undrar|undrade|vet|oklart|osäkert|diskuterar|diskuterade|kollar|hör|tveksam(?:ma|t)?|beror på|avgör|ser|pratade|resonerade) (?:\p{L}+ ){0,2}om\b", Strict)]
    public static partial Regex Subordinates();

    [GeneratedRegex(@"\b(?:frågar|frågade|undrar|undrade|vet inte|oklart|osäkert|kollar|hör|tar reda på|diskuterade|diskuterades|stämmer av)\b.{0,60}\bom\b", Strict)]
    public static partial Regex Wonders();

    [GeneratedRegex(@"\b(?:redan|fortfarande|ännu|för närvarande|just nu|hittills|brukar|vanligen|normalt)\b", Strict)]
    public static partial Regex GoingOn();

    [GeneratedRegex(@"^(?:[Dd]et (?:här|där)?|[Dd]etta|[Ff]öljande|[Ss]å här|[Vv]ad|[Hh]är är vad|[Kk]ort om det)\s?(?:\p{L}+ ){0,4}?(?:kom (?:vi|man) (?:\p{L}+ )?fram till|fram till|bestämde|bestämdes|beslutade|beslutades|enades|landade|överens om)\b(?!.*\batt\b)", Strict)]
    public static partial Regex Announces();

    [GeneratedRegex(@"^(?:(?:[Dd]et|[Dd]å|[Dd]ärför|[Dd]ärmed) blir|[Dd]et blev|[Bb]lir) (?!\p{Ll}{2,}t\b(?! den| i| på| för| med)|inte|svår|dyr|bra|mycket|lätt|fler|mer|nog|väl|kanske|spännande|intressant|en utmaning|problem)(?:[\p{L}\d])", Strict)]
    public static partial Regex Becomes();

    [GeneratedRegex(@"\b(?:tyckte|ville|föreslog|föreslår|förslag|förslaget|förslagen|[Rr]öst\p{L}*|hellre|alternativ\p{L}*|omröstning\p{L}*|handuppräckning|diskuterade|diskuterades|diskussion|antingen|invände|önskade|valde mellan)\b", Strict)]
    public static partial Regex Weighs();

    [GeneratedRegex(@"\b(?:beslutas|beslutades|beslöts|bestäms|bestämdes|avgörs|avgjordes) (?:\p{L}+ )?av (?<who>[\p{L} -]{3,60})", Strict)]
    public static partial Regex DecidedBy();

    [GeneratedRegex(@"\b(?:reserver(?:ar|ade) sig|deltar (?:inte|ej) i beslutet|deltog (?:inte|ej) i beslutet|till förmån för eget yrkande|anmäler jäv)\b", Strict)]
    public static partial Regex Dissents();

    [GeneratedRegex(@"^ av (?<who>[\p{L} -]{3,60})", Strict)]
    public static partial Regex ByWhom();

    [GeneratedRegex(@"^(?:dels )?att \p{L}", Strict)]
    public static partial Regex ClauseLine();

    [GeneratedRegex(@"s$", Loose)]
    public static partial Regex Passive();

    [GeneratedRegex(@"\b(?:följande|enligt nedan|så här)$", Loose)]
    public static partial Regex Enumerates();

    [GeneratedRegex(@"(?:,\s*(?:(?:och|samt)\s+)?|\s+samt\s+|\s+och\s+)(?=att\s)", Loose)]
    public static partial Regex ClauseBreak();
}
