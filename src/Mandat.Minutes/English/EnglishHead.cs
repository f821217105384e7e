using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>The head of English minutes.</summary>
internal static partial class EnglishHead
{
    public static HeadWords Words { get; } = new()
    {
        DocumentType = Shape.Of(DocumentType(), "minutes|notes|record|summary"), BodyWord = BodyWord(), MeetingWord = Shape.Of(MeetingWord(), "meeting|session|call"), Digital = Digital(), Place = Place(), Time = Shape.Of(Time(), ":|.|am|pm"),
        Weekday = Weekday(), Hybrid = Hybrid(), SamePlace = SamePlace(), InPerson = InPerson(), MeetingRemark = MeetingRemark(), TakenOn = TakenOn(), Thanks = Thanks(), MetAt = Shape.Of(MetAt(), "met|gathered|held|took place|meet|session|table|assembl|conven|workshop|sat in"), DateFiller = DateFiller(), PlaceStart = PlaceStart(), PlaceEnd = PlaceEnd(), NotPlace = NotPlace(), Inside = PlacePhrase(), PlacePhrase = PlacePhrase(),
    };

    [GeneratedRegex(@"\b(?:(?:meeting|draft|approved)\s+)?(?:minutes|notes|record|summary)\b(?:\s+(?:of|from|for|the|a|meeting))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"\b(?!teams\b)(?:board|committee|council|group|team|network|association|society|club|commission|panel|forum|taskforce|task force|assembly|trustees|consortium|partnership|working party|orchestra|union|faculty|cooperative|co-operative)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"\b(?:(?:annual|general|regular|monthly|ordinary|extraordinary|kick-off)\s+)*(?:meeting|session|call)\b(?:\s+(?:no\.?\s*)?\d+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"\b(?:teams|zoom|skype|webex|google meet|online|video ?call|video link|videoconference|virtual(?:ly)?|remote(?:ly)?|hybrid|digital(?:ly)?|same link|dial[- ]in|facetime|webinar|(?:by|via|over|on|with|a|the|video) link|link (?:for|will|sent|is|to follow|in the)|teams link|zoom link)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"\b(?:room|hall|house|office|centre|center|library|school|street|road|building|campus|church|same place|at the|auditorium|theatre|museum|hotel|studio|club ?house|chamber|vestry|chapel|cathedral|barn|pub|inn|café|cafe|canteen|staffroom|staff room|farm|manor|pavilion|gallery|institute|loft|hut|cottage|castle|court|boardroom|classroom|in person)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b\d{1,2}[.:]\d{2}(?:\s*(?:a\.m\.|p\.m\.|(?:am|pm)\b))?(?:\s*(?:[-–]|to|until)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:a\.m\.|p\.m\.|(?:am|pm)\b))?)?(?!\d)|\b\d{1,2}\s*(?:am|pm)(?:\s*(?:[-–]|to)\s*\d{1,2}\s*(?:am|pm))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:hybrid|both|or|and online|link for (?:those|the)|with (?:a |video )?link|and (?:on |by |via |over )?(?:link|webinar|zoom|teams|webex|meet|skype)|with the option|option(?:ally)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bsame (?:place|venue|room|hall|channel|time and place|arrangement|way)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePlace();

    [GeneratedRegex(@"\bdecision was (?:made|taken|reached)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenOn();

    [GeneratedRegex(@"^(?:thanks|thank you|many thanks|dear|hi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:in|at)\s+(?:the\s+)?(?:same\s+)?\p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePhrase();

    [GeneratedRegex(@"\b(?:the|on|at|of|no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFiller();

    [GeneratedRegex(@"\b(?<verb>met|meets|gathered|was held|held|took place|taking place|assembled|convened|round the table|around the table|sat in)\b|\b(?:meeting|session|workshop)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAt();

    [GeneratedRegex(@"\b(?:in person|face to face|on site|physical(?:ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"\b(?:same time|full day|half day|provisional\w*|extra|tbc|all|please|lunch|preliminary)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingRemark();

    [GeneratedRegex(@"(?<![\p{L}-])(?:in|at|via|over|by|on)(?<place>\s+(?!(?:[Tt]he )?(?:\d|first|second|third|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon\b|tue\b|wed\b|thu\b|fri\b|january|february|march|april|may\b|june|july|august|september|october|november|december|morning|afternoon|evening|spring|summer|autumn|winter|chair\b|beginning|end\b|noon|midday))[\p{L}""'\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceStart();

    [GeneratedRegex(@"[.;:!?](?=\s|$)|\s\((?=hybrid|online|recording|link|zoom|teams|with|no |also|by |via |\p{L}+ (?:joined|attended))|,\s(?!\p{Lu}|\d|(?:room|building|floor|house|hall|meeting room|and by|and via|and on)\b)|\s(?:on (?=(?:the \d|mon|tues|wednes|thurs|fri|satur|sun|\d))|at (?=\d|noon|half)|with (?:a|the|some|video|an?|link|coffee)|this time|since|because|where|last|from (?=\d)|under the|chaired by|for the|to discuss|and had|and by conference|and by phone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceEnd();

    [GeneratedRegex(@"^(?:the )?(?:chair\b|attendance|person\b|order\b|total|time\b|brief|short|advance|accordance|presence|line with|addition|general|principle|full|private|public\b|camera|room$|which|this|that|our|their|least|once|all\b|its|his|her|a \p{Ll}|future|response|relation|respect|view of|case)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPlace();
}
