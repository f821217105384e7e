using Mandat.Core.Data;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Mine;

/// <summary>What waits for me, in which seat and why; when do we meet next; and what was decided since last time?</summary>
public sealed class WaitingForMe(Reads reads) : IQuery
{
    /// <summary>The most that is shown of a kind; one more is read, to know that there is more.</summary>
    public const int Shown = 20;

    public async Task<Waiting> AskAsync(Actor viewer, DateOnly today, SessionId? here = null, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var (work, others) = (new WorkThatWaits(db, viewer), new BodiesThatWait(db, viewer));
        return new Waiting
        {
            Assignments = await work.AssignmentsAsync(stop), Signals = await work.SignalsAsync(stop), Drafts = await DraftsAsync(db, stop),
            Lacking = await others.LackingAsync(stop), OpenNotes = await others.OpenNotesAsync(stop), OthersLate = await others.LateAsync(today, stop),
            Next = await new BodiesThatMeet(db, viewer).NextAsync(today, stop), Lately = await new BodiesThatMeet(db, viewer).LatelyAsync(here, stop),
        };
    }

    static Task<List<DraftWaits>> DraftsAsync(ReadDb db, CancellationToken stop) =>
        db.Own<Draft>().Where(d => d.State == DraftState.Open).OrderBy(d => d.TakenInAt).ThenBy(d => d.Id).Take(Shown + 1)
            .Select(d => new DraftWaits(d.Id, d.Title, d.FileName, d.TakenInAt)).ToListAsync(stop);
}
