using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>The head of Swedish minutes.</summary>
internal static partial class SwedishHead
{
    public static HeadWords Words { get; } = new()
    {
        DocumentType = Shape.Of(DocumentType(), "protokoll|anteckning|notering|referat"), BodyWord = BodyWord(), MeetingWord = Shape.Of(MeetingWord(), "möte|sammanträde|träff|avstämning"), Digital = Digital(), Place = Place(), Time = Shape.Of(Time(), ":|.|kl|mellan"),
        Weekday = Weekday(), Hybrid = Hybrid(), SamePlace = SamePlace(), InPerson = InPerson(), MeetingRemark = MeetingRemark(), TakenOn = TakenOn(), Thanks = Thanks(), MetAt = Shape.Of(MetAt(), "satt|möt|träff|sågs|ses|höll|håll|saml|fört|ägde|ses|sammantr|samtal"), DateFiller = DateFiller(), PlaceStart = PlaceStart(), PlaceEnd = PlaceEnd(), NotPlace = NotPlace(), Inside = Inside(), PlacePhrase = PlacePhrase(),
    };

    [GeneratedRegex(@"\b(?:(?:sammanträdes|mötes|minnes|styrelse|besluts)?protokoll|(?:mötes|minnes)?anteckningar(?:na)?|noteringar|referat|utdrag ur protokoll|protokollsutdrag)\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?(?:\s+(?:fört|från|vid|för|av|i|med|konstituerande|extra|ordinarie|över)\b)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"\b(?!teams\b)\p{L}[\p{L}-]*\b(?<=\b(?:brf|forum|ledning|ledningen)|(?:styrelse|nämnd|utskott|(?<!mål|ålders|yrkes)grupp|team|(?<!om|t|sam)råd|kommitté|kommitte|förening|förbund|nätverk|kommission|delegation|beredning|kollegium|allians|klubb|sällskap|samverkansorgan|stämma|direktion|fullmäktige|kansli|stiftelse|samfällighet|kår|församling|presidium|kollektiv|arbetslag|byalag|\p{L}{3}forum|projektledning|verksamhetsledning|kommunledning|förvaltningsledning|skolledning|processledning|partnerskapsledning)(?:en|n|t|et|s|ens|ns|ets|ts|na|rna|er|erna)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"(?:\b|(?<=\w))(?:arbets)?(?:möten?|mötet|sammanträde[tn]?|sammanträde|träff(?:en)?|avstämning(?:en)?)(?:s)?\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"\b(?:teams\w*|zoom\w*|skype|webex|google meet|(?<=\b(?:via|på|i|over|on|by|med) )(?-i:Meet)|(?-i:Meet)(?=\s*(?:$|[.,;:()+/]|\d))|facetime|digitalt?|digitala|online|på länk|via länk|videolänk|videomöte|distans|hybrid\w*|fjärranslutning|webbmöte|länk\w*|uppkopplad\w*|videosamtal|video|webbinarium)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"\b\p{L}[\p{L}-]*\b(?<=\b(?:rum|sal|lokal|samma plats|hemma hos|plats|hus)|(?:\p{L}{2}(?:rum|sal|hus|gård|stuga|lokal|hall|skola|museum|hotell|aula|herrgård|missionshus)|bibliotek|café|kafé|folkets hus|konferensrum|huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|kontor|centrum|gatan|vägen|hus|gård|hallen|kyrkan|kansliet|verkstaden|ladan|aulan))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:\b(?:kl(?:ockan)?\.?)\s*)?\b\d{1,2}[.:]\d{2}\b(?:\s*(?:[-–]|till)\s*(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?|\bmellan\s\d{1,2}\soch\s\d{1,2}\b|\bkl(?:ockan)?\.?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:d|dag(?:en)?)?|må|ti|on|to|fr|lö|sö(?=\s\d))\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:hybrid\w*|samt|alternativt|eller|och via|och på länk|och länk|(?:plus|\+|&) (?:länk|teams|zoom)|med länk för|länk för (?:den|dem|de|er)\b|och (?:på )?(?:zoom|teams|digitalt|länk|distans)|både|möjlighet till|möjligt att)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bsamma (?:plats|lokal|ställe|rum|sal|kanal|upplägg|sätt|tid och plats)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePlace();

    [GeneratedRegex(@"\bbeslut(?:et)? (?:är |blev )?(?:fattat|fattades|togs)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenOn();

    [GeneratedRegex(@"^(?:tack|stort tack|hej)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:i|hos|på|vid)\s+(?:\p{Lu}[\p{L}\d]+|(?:\p{L}+\s)?\p{Ll}{4,}(?:et|en|an|sal)\b|\p{Ll}+(?:huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|hallen|kyrkan|kansliet|aulan|hemmet|centret|parken|museet|kaféet|köket|ladan|verkstan|verkstaden|föreningslokalen|baren|restaurangen|hotellet))\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePhrase();

    [GeneratedRegex(@"\b(?:den|d|kl|klockan|nr)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFiller();

    [GeneratedRegex(@"\b(?<verb>möttes|träffades|träffas|sågs|hölls|hålls|hållet|hållen|samlades|samlades vi|ägde rum|äger rum|sammanträdde|sammanträder|vi (?:var|satt|ses|möts|blev)|(?:satt|var|sågs|möttes) vi|fört|förda)\b|\b(?:\p{L}*möte|\p{L}*sammanträde|\p{L}*träff|samtal)(?:et|en|t)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAt();

    [GeneratedRegex(@"\b(?:fysiskt?|fysiska|på plats|på samma ställe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"\b(?:heldag|halvdag|prel\w*|extra|ordinarie|samma tid|konstituerande|inställt|lunch|fika|kallelse|obs|ingen|alla)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingRemark();

    [GeneratedRegex(@"(?:(?<![\p{L}-])(?:i|på|å|vid|via|per|hos)|\bhemma (?=hos\b)|\b(?:inne|uppe|nere|ute|borta) (?:i|på|hos|vid))(?<place>\s+(?!(?:dag|går|kväll|morse|natt|år|fjol|veckan|helgen|eftermiddags?|förmiddags?|(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}*|(?:den|kvällen|morgonen|eftermiddagen|förmiddagen|våras|höstas|somras|vintras)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![\p{L}-])|\d)[\p{L}""'\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceStart();

    [GeneratedRegex(@"[.;:!?](?=\s|$)|\s\((?!plan\b|våning|rum|sal|lokal|hus|ingång|entré|\d)|,\s(?!\p{Lu}|\d|(?:hus|rum|sal|plan|våning|lokal|lokalen|port|ingång|entré|hörsalen|aulan|stora|lilla|i det|i den|\p{L}+(?:rummet|salen|lokalen))\b)|,\s(?=[\p{L}-]+ (?:deltog|medverkade|var med|anslöt)\b)|,\s(?=alla\b|utom\b)|\s(?:med möjlighet|med länk|och hade|och åt|och via (?:länk|telefon)|där|eftersom|för att|den här gången|under ledning|i samband|med anledning|och det|och tog|med|på telefon)\b|\s\+\s", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceEnd();

    [GeneratedRegex(@"^(?:hos )?(?:form|projekt|program|arbet|fråga|ärende|anledning|samband|närvaro|samverkan|samråd|enlighet|den|det|ett|en|stället|övrigt|förväg|tid|början|slutet|ordning|kraft|regi|ett|två|tre|telefon|capsulam|pennan|protokollet|tangent|klubban|samma|detta|vår|vårt|förra|uppdrag|kontakt|fas|god|bra|lugn|stor|hög|plats\b|nytt|ny\b|gång|mötet|sammanträdet|träffen|punkt|\p{L}+ngen\b|mig|oss\b|er\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPlace();

    [GeneratedRegex(@"^\p{Ll}+(?:et|en|an|na|rum|sal)(?: \p{Lu}[\p{L}\d]+)?$|^\p{Ll}+ \p{Ll}+(?:et|en|an)$", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
