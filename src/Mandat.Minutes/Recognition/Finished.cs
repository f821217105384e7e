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
        Decisions = [.. draft.Decisions.Select(d => Told(d, folded, ("decider", d.Decider)))],
        Assignments = [.. draft.Assignments.Select(a => Standing(a, draft.Source.Text)).Select(a => Told(a, folded, [("giver", a.Giver), ("returnsTo", a.ReturnsTo), .. a.Who.Select(w => ("who", (string?)w.Name))]))],
        NextMeetings = draft.NextMeetings,
        Attachments = draft.Attachments,
        Amounts = [.. draft.Amounts.Select(a => Told(a, folded, ("kind", a.Kind)))],
        Initiatives = draft.Initiatives,
        Matters = [.. draft.Matters.Select(m => Told(m, folded, [("from", m.From), ("by", m.By), .. m.To.Select(t => ("to", (string?)t))]))],
        Gates = [.. draft.Gates.Select(g => Told(g, folded, ("about", g.About), ("decider", g.Decider), ("evidence", g.Evidence)))],
        Experiments = [.. draft.Experiments.Select(e => Told(e, folded, ("about", e.About)))],
        Learnings = [.. draft.Learnings.Select(l => Told(l, folded, ("about", l.About), ("by", l.By)))],
        Obstacles = [.. draft.Obstacles.Select(o => Told(o, folded, ("about", o.About), ("party", o.Party)))],
        ReportedDecisions = [.. draft.ReportedDecisions.Select(r => Told(r, folded, ("decider", r.Decider)))],
        Events = draft.Events,
        UnknownAmounts = [.. draft.UnknownAmounts.Select(u => Told(u, folded, ("kind", u.Kind)))],
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

    /// <summary>What does not stand in the text as it is given is said to be inferred.</summary>
    private static T Told<T>(T item, string folded, params (string Field, string? Value)[] values)
        where T : Found
    {
        List<string>? inferred = null;
        foreach (var (field, value) in values)
            if (value is not null && !Stands(value, folded) && !item.Inferred.Contains(field)) (inferred ??= [.. item.Inferred]).Add(field);
        return inferred is null ? item : (T)((Found)item with { Inferred = [.. inferred.Distinct()] });
    }

    private static bool Stands(string value, string folded) => folded.Contains(Layout.Plain.Folded(value), StringComparison.Ordinal);
}
