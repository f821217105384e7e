using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says who is to do an assignment (ge uppdraget en ägare). In: a person, a body, or the words of a role. Out: nothing. Refuses a closed
/// assignment, nobody chosen, one who has it already.
/// </summary>
public sealed class NameAssignee(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(AssignmentId Assignment, long Version, PersonId? Person = null, BodyId? Body = null, string? Role = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var assignment = found.Value.Assignment;
        var who = await WhoIsMeant.AskAsync(db, request.Person, request.Body, request.Role, actor, stop);
        if (who.IsRefused) return who.As<Done>();
        if (assignment.Assignees.Any(a => a.Is(who.Value))) return AssignmentRefusals.AssignedAlready(who.Value.AsWritten);
        assignment.Name(who.Value);
        if (who.Value.Body is { } body) await Namings.AddAsync(db, assignment.MeetingId, body.Value, stop);
        return await db.CommitAsync(actor, nameof(NameAssignee), assignment.KeeperId, stop);
    }
}
