using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>The head of English minutes.</summary>
internal static partial class EnglishHead
{
    public static HeadWords Words { get; } = new()
    {
        DocumentType = Shape.Of(DocumentType(), "minutes|notes|record|summary"), BodyWord = BodyWord(), MeetingWord = Shape.Of(MeetingWord(), "meeting|session|call"), Digital = Digital(), Place = Place(), Time = Shape.Of(Time(), ":|.|am|pm"),
        Weekday = Weekday(), Hybrid = Hybrid(), SamePlace = SamePlace(), InPerson = InPerson(), MeetingRemark = MeetingRemark(), TakenOn = TakenOn(), Thanks = Thanks(), MetAt = Shape.Of(MetAt(), "met|gathered|held|took place"), DateFiller = DateFiller(), PlacePhrase = PlacePhrase(),
    };

    [GeneratedRegex(@"\b(?:(?:meeting|draft|approved)\s+)?(?:minutes|notes|record|summary)\b(?:\s+(?:of|from|for|the|a|meeting))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"\b(?!teams\b)(?:board|committee|council|group|team|network|association|society|club|commission|panel|forum|taskforce|task force|assembly|trustees|consortium|partnership|working party|orchestra|union|faculty|cooperative|co-operative)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"\b(?:(?:annual|general|regular|monthly|ordinary|extraordinary|kick-off)\s+)*(?:meeting|session|call)\b(?:\s+(?:no\.?\s*)?\d+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"\b(?:teams|zoom|skype|webex|google meet|online|video ?call|video link|videoconference|virtual(?:ly)?|remote(?:ly)?|hybrid|digital(?:ly)?|same link|by link|dial[- ]in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"\b(?:room|hall|house|office|centre|center|library|school|street|road|building|campus|church|same place|at the|auditorium|theatre|museum|hotel|studio|club ?house|in person)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b\d{1,2}[.:]\d{2}(?:\s*(?:am|pm|a\.m\.|p\.m\.))?(?:\s*(?:[-–]|to|until)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:am|pm))?)?\b|\b\d{1,2}\s*(?:am|pm)(?:\s*(?:[-–]|to)\s*\d{1,2}\s*(?:am|pm))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:hybrid|both|or|and online|and (?:on|by|via|over) (?:link|zoom|teams|webex|meet|skype)|with the option|option(?:ally)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bsame (?:place|venue|room|time and place|link)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePlace();

    [GeneratedRegex(@"\bdecision was (?:made|taken|reached)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenOn();

    [GeneratedRegex(@"^(?:thanks|thank you|many thanks|dear|hi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:in|at)\s+(?:the\s+)?\p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePhrase();

    [GeneratedRegex(@"\b(?:the|on|at|of|no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFiller();

    [GeneratedRegex(@"\b(?:met|gathered|was held|took place)\s+(?<place>(?:at|in|on|via|over)\s+[^.,;()]{3,50})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAt();

    [GeneratedRegex(@"\b(?:in person|face to face|on site|physical(?:ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"\b(?:same time|full day|half day|provisional\w*|extra|tbc|all|please|lunch|preliminary)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingRemark();
}
