using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Mine;

/// <summary>Assignments and signals that wait for the viewer, most urgent first.</summary>
sealed class WorkThatWaits(ReadDb db, Actor viewer)
{
    public async Task<IReadOnlyList<AssignmentWaits>> AssignmentsAsync(CancellationToken stop)
    {
        var (bodies, parties) = (db.Open<Body>(), viewer.FullParties);
        var rows = await (
            from c in db.Carried(Mine())
            where c.Matter.State != MatterState.Reported && c.Matter.State != MatterState.Closed
            let a = c.Thing
            join h in bodies on a.HostId equals h.Id
            join g in bodies on a.GiverId equals g.Id into givers
            from giver in givers.DefaultIfEmpty()
            join r in bodies on a.ReturnBodyId equals r.Id into returns
            from back in returns.DefaultIfEmpty()
            orderby a.DueOn == null, a.DueOn, a.GivenOn, a.Id
            select new
            {
                a.Id, a.Text, a.DuePrecision, a.DueOn, a.DueMeetingId, a.DueAsWritten, a.GivenOn, a.GiverAsWritten, a.ReturnAsWritten,
                HostId = h.Id, Host = h.Name, HostEnglish = h.EnglishName,
                GiverId = (BodyId?)giver.Id, Giver = giver.Name, GiverEnglish = giver.EnglishName,
                BackId = (BodyId?)back.Id, Back = back.Name, BackEnglish = back.EnglishName,
                IsPersonal = a.Assignees.Any(w => w.PersonId == viewer.Person || (w.PartyId != null && parties.Contains(w.PartyId.Value))),
            }).Take(WaitingForMe.Shown + 1).ToListAsync(stop);
        return [.. rows.Select(r =>
        {
            var host = new BodyName(r.HostId, r.Host, r.HostEnglish);
            return new AssignmentWaits(
                r.Id, r.Text, new DueBy(r.DuePrecision, r.DueOn, r.DueMeetingId, r.DueAsWritten), r.GivenOn, host,
                new(r.GiverId is { } g ? new BodyName(g, r.Giver!, r.GiverEnglish) : null, r.GiverAsWritten),
                new(r.BackId is { } b ? new BodyName(b, r.Back!, r.BackEnglish) : null, r.ReturnAsWritten), r.IsPersonal ? null : host);
        })];
    }

    public async Task<IReadOnlyList<SignalWaits>> SignalsAsync(CancellationToken stop)
    {
        IReadOnlyList<BodyId> full = [.. viewer.Bodies.Where(b => viewer.May(Permission.ReceiveMatters, b))];
        var (bodies, meetings) = (db.Open<Body>(), db.Seen<Meeting>());
        var rows = await (
            from m in db.SeenOrSentTo<Matter>()
            where m.Kind == MatterKind.Signal && (m.State == MatterState.Sent || m.State == MatterState.Received)
            from c in m.Path
            where c.BodyId != null && full.Contains(c.BodyId.Value)
            join t in bodies on c.BodyId equals t.Id
            join s in bodies on m.SenderId equals s.Id into senders
            from sender in senders.DefaultIfEmpty()
            orderby m.RaisedOn, m.Id
            select new
            {
                m.Id, m.Text, m.RaisedOn, m.SenderAsWritten, SenderId = (BodyId?)sender.Id, Sender = sender.Name, SenderEnglish = sender.EnglishName,
                ToId = t.Id, To = t.Name, ToEnglish = t.EnglishName, Meeting = meetings.Where(x => x.Id == m.MeetingId).Select(x => (MeetingId?)x.Id).FirstOrDefault(),
            }).Take(WaitingForMe.Shown + 1).ToListAsync(stop);
        return [.. rows.Select(r => new SignalWaits(
            r.Id, r.Text, new(r.SenderId is { } s ? new BodyName(s, r.Sender!, r.SenderEnglish) : null, r.SenderAsWritten),
            new BodyName(r.ToId, r.To, r.ToEnglish), r.RaisedOn, r.Meeting))];
    }

    /// <summary>The viewer's own and those of the viewer's party that are not reported, and those of bodies that the viewer writes for.</summary>
    IQueryable<Assignment> Mine()
    {
        var (person, writing, parties) = (viewer.Person, viewer.WritingBodies, viewer.FullParties);
        return db.SeenOrSentTo<Assignment>().Where(a => a.SameAsId == null && a.Assignees.Any(w => w.ReportedAt == null
            && ((person != null && w.PersonId == person) || (w.BodyId != null && writing.Contains(w.BodyId.Value)) || (w.PartyId != null && parties.Contains(w.PartyId.Value)))));
    }
}
