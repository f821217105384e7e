using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition;

/// <summary>The draft, closed: the structure that the reader gives.</summary>
internal static class Finished
{
    private const int Nearby = 1_000;

    public static MinutesStructure Of(Draft draft) => new()
    {
        Title = draft.Title,
        Body = draft.Body,
        Date = draft.Date,
        StartsAt = draft.StartsAt,
        Place = draft.Place,
        Online = draft.Online,
        Participants = [.. draft.Roster.People.Select(Participant)],
        Agenda = draft.Agenda,
        Decisions = draft.Decisions,
        Assignments = [.. draft.Assignments.Select(a => Standing(a, draft.Source.Text))],
        NextMeetings = draft.NextMeetings,
        Attachments = draft.Attachments,
        Amounts = draft.Amounts,
        Initiatives = draft.Initiatives,
        Matters = draft.Matters,
        Gates = draft.Gates,
        Experiments = draft.Experiments,
        Learnings = draft.Learnings,
        Obstacles = draft.Obstacles,
        ReportedDecisions = draft.ReportedDecisions,
        Events = draft.Events,
        UnknownAmounts = draft.UnknownAmounts,
        NamedNotListed = draft.NamedNotListed,
        Recaps = draft.Recaps,
        Left = draft.Left,
    };

    /// <summary>A receiver put together from pieces that do not stand together is left out: nothing is fabricated.</summary>
    private static FoundAssignment Standing(FoundAssignment a, string text)
    {
        if (a.ReturnsTo is not { } receiver) return a;
        return a.Spans.Any(s => Around(text, s.Start, s.End).Contains(receiver, StringComparison.Ordinal)) ? a : a with { ReturnsTo = null };
    }

    private static string Around(string text, int start, int end) =>
        text[Math.Max(0, start - Nearby)..Math.Min(text.Length, end + Nearby)].ReplaceLineEndings(" ");

    private static FoundParticipant Participant(Listed person) => new(person.Name, person.Organisation, person.Roles.Count == 0 ? null : string.Join(", ", person.Roles), person.IsPresent)
    {
        Spans = [person.Span], Inferred = person.IsRoleInferred || person.Roles.Count > 1 ? ["role"] : [],
    };
}
