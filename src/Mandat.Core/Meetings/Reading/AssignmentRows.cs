using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The assignments of a meeting with their assignees, in one question.</summary>
static class AssignmentRows
{
    public static async Task<IReadOnlyList<AssignmentView>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var (persons, parties, bodies) = (db.Open<Person>(), db.Open<Party>(), db.Open<Body>());
        var rows = await (
            from a in db.Seen<Assignment>()
            where a.MeetingId == id && a.SameAsId == null
            join m in db.Seen<Matter>() on a.MatterId equals m.Id
            join g in bodies on a.GiverId equals g.Id into givers
            from giver in givers.DefaultIfEmpty()
            join r in bodies on a.ReturnBodyId equals r.Id into returns
            from back in returns.DefaultIfEmpty()
            join o in db.Seen<Assignment>() on a.MayBeSameAsId equals o.Id into others
            from other in others.DefaultIfEmpty()
            select new
            {
                a.Id, a.AgendaItemId, a.Position, a.Text, a.DecisionId, m.State, a.DuePrecision, a.DueOn, a.DueMeetingId, a.DueAsWritten, a.Condition,
                a.GiverAsWritten, GiverId = (BodyId?)giver.Id, Giver = giver.Name, GiverEnglish = giver.EnglishName,
                a.ReturnAsWritten, BackId = (BodyId?)back.Id, Back = back.Name, BackEnglish = back.EnglishName,
                OtherId = (AssignmentId?)other.Id, OtherText = other.Text, OtherMeeting = (MeetingId?)other.MeetingId,
                Who = a.Assignees.OrderBy(w => w.Order).Select(w => new
                {
                    w.Kind, w.AsWritten, Person = persons.Where(p => p.Id == w.PersonId).Select(p => p.Name).FirstOrDefault(),
                    Body = bodies.Where(b => b.Id == w.BodyId).Select(b => b.Name).FirstOrDefault(),
                    Party = parties.Where(p => p.Id == w.PartyId).Select(p => p.Name).FirstOrDefault(),
                }).ToList(),
            }).AsSingleQuery().ToListAsync(stop);
        return [.. rows.Select(r => new AssignmentView
        {
            Id = r.Id.Value, Item = r.AgendaItemId, Position = r.Position, Text = r.Text, Decision = r.DecisionId, State = r.State,
            Due = new DueBy(r.DuePrecision, r.DueOn, r.DueMeetingId, r.DueAsWritten), Condition = r.Condition,
            Giver = Named.Body(r.GiverId, r.Giver, r.GiverEnglish, r.GiverAsWritten),
            ReturnsTo = Named.Body(r.BackId, r.Back, r.BackEnglish, r.ReturnAsWritten),
            MayBeSameAs = r.OtherId is { } other ? new SameAs(other.Value, null, r.OtherText!, r.OtherMeeting!.Value) : null,
            Assignees = [.. r.Who.Select(w => new AssigneeView(w.Kind, w.Person ?? w.Body ?? w.AsWritten, w.Person is not null || w.Body is not null || w.Kind is AssigneeKind.Role or AssigneeKind.Party, w.Party))],
        })];
    }
}
