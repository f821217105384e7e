using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>What came out of meetings, each with the sentences that prove it. What it points to is left out where that is not seen.</summary>
sealed class SeenOutcomes(ReadDb read, SeenNames names, CancellationToken stop)
{
    public SeenSubject Decisions() => SeenSubject.Of(
        "decisions", "id meeting number text outcome isReported isFormal decider proposedBy decidedOn reviewOn visibility evidence",
        read.Seen<Decision>().OrderBy(d => d.Id), page => TellAsync(page, d => d.Id.Value, (d, meeting, proof) =>
        [
            d.Id.Value, meeting, d.Number, d.Text, d.Outcome, d.IsReported, d.IsFormal, names.Of(d.DeciderId, d.DeciderAsWritten),
            names.Of(d.ProposedByPersonId, d.ProposedByAsWritten), d.DecidedOn, d.ReviewOn, d.Visibility, proof,
        ]));

    public SeenSubject Assignments() => SeenSubject.Of(
        "assignments", "id meeting text state giver givenOn assignees due dueOn duePrecision returnsTo isOngoing condition visibility evidence",
        read.SeenOrSentTo<Assignment>().Include(a => a.Assignees).OrderBy(a => a.Id), AssignmentsAsync);

    public SeenSubject Matters() => SeenSubject.Of(
        "matters", "id meeting kind text state sender by raisedOn answer closedOn isWrittenOff closingReason visibility evidence",
        read.SeenOrSentTo<Matter>().Where(m => m.Kind != MatterKind.Assignment && m.Kind != MatterKind.Decision).OrderBy(m => m.Id),
        page => TellAsync(page, m => m.Id.Value, (m, meeting, proof) =>
        [
            m.Id.Value, meeting, m.Kind, m.Text, m.State, names.Of(m.SenderId, m.SenderAsWritten), names.Of(m.ByPersonId, m.ByAsWritten), m.RaisedOn,
            m.Answer, m.ClosedOn, m.IsWrittenOff, m.ClosingReason, m.Visibility, proof,
        ]));

    public SeenSubject Notes() => SeenSubject.Of(
        "notes", "id meeting kind text initiative by party decider basis due dueOn amounts outcome visibility evidence",
        read.Seen<Note>().Include(n => n.Amounts).OrderBy(n => n.Id), page => TellAsync(page, n => n.Id.Value, (n, meeting, proof) =>
        [
            n.Id.Value, meeting, n.Kind, n.Text, names.Of(n.InitiativeId, n.AboutAsWritten), names.Of(n.ByPersonId, n.ByAsWritten),
            names.Of(n.PartyId, n.PartyAsWritten), names.Of(n.DeciderId, n.DeciderAsWritten), n.Basis, n.DueAsWritten, n.DueOn,
            n.Amounts.OrderBy(a => a.Order).Select(a => a.Text).ToList(), n.OutcomeId, n.Visibility, proof,
        ]));

    async Task<IEnumerable<object?[]>> AssignmentsAsync(IReadOnlyList<Assignment> page)
    {
        List<AssignmentId> ids = [.. page.Select(a => a.Id)];
        var states = await read.Carried(read.SeenOrSentTo<Assignment>()).Where(c => ids.Contains(c.Thing.Id))
            .Select(c => new { c.Thing.Id, c.Matter.State }).ToDictionaryAsync(c => c.Id, c => c.State, stop);
        return await TellAsync(page, a => a.Id.Value, (a, meeting, proof) =>
        [
            a.Id.Value, meeting, a.Text, states[a.Id], names.Of(a.GiverId, a.GiverAsWritten), a.GivenOn,
            a.Assignees.OrderBy(w => w.Order).Select(NameOf).ToList(), a.DueAsWritten, a.DueOn, a.DuePrecision,
            names.Of(a.ReturnBodyId, a.ReturnAsWritten), a.IsOngoing, a.Condition, a.Visibility, proof,
        ]);
    }

    string NameOf(Assignee who) => names.Of(who.PersonId) ?? names.Of(who.BodyId) ?? names.Of(who.PartyId) ?? who.AsWritten;

    async Task<IEnumerable<object?[]>> TellAsync<T>(IReadOnlyList<T> page, Func<T, Guid> id, Func<T, Guid?, List<string>, object?[]> row) where T : MeetingOutcome
    {
        List<MeetingId> held = [.. page.Select(o => o.MeetingId).Distinct()];
        var meetings = await read.Seen<Meeting>().Where(m => held.Contains(m.Id)).Select(m => m.Id).ToListAsync(stop);
        var quotes = await read.QuotesAsync([.. page.Select(id)], stop);
        return page.Select(o => row(o, meetings.Contains(o.MeetingId) ? o.MeetingId.Value : null, [.. quotes[id(o)].Select(q => q.Text)]));
    }
}
