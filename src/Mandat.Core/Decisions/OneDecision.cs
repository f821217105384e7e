using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Decisions;

/// <summary>Finds a decision that a deed is about: not found for one who may not see it, kept by the chair or secretary of its body.</summary>
static class OneDecision
{
    public static async Task<Result<Decision>> ToKeepAsync(MandatDb db, DecisionId id, long version, Actor actor, Permission permission, CancellationToken stop)
    {
        if (!await Gate.Through<Decision>(db, actor).AnyAsync(d => d.Id == id, stop)) return Refusal.NotFound;
        var decision = await db.Set<Decision>().SingleAsync(d => d.Id == id, stop);
        if (!actor.May(permission, decision.KeeperId) && !actor.May(permission, decision.HostId)) return Refusal.NotAllowed;
        return decision.Version == version ? decision : Refusal.Conflict;
    }
}
