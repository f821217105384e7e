using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>When something is due, from the dates of its sentence.</summary>
internal sealed class Deadlines(Draft draft)
{
    private const int Near = 40;
    private (string Text, int From, FoundDue Due, bool IsYearInferred)? last;

    /// <summary>The due date of a text; the same text is often asked about again.</summary>
    public (FoundDue Due, bool IsYearInferred) In(string text, Vocabulary words, int from = 0)
    {
        if (last is { } l && l.From == from && ReferenceEquals(l.Text, text)) return (l.Due, l.IsYearInferred);
        var (due, isInferred) = Find(text, words, from);
        last = (text, from, due, isInferred);
        return (due, isInferred);
    }

    /// <summary>True when a word of deadline stands before a date ("senast den 3 maj").</summary>
    public bool IsBound(string text, Vocabulary words) =>
        words.Dates.DueWeekday.IsMatch(text) || DateScanner.Scan(text, words.Dates).Exists(m => m.Precision == DuePrecision.BeforeMeeting || IsAhead(m) && words.Dates.Deadline.IsMatch(text[Math.Max(0, m.Start - Near)..m.Start]));

    /// <summary>The date after a word of deadline, else the one after the receiver, else the last.</summary>
    private (FoundDue Due, bool IsYearInferred) Find(string text, Vocabulary words, int from)
    {
        var mentions = DateScanner.Scan(text, words.Dates).Where(m => IsAhead(m) && !words.Dates.Since.IsMatch(text[Math.Max(0, m.Start - Near)..m.Start])).ToList();
        if (mentions.Count == 0) return (Weekday(text, words) ?? Soon(text, words) ?? Week(text, words.Dates.ThisWeek, 4) ?? Week(text, words.Dates.NextWeek, 11) ?? FoundDue.Unknown, false);
        var chosen = mentions.LastOrDefault(m => words.Dates.Deadline.IsMatch(text[Math.Max(0, m.Start - Near)..m.Start])) ?? mentions.FirstOrDefault(m => m.Start >= from && from > 0) ?? mentions[^1];
        if (chosen.Precision == DuePrecision.BeforeMeeting && mentions.Find(m => m.IsDay && m.Start >= chosen.End && m.Start - chosen.End < 6) is { } day)
            return (Meeting(chosen, day, text), day.Year is null);
        if (chosen.Precision == DuePrecision.BeforeMeeting && words.Dates.YearlyMeeting.IsMatch(text.Substring(chosen.Start, chosen.Length))) return (new FoundDue(DuePrecision.BeforeMeeting, text.Substring(chosen.Start, chosen.Length), null, null), false);
        if (chosen.Precision == DuePrecision.Month && MeetingIn(chosen, text, words) is { } on) return (new FoundDue(DuePrecision.BeforeMeeting, text.Substring(chosen.Start, chosen.Length), on, null), false);
        return (Dating.Due(chosen, text.Substring(chosen.Start, chosen.Length), draft.MeetingOn, draft.NextOn), chosen.Year is null);
    }

    private FoundDue Meeting(DateMention before, DateMention day, string text) =>
        new(DuePrecision.BeforeMeeting, text[before.Start..day.End], Dating.Day(day, draft.MeetingOn), null);

    /// <summary>"oktobermötet", "the May meeting": the day of the coming meeting in that month.</summary>
    private DateOnly? MeetingIn(DateMention month, string text, Vocabulary words)
    {
        if (!words.Dates.MonthMeeting.IsMatch(text[month.Start..Math.Min(text.Length, month.End + 12)])) return null;
        var on = draft.NextMeetings.Select(m => m.On.Date).FirstOrDefault(d => d is not null && d > draft.MeetingOn && d.Value.Month == month.Month);
        return on;
    }

    /// <summary>"i dag", "i morgon", "i helgen".</summary>
    private FoundDue? Soon(string text, Vocabulary words)
    {
        var match = words.Dates.Soon.Match(text);
        if (!match.Success || draft.MeetingOn is not { } on) return null;
        if (match.Groups["weekend"].Success) return Week(text, words.Dates.Soon, (int)on.DayOfWeek is 0 or 6 ? 12 : 5);
        return new FoundDue(DuePrecision.Day, match.Value.Trim(), on.AddDays(match.Groups["tomorrow"].Success ? 1 : 0), null);
    }

    /// <summary>A day of the meeting's week, or of one after it, counted from its Monday.</summary>
    private FoundDue? Week(string text, Shape shape, int days)
    {
        var match = shape.Match(text);
        if (!match.Success || draft.MeetingOn is not { } on) return null;
        var monday = on.AddDays(-(((int)on.DayOfWeek + 6) % 7));
        return new FoundDue(DuePrecision.Week, match.Value, monday.AddDays(days), null);
    }

    /// <summary>"senast fredag": the first such day after the meeting.</summary>
    private FoundDue? Weekday(string text, Vocabulary words)
    {
        var match = words.Dates.DueWeekday.Match(text);
        if (!match.Success || draft.MeetingOn is not { } on) return null;
        var name = match.Groups["wd"].Value;
        var index = words.Dates.Weekdays.ToList().FindIndex(d => name.StartsWith(d, StringComparison.OrdinalIgnoreCase));
        if (index < 0) return null;
        var today = ((int)on.DayOfWeek + 6) % 7;
        var ahead = match.Groups["next"].Success || words.Dates.NextWeek.IsMatch(text) ? index - today + 7 : (index - today + 6) % 7 + 1;
        return new FoundDue(DuePrecision.Day, match.Value.Trim(), on.AddDays(ahead), null);
    }

    private bool IsAhead(DateMention mention) => mention.Year is null || Dating.Day(mention, null) is not { } day || draft.MeetingOn is not { } on || day >= on;
}
