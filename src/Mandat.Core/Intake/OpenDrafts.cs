using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>A draft that waits.</summary>
public sealed record WaitingDraft(DraftId Id, string Title, string FileName, DateOnly? HeldOn, DateTime TakenInAt, string? BodyName);

/// <summary>Which drafts wait for the viewer, oldest first? At most one page of them.</summary>
public sealed class OpenDrafts(Reads reads) : IQuery
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<WaitingDraft>> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var bodies = db.Open<Body>();
        return await db.Own<Draft>().Where(d => d.State == DraftState.Open).OrderBy(d => d.TakenInAt).ThenBy(d => d.Id).Take(PageSize)
            .Select(d => new WaitingDraft(d.Id, d.Title, d.FileName, d.HeldOn, d.TakenInAt, bodies.Where(b => b.Id == d.BodyId).Select(b => b.Name).FirstOrDefault()))
            .ToListAsync(stop);
    }
}
