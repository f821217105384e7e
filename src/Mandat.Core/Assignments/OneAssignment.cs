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
        return found.IsRefused ? found : found.Value.Open(version, found.Value.IsKeptBy(actor, permission));
    }

    public bool IsKeptBy(Actor actor, Permission permission) => actor.May(permission, Assignment.KeeperId) || actor.May(permission, Assignment.HostId);

    /// <summary>Itself, while it is open and as it was read.</summary>
    public Result<OneAssignment> Open(long version, bool may)
    {
        if (!may) return Refusal.NotAllowed;
        if (Assignment.Version != version) return Refusal.Conflict;
        return Matter.IsOpen ? this : AssignmentRefusals.AssignmentIsClosed;
    }

    /// <summary>The parts that the actor may report or hand on.</summary>
    public async Task<IReadOnlyList<Assignee>> PartsOfAsync(MandatDb db, Actor actor, CancellationToken stop)
    {
        var own = await Part.OfAsync(db.Set<Bodies.Seat>(), [.. Assignment.Assignees.Select(a => a.Part)], actor, await new ReadDb(db, actor).TodayAsync(stop), stop);
        return [.. Assignment.Assignees.Where(a => own.Contains(a.Id))];
    }
}
