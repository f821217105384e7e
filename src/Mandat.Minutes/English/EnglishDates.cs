using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.English;

/// <summary>Days, months, weeks and seasons in English.</summary>
internal static partial class EnglishDates
{
    private const string MonthNames =
        "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

    public static DateWords Words { get; } = new()
    {
        NamedDay = Shape.Of(NamedDay(), "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"), Month = Shape.Of(Month(), "january|february|march|april|may|june|july|august|september|october|november|december"), Week = Shape.Of(Week(), "w"), Season = Shape.Of(Season(), "spring|summer|autumn|winter|q|year"), BeforeMeeting = Shape.Of(BeforeMeeting(), "next|coming"), ThisWeek = Shape.Of(ThisWeek(), "this week"),
        YearlyMeeting = YearlyMeeting(), Soon = Soon(), Since = Since(), MonthMeeting = MonthMeeting(), Deadline = Deadline(), DayAlone = DayAlone(), DueWeekday = Shape.Of(DueWeekday(), "mon|tue|wed|thu|fri|sat|sun"), NextWeek = Shape.Of(NextWeek(), "next week"), Yesterday = Shape.Of(Yesterday(), "yesterday"), Moved = Shape.Of(Moved(), "moved|resched"), MovedFrom = MovedFrom(), LastWeekday = LastWeekday(), Cancelled = Cancelled(), Replaced = Replaced(), Instead = Instead(),
        Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        Months = MonthNames.Split('|').ToFrozenDictionary(m => m, Number, StringComparer.OrdinalIgnoreCase),
    };

    private static int Number(string month) => month[..3].ToLowerInvariant() switch
    {
        "jan" => 1, "feb" => 2, "mar" => 3, "apr" => 4, "may" => 5, "jun" => 6, "jul" => 7, "aug" => 8, "sep" => 9, "oct" => 10, "nov" => 11, _ => 12,
    };

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?<m>" + MonthNames + @")\b\.?(?:(?:,?\s+|-)(?<y>20\d\d)\b)?|\b(?<m>" + MonthNames + @")\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?<y>20\d\d)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Ff]rom|[Oo]f|[Ff]or|[Tt]he|[Nn]ext|[Dd]ue|[Ee]nd)[\s-]+(?<m>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?:\s+(?<y>20\d\d)\b)?|(?:^|[,;–(/-]\s?)(?<m>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\s+(?<y>20\d\d))?\)?$|\b(?<m>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<y>20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b[Ww](?:eek|k\.?|\.)?\s*(?<w>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(?:(?:spring|summer|autumn|winter)(?:\s+term)?(?:\s+20\d\d)?|Q[1-4](?:\s+20\d\d)?|year[- ]end)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Season();

    [GeneratedRegex(@"\b(?:(?:by|before|for|at|until|to)\s+)?(?:the\s+|our\s+)?(?:next|coming)\s+(?:\w+\s+)?(?:meeting|session|time|call)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeMeeting();

    [GeneratedRegex(@"\bthis week\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"(?:by|before|until|due|deadline|no later than|not later than|due by)[\s:,]+(?:the\s+|end of\s+|on\s+|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:(?:on|by|before|until|this|(?:(?:on|by|before|until)\s+)?(?<next>next))\s+|^\s*)(?<wd>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|urs|ur)?(?:day)?\b\.?(?!\s*(?:the\s+)?\d)|[,;–(/-]\s*(?<wd>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|urs|ur)?(?:day)?\b\.?(?=\s*(?:$|[).,;]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DueWeekday();

    [GeneratedRegex(@"\byesterday\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\b(?:moved|rescheduled)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"(?:from|instead of)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MovedFrom();

    [GeneratedRegex(@"\b(?:last|on)\s(?<wd>Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*day\b(?!,?\s+(?:the\s+)?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastWeekday();

    [GeneratedRegex(@"\b(?:no meeting|cancelled|canceled|called off|will not take place|is dropped)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"^\s*(?:becomes|is moved to|moved to|was moved to|→|->)\s*(?:the\s|\p{L}+day,?\s)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\b(?:instead|moved|rescheduled|replaced)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"annual|general meeting|congress", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlyMeeting();

    [GeneratedRegex(@"\bnext week\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextWeek();

    [GeneratedRegex(@"\b(?<tomorrow>tomorrow)\b|\b(?:today|tonight)(?=\s*(?:$|[.,;)])|\sand\b)|\b(?:this|at the|over the) (?<weekend>weekend)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Soon();

    [GeneratedRegex(@"\b(?:from|since|as of|as at|after)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"^(?:the )?\p{L}+ (?:meeting|session|call)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthMeeting();

    [GeneratedRegex(@"\bthe\s(?<d>\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();
}
