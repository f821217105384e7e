using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Swedish;

/// <summary>Days, months, weeks and seasons in Swedish.</summary>
internal static partial class SwedishDates
{
    private const string MonthNames =
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|febr|feb|apr|jun|jul|aug|sept|sep|okt|nov|dec";

    public static DateWords Words { get; } = new()
    {
        NamedDay = Shape.Of(NamedDay(), "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"), Month = Shape.Of(Month(), "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"), Week = Shape.Of(Week(), "v"), Season = Shape.Of(Season(), "våren|sommaren|hösten|vintern|terminen|skiftet|terminsstart|kvartal|ht|vt|q"), BeforeMeeting = Shape.Of(BeforeMeeting(), "nästa|kommande|nästkommande|ses|hörs|träffas|möts"), ThisWeek = Shape.Of(ThisWeek(), "veck"),
        YearlyMeeting = YearlyMeeting(), Soon = Soon(), Since = Since(), MonthMeeting = MonthMeeting(), Deadline = Deadline(), DayAlone = DayAlone(), DueWeekday = Shape.Of(DueWeekday(), "mån|tis|ons|tor|fre|lör|sön"), NextWeek = Shape.Of(NextWeek(), "nästa vecka"), Yesterday = Shape.Of(Yesterday(), "i går|igår|gårdagens"), Moved = Shape.Of(Moved(), "flytta"), MovedFrom = MovedFrom(), LastWeekday = LastWeekday(), Cancelled = Cancelled(), Replaced = Replaced(), Instead = Instead(),
        Weekdays = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
        Months = MonthNames.Split('|').ToFrozenDictionary(m => m, Number, StringComparer.OrdinalIgnoreCase),
    };

    private static int Number(string month) => month[..3].ToLowerInvariant() switch
    {
        "jan" => 1, "feb" => 2, "mar" => 3, "apr" => 4, "maj" => 5, "jun" => 6, "jul" => 7, "aug" => 8, "sep" => 9, "okt" => 10, "nov" => 11, _ => 12,
    };

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:\s?:?[ea])?\.?\s*(?<m>" + MonthNames + @")\b\.?(?:\s*,?\s*(?<y>20\d\d)\b|\s?[-–'´](?<yy>2\d)\b)?|\b(?<last>sista)\s+(?<m>" + MonthNames + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"\b(?<m>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:s?(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|rådet|stämman|styrelsen))?\b(?!-)(?:\s+(?<y>20\d\d)\b)?|\bi\s+(?<m>jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b[vV](?:\.\s?|ecka\s|\s)(?<w>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:(?:våren|sommaren|hösten|vintern|vårterminen|höstterminen|årsskiftet|halvårsskiftet|terminsstart|kvartal\s+\d)(?:\s+20\d\d|\s*-?\d\d\b)?|(?:HT|VT)\s?-?\d{2,4}|Q[1-4])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Season();

    [GeneratedRegex(@"\b(?:(?:till|inför|innan|före|på|vid|senast)\s+)?(?:(?:nästa|kommande|nästkommande)\s+(?:\w*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)\b|gång\b)|(?:nästa)\s+(?!vecka|veckor|månad|år|termin|fas|steg|säsong|nummer|läsår|period|kvartal|dag|mån|tis|ons|tor|fre|lör|sön|budget|etapp|punkt|omgång|vår|höst|sommar|vinter|generation)(?:\p{Ll}{3,}|\p{Lu}{2,4})\b)|\btills?\s+(?:vi\s+)?(?:ses|hörs|träffas|möts)(?:\s+(?:igen|nästa\s+gång))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeMeeting();

    [GeneratedRegex(@"\b(?:denna|den här|under)\s+veckan?\b|(?<!\b(?:timmar|gånger|gång|dagar|dag|pass|kvällar|kronor|kr|tim|h|besök|ggr|\d+)\s)\bi veckan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"(?:senast|före|innan|till|t\.?o\.?m\.?|klart?|färdigt?|deadline|inom|inför)[\s:,]+(?:senast\s+)?(?:den\s+|slutet av\s+|mötet\s+|början av\s+|mitten av\s+|(?:mån|tis|ons|tors?|fre|lör|sön)\w*\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:(?:på|till|senast|innan|före|(?<next>nästa))\s+|^\s*)(?<wd>mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\b\.?(?!\s*(?:den\s+)?\d)|[,;–(/-]\s*(?<wd>mån|tis|ons|tors?|fre|lör|sön)(?:dag)?\b\.?(?=\s*(?:$|[).,;]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DueWeekday();

    [GeneratedRegex(@"\b(?:i går|igår|gårdagens)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\bflytta\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"(?:från|istället för|i stället för)\s+(?:den\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MovedFrom();

    [GeneratedRegex(@"\bi\s(?<wd>mån|tis|ons|tors|fre|lör|sön)dags\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastWeekday();

    [GeneratedRegex(@"\b(?:inget (?:möte|sammanträde)|ingen träff|utgår|ställs in|ställts in|är inställt|inställd|inställt|inställda|är struken|struken|stryks|blir inte av|avlyst|går bort|tas bort|ställts in|ställs in|ströks|inställes)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"^\s*(?:blir|blev|ersätts (?:av|med)|byts mot|flyttas till|flyttat till|→|->)\s*(?:den\s|mån|tis|ons|tor|fre|må|ti|on|to|fr|\p{L}+dag(?:en)?\s?(?:den\s)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\b(?:läggs i stället|i stället|istället|flyttas|flyttat|ersätts|byts mot)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"stämma|årsmöte|kongress|årskonferens", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlyMeeting();

    [GeneratedRegex(@"\bnästa vecka\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextWeek();

    [GeneratedRegex(@"\b(?<tomorrow>i ?mor(?:gon|ron))\b|(?<!,\s)\b(?:i dag|idag|i kväll|ikväll)(?=\s*(?:$|[.,;)])|\s(?:samt|och)\b)|\b(?:i|till|under) (?<weekend>helgen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Soon();

    [GeneratedRegex(@"\b(?:från|sedan|per|gällande|efter)\s+(?:och med\s+)?(?:den\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"^\p{L}+(?:möte|sammanträde|träff|stämma)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthMeeting();

    [GeneratedRegex(@"\b(?:den|till den|blir den)\s(?<d>\d{1,2})(?::?[ea]\b)?(?![\d/:.-]*\d)(?!\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();
}
