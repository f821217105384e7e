using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Mine;

/// <summary>What the bodies that the viewer writes for need: owners, dates, approved notes, answers. Process support serves every body; one of it who is secretary somewhere is shown those bodies.</summary>
sealed class BodiesThatWait(ReadDb db, Actor viewer)
{
    readonly bool _servesAll = viewer.IsSupport && !viewer.Seats.Any(s => s.Role is SeatRole.Chair or SeatRole.Secretary);
    readonly IReadOnlyList<BodyId> _writing = viewer.WritingBodies;

    public async Task<IReadOnlyList<Lacking>> LackingAsync(CancellationToken stop)
    {
        var lacking = Open().Where(c => !c.Thing.HasOwner || c.Thing.DuePrecision == DuePrecision.None).GroupBy(c => c.Thing.HostId).Select(g => new
        {
            Body = g.Key, All = g.Count(), Owners = g.Count(c => !c.Thing.HasOwner), Dues = g.Count(c => c.Thing.DuePrecision == DuePrecision.None),
        });
        return await lacking.Join(db.Open<Body>(), l => l.Body, b => b.Id, (l, b) => new { l, b }).OrderByDescending(x => x.l.All).ThenBy(x => x.b.Id)
            .Take(WaitingForMe.Shown).Select(x => new Lacking(new BodyName(x.b.Id, x.b.Name, x.b.EnglishName), x.l.All, x.l.Owners, x.l.Dues)).ToListAsync(stop);
    }

    public async Task<IReadOnlyList<OpenNotes>> OpenNotesAsync(CancellationToken stop)
    {
        var open = db.Seen<Meeting>().Where(m => m.Stage == MeetingStage.Notes && (_servesAll || _writing.Contains(m.HostId)))
            .GroupBy(m => m.HostId).Select(g => new { Body = g.Key, Count = g.Count(), Latest = g.Max(m => m.HeldOn) });
        return await open.Join(db.Open<Body>(), o => o.Body, b => b.Id, (o, b) => new { o, b }).OrderByDescending(x => x.o.Count).ThenBy(x => x.b.Id)
            .Take(WaitingForMe.Shown).Select(x => new OpenNotes(new BodyName(x.b.Id, x.b.Name, x.b.EnglishName), x.o.Count, x.o.Latest)).ToListAsync(stop);
    }

    public async Task<IReadOnlyList<OthersLate>> LateAsync(DateOnly today, CancellationToken stop)
    {
        var person = viewer.Person;
        var rows = await Open().Where(c => c.Thing.HasOwner && c.Thing.DueOn < today && !c.Thing.Assignees.Any(w => w.PersonId == person))
            .Join(db.Open<Body>(), c => c.Thing.HostId, b => b.Id, (c, b) => new { a = c.Thing, b }).OrderBy(x => x.a.DueOn).ThenBy(x => x.a.Id)
            .Take(5).Select(x => new
            {
                x.a.Id, x.a.Text, x.a.DuePrecision, x.a.DueOn, x.a.DueMeetingId, x.a.DueAsWritten, Body = new BodyName(x.b.Id, x.b.Name, x.b.EnglishName),
                Owners = x.a.Assignees.OrderBy(w => w.Order).Select(w => w.AsWritten).ToList(),
            }).AsSingleQuery().ToListAsync(stop);
        return [.. rows.Select(r => new OthersLate(r.Id, r.Text, new DueBy(r.DuePrecision, r.DueOn, r.DueMeetingId, r.DueAsWritten), r.Body, r.Owners))];
    }

    IQueryable<Carried<Assignment>> Open() =>
        db.Carried(db.Seen<Assignment>().Where(a => a.SameAsId == null && (_servesAll || _writing.Contains(a.HostId))))
            .Where(c => c.Matter.State != MatterState.Reported && c.Matter.State != MatterState.Closed);
}
