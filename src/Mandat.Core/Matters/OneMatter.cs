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

    /// <summary>Finds one that is open and that the actor may close: the sender's chair or secretary.</summary>
    public static async Task<Result<Matter>> ToCloseAsync(MandatDb db, MatterId id, long version, Actor actor, Permission permission, CancellationToken stop)
    {
        var found = await ForAsync(db, id, actor, stop);
        if (found.IsRefused) return found;
        if (!actor.May(permission, found.Value.KeeperId)) return Refusal.NotAllowed;
        if (found.Value.Version != version) return Refusal.Conflict;
        return found.Value.IsOpen ? found : MatterRefusals.MatterIsClosed;
    }
}
