using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>The head of Swedish minutes.</summary>
internal static partial class SwedishHead
{
    public static HeadWords Words { get; } = new()
    {
        DocumentType = Shape.Of(DocumentType(), "protokoll|anteckning|notering|referat"), BodyWord = BodyWord(), MeetingWord = Shape.Of(MeetingWord(), "möte|sammanträde|träff|avstämning"), Digital = Digital(), Place = Place(), Time = Shape.Of(Time(), ":|.|kl|mellan"),
        Weekday = Weekday(), Hybrid = Hybrid(), SamePlace = SamePlace(), InPerson = InPerson(), MeetingRemark = MeetingRemark(), TakenOn = TakenOn(), Thanks = Thanks(), MetAt = Shape.Of(MetAt(), "satt|mötte|träffade|sågs|hölls|samlades|mötet|ses|blev|var|ägde|möte|träff"), DateFiller = DateFiller(), PlacePhrase = PlacePhrase(),
    };

    [GeneratedRegex(@"\b(?:(?:sammanträdes|mötes|minnes|styrelse|besluts)?protokoll|(?:mötes|minnes)?anteckningar(?:na)?|noteringar|referat|utdrag ur protokoll|protokollsutdrag)\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?(?:\s+(?:fört|från|vid|för|av|i|med|konstituerande|extra|ordinarie|över)\b)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"\b(?!teams\b)\p{L}[\p{L}-]*\b(?<=\b(?:brf|forum|ledning|ledningen)|(?:styrelse|nämnd|utskott|(?<!mål|ålders|yrkes)grupp|team|(?<!om|t|sam)råd|kommitté|kommitte|förening|förbund|nätverk|kommission|delegation|beredning|kollegium|allians|klubb|sällskap|samverkansorgan|stämma|direktion|fullmäktige|kansli|stiftelse|samfällighet|kår|församling|presidium|kollektiv|arbetslag|byalag|\p{L}{3}forum|projektledning|verksamhetsledning|kommunledning|förvaltningsledning|skolledning|processledning|partnerskapsledning)(?:en|n|t|et|s|ens|ns|ets|ts|na|rna|er|erna)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"(?:\b|(?<=\w))(?:arbets)?(?:möten?|mötet|sammanträde[tn]?|sammanträde|träff(?:en)?|avstämning(?:en)?)(?:s)?\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"\b(?:teams\w*|zoom\w*|skype|webex|google meet|meet|digitalt?|digitala|online|på länk|via länk|videolänk|videomöte|distans|hybrid\w*|fjärranslutning|webbmöte|länk\w*|uppkopplad\w*|videosamtal|video|webbinarium)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"\b\p{L}[\p{L}-]*\b(?<=\b(?:rum|sal|lokal|samma plats|hemma hos|plats|hus)|(?:\p{L}{2}(?:rum|sal|hus|gård|stuga|lokal|hall|skola|museum|hotell|aula|herrgård|missionshus)|bibliotek|café|kafé|folkets hus|konferensrum|huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|kontor|centrum|gatan|vägen|hus|gård|hallen|kyrkan|kansliet|verkstaden|ladan|aulan))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:\b(?:kl(?:ockan)?\.?)\s*)?\b\d{1,2}[.:]\d{2}\b(?:\s*(?:[-–]|till)\s*(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?|\bmellan\s\d{1,2}\soch\s\d{1,2}\b|\bkl(?:ockan)?\.?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:d|dag(?:en)?)?|må|ti|on|to|fr|lö|sö(?=\s\d))\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:hybrid\w*|samt|alternativt|eller|och via|och på länk|och (?:på )?(?:zoom|teams|digitalt|länk|distans)|både|möjlighet till|möjligt att)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bsamma (?:plats|lokal|ställe|rum|tid och plats)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePlace();

    [GeneratedRegex(@"\bbeslut(?:et)? (?:är |blev )?(?:fattat|fattades|togs)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenOn();

    [GeneratedRegex(@"^(?:tack|stort tack|hej)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:i|hos|på|vid)\s+(?:\p{Lu}\p{L}+|(?:\p{L}+\s)?\p{Ll}{4,}(?:et|en|an|sal)\b|\p{Ll}+(?:huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|hallen|kyrkan|kansliet|aulan|hemmet|centret|parken|museet|kaféet|köket|ladan|verkstan|verkstaden|föreningslokalen|baren|restaurangen|hotellet))\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePhrase();

    [GeneratedRegex(@"\b(?:den|d|kl|klockan|nr)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFiller();

    [GeneratedRegex(@"\b(?:möttes|träffades|sågs|hölls|samlades|mötet var|ägde rum|ses|blev|vi var|vi satt|satt vi)\s+(?:\p{L}+\s)?(?<place>(?:i|på|hos|vid|via)\s+[^.,;:()]{3,50})|\b(?:möte|träff|samtal)(?:et|en)?\s+(?<place>(?:i|på|hos)\s+(?:\p{Lu}\p{L}+|\p{L}+(?:et|en|an)\b)[^.,;:()]{0,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAt();

    [GeneratedRegex(@"\b(?:fysiskt?|fysiska|på plats|på samma ställe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"\b(?:heldag|halvdag|prel\w*|extra|ordinarie|samma tid|konstituerande|inställt|lunch|fika|kallelse|obs|ingen|alla)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingRemark();
}
