using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Tasks as Swedish minutes set them beside the plain sentence.</summary>
internal static partial class SwedishTasks
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Time = @"(?:den |nästa |kommande |nästkommande |sista |slutet av |början av |mitten av |styrelsens |nämndens |mötet|möte |sammanträdet|stämman|årsmötet|året|årets|årsskiftet|vecka |v\.? ?\d|\d|en vecka|två veckor|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|vintern|semestern|jul\b|påsk|midsommar|terminsstart|budgeten|måndag|tisdag|onsdag|torsdag|fredag|helgen)";

    public static TaskWords Words { get; } = new()
    {
        Governs = Governs(), Wishes = Wishes(), Request = Request(), Settles = Settles(), Permits = Permits(), Asked = Asked(), Post = Post(), FurtherClause = FurtherClause(), Parenthesis = Parenthesis(), DoesThat = DoesThat(), DonePassively = DonePassively(), LabelOwner = LabelOwner(), Attribute = Attribute(), AllOf = AllOf(), EachOf = EachOf(), Collective = Collective(), TimeTail = TimeTail(),
        GroupFormed = GroupFormed(), Members = Members(), GroupNoun = GroupNoun(), Purpose = Purpose(), Marker = Marker(), AtMeeting = AtMeeting(),
    };

    [GeneratedRegex(@"^.{0,90}?\b(?:beslut(?:ar|ade|ades|as|ats)?|beslöt(?:s)?|bestäm(?:de|des|mer|ts)|enas|enades|eniga|enig|ense|överens|innebär|betyder|medför|föll på|landade i|slutade med|blev)\b[^.;:,]{0,40}?\batt\s+", Loose)]
    private static partial Regex Governs();

    [GeneratedRegex(@"\b(?:föresl\p{L}+|förslag(?:et)?|tyck\p{L}+|önska\p{L}*|mena[rd]\p{L}*|anser|ansåg|vill(?:e)?|yrka\p{L}*|undra\p{L}*|tro[rd]\p{L}*|hoppa\p{L}*|befara\p{L}*|påpeka\p{L}*|vikten av|viktigt|rolig[ta]?|säker|rädd|berätta\p{L}*|informera\p{L}*|uppge[rs]?|konstatera\p{L}*|notera\p{L}*|rapportera\p{L}*|fråga\p{L}*)\b[^,;:]{0,60}\b(?:att|om) $", Loose)]
    private static partial Regex Wishes();

    [GeneratedRegex(@"^(?:@)?(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:,|:| –)? (?:kan|vill|skulle|kunde|tar|fixar|kollar|ringer|skickar|bokar|hör) du (?<what>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?<who>.{2,80}?) (?:bör|behöver|måste) (?<what>(?!vara|bli|ha\b)\p{Ll}+(?<!s)\b .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Settles();

    [GeneratedRegex(@"\b(?:får|kan)\b(?! i uppdrag| till uppgift| i uppgift)", RegexOptions.CultureInvariant)]
    private static partial Regex Permits();

    [GeneratedRegex(@"\b(?:hör|kollar|frågar|undersöker|ser efter|tar reda på|stämmer av|utreder|efterhör)\b.{0,60}\b(?:om|vad|hur|vem|vilka)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:val av|nyval|omval|till |vald|valda|valdes|motionär|motionärer|förslagsställare|sökande|föredragande|föreläsare|talare|gäst|gäster|foto$|text$|kontakt(?:person)?$|övriga|vi som|de som|på plats|med på|närvar\p{L}*|justera\p{L}*|reservation\p{L}*|bilaga|källa|för |från |ersättare|suppleant\p{L}*|ledamot|ledamöter|revisor\p{L}*|valberedning\p{L}*|arbetsgrupp\p{L}*|grupp|kommitté|jury|sammankallande|deltar|deltagare|med |lag |avgående|jubilar\p{L}*|present$)|(?:tjänst|val|post)$", Loose)]
    private static partial Regex Post();

    [GeneratedRegex(@"(?:\b(?:och|samt|dels)|,) att (?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherClause();

    [GeneratedRegex(@"(?<=\p{L}\)?), (?:som|i|efter|med|vid|tillsammans|trots|på|enligt|ihop) [^,.;]{2,60},(?= (?:ska|skall|lovade|lovar|får|fick|åtog|åtar|tar|ansvarar|kommer att)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^(?:[Dd]et|[Dd]etta|[Dd]en|[Ss]aken|[Ff]rågan) (?:gör|fixar|ordnar|sköter|tar|löser|bevakar|kollar) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?(?: och \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?)?)(?: \p{Ll}.{1,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DoesThat();

    [GeneratedRegex(@"(?!)", RegexOptions.CultureInvariant)]
    private static partial Regex DonePassively();

    [GeneratedRegex(@"^(?:uppdrag|uppgift|läxa|åtgärd|att göra|beställning) (?:till|åt|för) (?<who>.+)$", Loose)]
    private static partial Regex LabelOwner();

    [GeneratedRegex(@"^(?:nya|förra|tidigare|lokala|regionala|båda|samtliga|alla|övriga|interna|berörda|gamla|andra|första|enda|fackliga|politiska|ansvariga|kommunala|ordinarie|medicinska|tekniska|ekonomiska|administrativa|ideella|unga|kvarvarande|våra|vilka|äldsta|yngsta|olika|dessa|deltagande) ", Loose)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?:alla|samtliga|de båda|övriga) (?:\p{Ll}+ )?\p{Ll}*(?:ställda|ansvariga|boende|närvarande|deltagande|deltagare|familjer|grannar|barn|elever|studenter|kunder|kommuner|bibliotek|skolor|klasser|lag|enheter|avdelningar|föreningar|partner|parter|chefer|lärare|tränare|föräldrar|givare|hushåll|ledare|ledamöter|medlemmar|nämnder|bolag|klubbar|kontor|verksamheter|handledare|vårdnadshavare|hyresgäster|ombud|grupper|styrelser|sektioner|församlingar|institutioner|projekt)\b", Loose)]
    private static partial Regex AllOf();

    [GeneratedRegex(@"^(?:respektive|varje|var och en av|samtliga|båda|bägge|alla) (?:\p{Ll}+ )?(?:part|parterna|parter|partner|institution\p{Ll}*|avdelning\p{Ll}*|enhet\p{Ll}*|skol\p{Ll}*|förening\p{Ll}*|kommun\p{Ll}*|klass\p{Ll}*|lag|grupp\p{Ll}*|medlem\p{Ll}*|medlemskommun\p{Ll}*|deltagare|ledamot|förvaltning\p{Ll}*|nämnd\p{Ll}*|bolag|hushåll|fastighet\p{Ll}*|\p{Ll}*ansvarig\p{Ll}*|region\p{Ll}*|organisation\p{Ll}*|verksamhet\p{Ll}*|team|sektion\p{Ll}*|krets\p{Ll}*|församling\p{Ll}*|myndighet\p{Ll}*|lärosäte\p{Ll}*|fakultet\p{Ll}*|arbetsplats\p{Ll}*|arbetslag\p{Ll}*|ledare|lärare|chef\p{Ll}*|projekt|delprojekt|förälder|klubb\p{Ll}*|bibliotek|museum|företag)$|^(?:var och en|envar)(?: av \p{L}+| \p{L}+)?$", Loose)]
    private static partial Regex EachOf();

    [GeneratedRegex(@"^(?:den |de |vår |våra )?(?:\p{L}+ )?\p{L}*(?:ledningen|entreprenören|arbetsgivaren|leverantören|konsulten|konsulterna|hyresvärden|fastighetsägaren|fastighetsägarna|byggherren|beställaren|uppdragstagaren|byalaget|jouren|juridiken|ekonomi|kommunikatören|kommunikatörerna|facken|facket|förbunden|ombuden|ombudet|representanterna|avdelningarna|avdelningen|enheterna|enheten|sektionen|sektionerna|lärarna|föräldrarna|ledarna|tränarna|parterna|institutionen|institutionerna|fakulteten|rektorerna|cheferna|huvudmannen|huvudmännen|ägaren|ägarna|redaktionen|presidiet|valberedningen|revisorerna|beredningen|kretsen|klubben|laget|kåren|teamet|staben|byrån|förlaget|museet|biblioteket|sjukhuset|vårdcentralen|polisen|räddningstjänsten|kontoret|kansliet|sekretariatet|förvaltningarna|verksamheterna|verksamheten|arrangören|arrangörerna|ansvariga|sökanden|sökande|arbetslaget|arbetslagen|handläggaren|handläggarna|kassören|kassörskan|vaktmästaren|kyrkorådet|församlingen|distriktet|arbetsutskottet|AU|föreningarna|skolorna|klubbarna|grupperna|lagen|ledamöterna|eleverna|studenterna|partnerna|byarna|församlingarna|skiftlagen|nämnderna|bolagen|regionerna|kommunerna|fackliga|samordnarna|handledarna|projektledarna)$", Loose)]
    private static partial Regex Collective();

    [GeneratedRegex(@"\s(?:snarast(?: möjligt)?|omgående|skyndsamt|också|även|därefter|därför|gemensamt|redan|nu|sedan|härefter|(?:senast|före|innan|till|inför|under|vid|efter|i|inom|från|på)(?: senast| till)? " + Time + @"[^,]{0,40}?)$", Loose)]
    private static partial Regex TimeTail();

    [GeneratedRegex(@"\b(?:tillsätt(?:s|er|a|as)|bildas?|tillsattes|tillsatte|bilda(?:s|des|de|r)|utse(?:s|r)|utsågs|utsåg|startas|får bestå|består|består)\b", Loose)]
    private static partial Regex GroupFormed();

    [GeneratedRegex(@"(?:\b(?:bestående av|består av|bestå av|med|av)|:|\(|–)\s?(?<who>\p{Lu}[^.;:()]{3,120}?)(?=$|\)|,? som\b| (?:tillsattes|tillsätts|bildas|bildades|utsågs|utses|bildar|för att|med uppdrag)\b)|^(?<who>\p{Lu}[^.;:()]{3,120}?) (?:bildar|utgör|utsågs till|utses till|ingår i)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Members();

    [GeneratedRegex(@"^(?:gruppen|juryn|kommittén|de|dessa|dom|tillsammans)$", Loose)]
    private static partial Regex GroupNoun();

    [GeneratedRegex(@"\b(?:för att|som ska|som skall|som får i uppdrag att|med uppdrag att|med uppgift att|som tar fram|som arbetar fram) (?<what>\p{Ll}.{4,})$", Loose)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:AP|TODO|ToDo|To do|ATT GÖRA|Att göra|Att-göra|Åtgärd|ÅTGÄRD|Aktivitet|Uppgift|UPPGIFT|Uppdrag|UPPDRAG|Action|ACTION|Läxa|LÄXA)(?:\s?#?\d{1,3})?\s*(?:\((?<who>[^()]{2,40})\)\s*[:–-]?\s*|[:–→-]\s+|(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?:, \p{Lu}\p{Ll}+| och \p{Lu}\p{Ll}+)?:\s))", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:föra|skriva|ta|justera|underteckna|leda|vara|anteckna) (?:dagens )?(?:protokoll|minnesanteckning|anteckning|mötet|ordförande|sekreterare|justerare)|\bjustera\b", Loose)]
    private static partial Regex AtMeeting();
}
