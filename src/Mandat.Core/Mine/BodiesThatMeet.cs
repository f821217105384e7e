using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Mine;

/// <summary>When the viewer's bodies meet next, and what they decided of late. The backbone belongs to every body.</summary>
sealed class BodiesThatMeet(ReadDb db, Actor viewer)
{
    const int Latest = 5;
    const int LookedAt = 20;
    readonly bool _servesAll = viewer.IsBackbone;
    readonly IReadOnlyList<BodyId> _own = viewer.Bodies;

    public Task<Coming?> NextAsync(DateOnly today, CancellationToken stop)
    {
        var matters = db.SeenOrSentTo<Matter>().Where(m => m.State == MatterState.Sent || m.State == MatterState.Received);
        var work = db.Carried(db.Seen<Assignment>().Where(a => a.SameAsId == null)).Where(c => c.Matter.State != MatterState.Reported && c.Matter.State != MatterState.Closed);
        var coming = db.Seen<Meeting>().Where(m => (_servesAll || _own.Contains(m.HostId)) && m.HeldOn >= today
            && (m.Stage == MeetingStage.Prepared || m.Stage == MeetingStage.Called || m.Stage == MeetingStage.Underway));
        return coming.Join(db.Open<Body>(), m => m.HostId, b => b.Id, (m, b) => new { m, b }).OrderBy(x => x.m.HeldOn).ThenBy(x => x.m.Id).Select(x => new Coming(
            x.m.Id, new BodyName(x.b.Id, x.b.Name, x.b.EnglishName), x.m.HeldOn, x.m.DayIsKnown, x.m.StartsAt, x.m.Form, x.m.Place, x.m.Agenda.Count,
            matters.Count(t => t.Kind == MatterKind.ParkedQuestion && t.HostId == x.m.HostId),
            matters.Count(t => t.Kind == MatterKind.Signal && t.Path.Any(c => c.BodyId == x.m.HostId)),
            work.Count(c => c.Thing.DueMeetingId == x.m.Id))).FirstOrDefaultAsync(stop);
    }

    /// <summary>Of the latest decisions those that were recorded since the viewer was last here; the latest where there are none.</summary>
    public async Task<Lately> LatelyAsync(SessionId? here, CancellationToken stop)
    {
        var since = here is { } session ? await LastVisitAsync(session, stop) : null;
        var latest = await DecisionFilter.Once(db, db.Seen<Decision>()).Where(d => !d.IsFormal && (_servesAll || _own.Contains(d.HostId)))
            .Join(db.Seen<Meeting>(), d => d.MeetingId, m => m.Id, (d, m) => new { d, m.HeldOn }).Join(db.Open<Body>(), x => x.d.HostId, b => b.Id, (x, b) => new { x.d, x.HeldOn, b })
            .OrderBy(x => x.HeldOn == null).ThenByDescending(x => x.HeldOn).ThenBy(x => x.d.Position).ThenBy(x => x.d.Id).Take(LookedAt)
            .Select(x => new DecidedLately(x.d.Id, x.d.Text, x.d.IsReported, new BodyName(x.b.Id, x.b.Name, x.b.EnglishName), x.d.MeetingId, x.HeldOn)).ToListAsync(stop);
        if (since is null || latest.Count == 0) return new(since, false, [.. latest.Take(Latest)]);
        var recorded = await db.RecordedSince(since.Value, [.. latest.Select(d => d.Id.Value)], nameof(DecisionTaken)).ToListAsync(stop);
        var after = latest.Where(d => recorded.Contains(d.Id.Value)).ToList();
        return after.Count > 0 ? new(since, true, [.. after.Take(Latest)]) : new(since, false, [.. latest.Take(Latest)]);
    }

    async Task<DateTime?> LastVisitAsync(SessionId here, CancellationToken stop) =>
        Session.LastVisit(await db.Own<Session>().OrderByDescending(s => s.SeenAt).Take(LookedAt).ToListAsync(stop), here);
}
