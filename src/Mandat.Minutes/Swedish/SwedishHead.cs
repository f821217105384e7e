using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>The head of Swedish minutes.</summary>
internal static partial class SwedishHead
{
    public static HeadWords Words { get; } = new()
    {
        DocumentType = Shape.Of(DocumentType(), "protokoll|anteckning|notering|referat"), BodyWord = BodyWord(), MeetingWord = Shape.Of(MeetingWord(), "möte|sammanträde|träff|avstämning"), Digital = Digital(), Place = Place(), Time = Shape.Of(Time(), ":|.|kl"),
        Weekday = Weekday(), Hybrid = Hybrid(), SamePlace = SamePlace(), MetAt = Shape.Of(MetAt(), "mötte|träffade|sågs|hölls|samlades|mötet|ses"), DateFiller = DateFiller(), PlacePhrase = PlacePhrase(),
    };

    [GeneratedRegex(@"\b(?:(?:sammanträdes|mötes|minnes|styrelse|besluts)?protokoll|(?:mötes|minnes)?anteckningar(?:na)?|noteringar|referat|utdrag ur protokoll|protokollsutdrag)\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?(?:\s+(?:fört|från|vid|för|av|i|med|konstituerande|extra|ordinarie|över)\b)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"\b\p{L}[\p{L}-]*\b(?<=\b(?:brf|forum|ledning|ledningen)|(?:styrelse|nämnd|utskott|(?<!mål|ålders|yrkes)grupp|team|(?<!om|t|sam)råd|kommitté|kommitte|förening|förbund|nätverk|kommission|delegation|beredning|kollegium|allians|klubb|sällskap|samverkansorgan|stämma|fullmäktige|kansli|stiftelse|samfällighet|kår|församling|presidium|kollektiv|arbetslag|byalag|\p{L}{3}forum|projektledning|verksamhetsledning|kommunledning|förvaltningsledning|skolledning|processledning|partnerskapsledning)(?:en|n|t|et|s|ens|ns|ets|ts|na|rna)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"(?:\b|(?<=\w))(?:arbets)?(?:möten?|mötet|sammanträde[tn]?|sammanträde|träff(?:en)?|avstämning(?:en)?)(?:s)?\b(?:\s+(?:nr\s*)?\d+(?:[/:]\d+)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"\b(?:teams\w*|zoom\w*|skype|webex|google meet|meet|digitalt?|digitala|online|på länk|via länk|videolänk|videomöte|distans|hybrid\w*|fjärranslutning|webbmöte|länk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"\b\p{L}[\p{L}-]*\b(?<=\b(?:rum|sal|lokal|samma plats|hemma hos|plats|hus)|(?:konferensrum|huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|kontor|centrum|gatan|vägen|hus|gård|hallen|kyrkan|kansliet|verkstaden|ladan|aulan))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:\b(?:kl(?:ockan)?\.?)\s*)?\b\d{1,2}[.:]\d{2}\b(?:\s*(?:[-–]|till)\s*(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?|\bkl(?:ockan)?\.?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:dag(?:en)?)?\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:hybrid\w*|samt|alternativt|eller|och via|och på länk|och (?:zoom|teams|digitalt)|både)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bsamma (?:plats|lokal|ställe|rum|tid och plats)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePlace();

    [GeneratedRegex(@"\b(?:i|hos|på|vid)\s+(?:\p{Lu}\p{L}+|(?:\p{L}+\s)?\p{Ll}{4,}(?:et|en|an|sal)\b|\p{Ll}+(?:huset|salen|rummet|lokalen|gården|stugan|skolan|biblioteket|kontoret|hallen|kyrkan|kansliet|aulan|hemmet|centret|parken|museet|kaféet|köket|ladan|verkstan|verkstaden|föreningslokalen|baren|restaurangen|hotellet))\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePhrase();

    [GeneratedRegex(@"\b(?:den|kl|klockan|nr)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFiller();

    [GeneratedRegex(@"\b(?:möttes|träffades|sågs|hölls|samlades|mötet var|mötet ägde rum|ses)\s+(?:\p{L}+\s)?(?<place>(?:i|på|hos|vid|via)\s+[^.,;()]{3,50})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAt();
}
