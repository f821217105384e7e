using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>What can be missing in a meeting.</summary>
public enum GapKind
{
    Formalities,
    Owner,
    Due,
    Decider,
    GateDecider,
    Person,
    Organisation,
    Attachment,
    Amount,
    AmountYear,
    Party,
}

/// <summary>A formality of the head.</summary>
public enum Formality
{
    Day,
    Time,
    Place,
    Chair,
    Secretary,
}

/// <summary>One thing that is missing: how many, the words that name them, and the first of them.</summary>
public sealed record Gap(GapKind Kind, int Count, IReadOnlyList<string> Names, Guid? First = null)
{
    public IReadOnlyList<Formality> Formalities { get; init; } = [];
}

/// <summary>What is missing in this meeting? Asked of what the viewer was shown, so it counts nothing that they may not see.</summary>
public static class Completeness
{
    public static IReadOnlyList<Gap> Of(MeetingView meeting) => meeting.Facts.HasNotes ? [.. Gaps(meeting).OfType<Gap>()] : [];

    static IEnumerable<Gap?> Gaps(MeetingView meeting)
    {
        var gates = meeting.Notes(NoteKind.Gate).Where(g => !g.Decider.IsKnown);
        var amounts = meeting.Outcomes.OfType<NoteView>().SelectMany(n => n.Amounts.Select(a => (Note: n, Amount: a))).ToList();
        yield return Outcomes(GapKind.Owner, meeting.Assignments.Where(a => a.Assignees.Count == 0));
        yield return Outcomes(GapKind.Due, meeting.Assignments.Where(a => !a.Due.IsKnown));
        yield return Outcomes(GapKind.Decider, meeting.ReportedDecisions.Where(d => !d.Decider.IsKnown && d.SameAs is null));
        yield return Outcomes(GapKind.GateDecider, gates);
        yield return Unknown(meeting.Attendance);
        yield return Attachments(meeting.Attachments);
        yield return Outcomes(GapKind.Amount, amounts.Where(a => a.Amount.Amount is null).Select(a => a.Note));
        yield return Outcomes(GapKind.AmountYear, amounts.Where(a => a.Amount.Year is null).Select(a => a.Note));
        yield return Organisations(meeting.Attendance);
        yield return meeting.Attendance.UnrepresentedParties is { Count: > 0 } parties ? new(GapKind.Party, parties.Count, parties) : null;
        yield return Formal(meeting);
    }

    static Gap? Outcomes(GapKind kind, IEnumerable<OutcomeView> lacking)
    {
        var all = lacking.ToList();
        return all.Count == 0 ? null : new(kind, all.Count, [.. all.Select(o => o.Text)], all[0].Id);
    }

    static Gap? Unknown(AttendanceView attendance)
    {
        var names = attendance.Unlisted.Where(u => u.Person is null).Select(u => (u.Id, u.Name))
            .Concat(attendance.Listed.Where(a => a.Person is null).Select(a => (a.Id, a.Name))).ToList();
        return names.Count == 0 ? null : new(GapKind.Person, names.Count, [.. names.Select(n => n.Name)], names[0].Id.Value);
    }

    static Gap? Organisations(AttendanceView attendance)
    {
        var without = attendance.Listed.Where(a => a.Party is null && a.OrganisationAsWritten is null).ToList();
        return without.Count == 0 ? null : new(GapKind.Organisation, without.Count, [.. without.Select(a => a.Name)]);
    }

    static Gap? Attachments(IReadOnlyList<AttachmentView> cited)
    {
        var missing = cited.Where(a => a.IsMissing).ToList();
        return missing.Count == 0 ? null : new(GapKind.Attachment, missing.Count, [.. missing.Select(a => a.Label)], missing[0].Id.Value);
    }

    static Gap? Formal(MeetingView meeting)
    {
        var facts = meeting.Facts;
        List<Formality> missing = [];
        if (facts.HeldOn is null || !facts.DayIsKnown) missing.Add(Formality.Day);
        if (facts.StartsAt is null) missing.Add(Formality.Time);
        if (facts.Place is null && facts.Form != MeetingForm.Digital) missing.Add(Formality.Place);
        if (!meeting.Attendance.With(MeetingFunction.Chair).Any()) missing.Add(Formality.Chair);
        if (!meeting.Attendance.With(MeetingFunction.Secretary).Any()) missing.Add(Formality.Secretary);
        return missing.Count == 0 ? null : new Gap(GapKind.Formalities, missing.Count, []) { Formalities = missing };
    }
}
