using System.Globalization;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Dates;

/// <summary>Which day a mention means: one without year is the first such day after the meeting.</summary>
internal static class Dating
{
    public static FoundDue Due(DateMention mention, string text, DateOnly? meeting, DateOnly? next) => mention.Precision switch
    {
        DuePrecision.Day => new FoundDue(DuePrecision.Day, text, Day(mention, meeting), null),
        DuePrecision.Week => new FoundDue(DuePrecision.Week, text, Week(mention, meeting), null),
        DuePrecision.Month => new FoundDue(DuePrecision.Month, text, null, Month(mention, meeting)),
        DuePrecision.Season => new FoundDue(DuePrecision.Season, text, null, null),
        DuePrecision.BeforeMeeting => new FoundDue(DuePrecision.BeforeMeeting, text, next, null),
        DuePrecision.None => FoundDue.Unknown,
    };

    public static DateOnly? Day(DateMention mention, DateOnly? meeting)
    {
        if (mention is not { Month: { } month, Day: { } day }) return null;
        if (mention.Year is { } year) return Of(year, month, day);
        if (meeting is not { } from) return null;
        var same = Of(from.Year, month, day);
        return same >= from ? same : Of(from.Year + 1, month, day) ?? same;
    }

    private static DateOnly? Month(DateMention mention, DateOnly? meeting)
    {
        if (mention.Month is not { } month) return null;
        if (mention.Year is { } year) return Of(year, month, 1);
        if (meeting is not { } from) return null;
        return Of(month >= from.Month ? from.Year : from.Year + 1, month, 1);
    }

    private static DateOnly? Week(DateMention mention, DateOnly? meeting)
    {
        if (mention.Week is not { } week || meeting is not { } from) return null;
        var friday = Friday(from.Year, week);
        return friday >= from ? friday : Friday(from.Year + 1, week);
    }

    private static DateOnly? Friday(int year, int week) =>
        week <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Friday)) : null;

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
