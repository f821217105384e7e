using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Matters;

/// <summary>Finds a matter that a deed is about; not found for one who may not see it.</summary>
static class OneMatter
{
    public static async Task<Result<Matter>> ForAsync(MandatDb db, MatterId id, Actor actor, CancellationToken stop)
    {
        if (!await Gate.ThroughOrTo<Matter>(db, actor).AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        return await db.Set<Matter>().Include(m => m.Path).SingleAsync(m => m.Id == id, stop);
    }

    /// <summary>The sender's chair and secretary, and process support once that body has ended and has none.</summary>
    public static async Task<bool> MayCloseAsync(MandatDb db, Matter matter, Actor actor, Permission permission, CancellationToken stop)
    {
        if (actor.May(permission, matter.KeeperId) || !actor.IsSupport) return actor.May(permission, matter.KeeperId);
        var (keeper, today) = (matter.KeeperId, await new ReadDb(db, actor).TodayAsync(stop));
        return await db.Set<Bodies.Body>().AnyAsync(b => b.Id == keeper && b.EndedOn < today, stop);
    }

    /// <summary>Finds one that is open and that the actor may close.</summary>
    public static async Task<Result<Matter>> ToCloseAsync(MandatDb db, MatterId id, long version, Actor actor, Permission permission, CancellationToken stop)
    {
        var found = await ForAsync(db, id, actor, stop);
        if (found.IsRefused) return found;
        if (!await MayCloseAsync(db, found.Value, actor, permission, stop)) return Refusal.NotAllowed;
        if (found.Value.Version != version) return Refusal.Conflict;
        return found.Value.IsOpen ? found : MatterRefusals.MatterIsClosed;
    }
}
