using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>When something is due, from the dates of its sentence.</summary>
internal sealed class Deadlines(Draft draft)
{
    /// <summary>The date after a word of deadline, else the one after the receiver, else the last.</summary>
    public (FoundDue Due, bool IsYearInferred) In(string text, Vocabulary words, int from = 0)
    {
        var mentions = DateScanner.Scan(text, words.Dates).Where(IsAhead).ToList();
        if (mentions.Count == 0) return (words.Dates.ThisWeek.IsMatch(text) ? ThisWeek(text, words) : FoundDue.Unknown, false);
        var chosen = mentions.LastOrDefault(m => words.Dates.Deadline.IsMatch(text[..m.Start])) ?? mentions.FirstOrDefault(m => m.Start >= from && from > 0) ?? mentions[^1];
        if (chosen.Precision == DuePrecision.BeforeMeeting && mentions.Find(m => m.IsDay && m.Start >= chosen.End && m.Start - chosen.End < 6) is { } day)
            return (Meeting(chosen, day, text), day.Year is null);
        return (Dating.Due(chosen, text.Substring(chosen.Start, chosen.Length), draft.MeetingOn, draft.NextOn), chosen.Year is null);
    }

    private FoundDue Meeting(DateMention before, DateMention day, string text) =>
        new(DuePrecision.BeforeMeeting, text[before.Start..day.End], Dating.Day(day, draft.MeetingOn), null);

    private FoundDue ThisWeek(string text, Vocabulary words)
    {
        if (draft.MeetingOn is not { } on) return FoundDue.Unknown;
        var ahead = ((int)DayOfWeek.Friday - (int)on.DayOfWeek + 7) % 7;
        return new FoundDue(DuePrecision.Week, words.Dates.ThisWeek.Match(text).Value, on.AddDays(ahead), null);
    }

    private bool IsAhead(DateMention mention) => mention.Year is null || Dating.Day(mention, null) is not { } day || draft.MeetingOn is not { } on || day >= on;
}
