using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>An assignment that a deed is about, with the matter that carries it.</summary>
sealed record OneAssignment(Assignment Assignment, Matter Matter)
{
    /// <summary>Not found for one who may not see it.</summary>
    public static async Task<Result<OneAssignment>> ForAsync(MandatDb db, AssignmentId id, Actor actor, CancellationToken stop)
    {
        if (!await Gate.ThroughOrTo<Assignment>(db, actor).AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        var assignment = await db.Set<Assignment>().Include(a => a.Assignees).SingleAsync(a => a.Id == id, stop);
        return new OneAssignment(assignment, await db.Set<Matter>().SingleAsync(m => m.Id == assignment.MatterId, stop));
    }

    /// <summary>Finds an open assignment that the actor may keep: the chair or secretary of the body that gave it, or whose notes tell of it.</summary>
    public static async Task<Result<OneAssignment>> ToKeepAsync(
        MandatDb db, AssignmentId id, long version, Actor actor, Permission permission, CancellationToken stop)
    {
        var found = await ForAsync(db, id, actor, stop);
        if (found.IsRefused) return found;
        var assignment = found.Value.Assignment;
        if (!actor.May(permission, assignment.KeeperId) && !actor.May(permission, assignment.HostId)) return Refusal.NotAllowed;
        if (assignment.Version != version) return Refusal.Conflict;
        return found.Value.Matter.IsOpen ? found : AssignmentRefusals.AssignmentIsClosed;
    }
}
