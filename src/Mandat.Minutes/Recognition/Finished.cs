using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition;

/// <summary>The draft, closed: the structure that the reader gives.</summary>
internal static class Finished
{
    private const int Nearby = 1_000;

    public static MinutesStructure Of(Draft draft) => Of(draft, Layout.Plain.Folded(draft.Source.Text));

    private static MinutesStructure Of(Draft draft, string folded) => new()
    {
        Title = draft.Title,
        Body = draft.Body,
        Date = draft.Date,
        StartsAt = draft.StartsAt,
        Place = draft.Place,
        Online = draft.Online,
        Participants = [.. draft.Roster.People.Select(p => Participant(p, folded))],
        Agenda = draft.Agenda,
        Decisions = draft.Decisions,
        Assignments = [.. draft.Assignments.Select(a => Told(Standing(a, draft.Source.Text), folded))],
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

    private static FoundParticipant Participant(Listed person, string folded)
    {
        var role = person.Roles.Count == 0 ? null : string.Join(", ", person.Roles);
        var isWritten = role is null || !person.IsRoleInferred && person.Roles.Count == 1 && Stands(role, folded);
        List<string> inferred = isWritten ? [] : ["role"];
        if (person.Organisation is { } organisation && !Stands(organisation, folded)) inferred.Add("organisation");
        return new FoundParticipant(person.Name, person.Organisation, role, person.IsPresent) { Spans = [person.Span], Inferred = inferred };
    }

    /// <summary>Names that do not stand in the text as they are given are said to be inferred.</summary>
    private static FoundAssignment Told(FoundAssignment a, string folded)
    {
        List<string> inferred = [.. a.Inferred];
        if (!a.Who.All(w => Stands(w.Name, folded))) inferred.Add("who");
        if (a.Giver is { } giver && !Stands(giver, folded)) inferred.Add("giver");
        if (a.ReturnsTo is { } receiver && !Stands(receiver, folded)) inferred.Add("returnsTo");
        return inferred.Count == a.Inferred.Count ? a : a with { Inferred = [.. inferred.Distinct()] };
    }

    private static bool Stands(string value, string folded) => folded.Contains(Layout.Plain.Folded(value), StringComparison.Ordinal);
}
