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
        var amounts = meeting.Outcomes.SelectMany(o => o.Money.Concat(o is NoteView n ? n.Amounts : []).Select(a => (Of: o, Amount: a))).ToList();
        yield return Outcomes(GapKind.Owner, meeting.Assignments.Where(a => a.Assignees.Count == 0));
        yield return Outcomes(GapKind.Due, meeting.Assignments.Where(a => !a.Due.IsKnown));
        yield return Outcomes(GapKind.Decider, meeting.ReportedDecisions.Where(d => !d.Decider.IsKnown && d.SameAs is null));
        yield return Outcomes(GapKind.GateDecider, gates);
        yield return Unknown(meeting.Attendance);
        yield return Attachments(meeting.Attachments);
        yield return Outcomes(GapKind.Amount, amounts.Where(a => a.Amount.Amount is null).Select(a => a.Of));
        yield return Outcomes(GapKind.AmountYear, amounts.Where(a => a.Amount.Year is null).Select(a => a.Of));
        yield return Organisations(meeting.Attendance);
        yield return meeting.Attendance is { KnowsEveryOrganisation: true, UnrepresentedParties: { Count: > 0 } parties } ? new(GapKind.Party, parties.Count, parties) : null;
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
        var (facts, attendance) = (meeting.Facts, meeting.Attendance);
        var missing = Missing(
            facts.DayIsKnown ? facts.HeldOn : null, facts.StartsAt, facts.Place, facts.Form, attendance.With(MeetingFunction.Chair).Any(), attendance.With(MeetingFunction.Secretary).Any());
        return missing.Count == 0 ? null : new Gap(GapKind.Formalities, missing.Count, []) { Formalities = missing };
    }

    /// <summary>Which formalities of a head are not known; a digital meeting needs no place.</summary>
    internal static IReadOnlyList<Formality> Missing(DateOnly? day, TimeOnly? startsAt, string? place, MeetingForm? form, bool hasChair, bool hasSecretary)
    {
        List<Formality> missing = [];
        if (day is null) missing.Add(Formality.Day);
        if (startsAt is null) missing.Add(Formality.Time);
        if (place is null && form != MeetingForm.Digital) missing.Add(Formality.Place);
        if (!hasChair) missing.Add(Formality.Chair);
        if (!hasSecretary) missing.Add(Formality.Secretary);
        return missing;
    }
}
