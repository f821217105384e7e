using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Lets somebody take an assignment over from somebody (byt ägare). In: which assignee, and the person, body, party or role instead. Out: nothing.
/// By the chair or secretary who gave it, and by whoever may report it, who hands it on. Refuses a closed assignment, an assignee that is not there or has reported, nobody chosen, one who has it already.
/// </summary>
public sealed class ReplaceAssignee(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.RecordOutcomes;

    public sealed record Request(AssignmentId Assignment, long Version, AssigneeId Assignee, PersonId? Person = null, BodyId? Body = null, string? Role = null, PartyId? Party = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ForAsync(db, request.Assignment, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var own = await found.Value.PartsOfAsync(db, actor, stop);
        var open = found.Value.Open(request.Version, found.Value.IsKeptBy(actor, Permission) || own.Any(a => a.Id == request.Assignee));
        if (open.IsRefused) return open.As<Done>();
        var assignment = open.Value.Assignment;
        if (assignment.Assignees.FirstOrDefault(a => a.Id == request.Assignee) is not { } former) return Refusal.NotFound;
        if (former.ReportedAt is not null) return AssignmentRefusals.AssigneeHasReported(former.AsWritten);
        var who = await WhoIsMeant.AskAsync(db, request.Person, request.Body, request.Party, request.Role, actor, stop);
        if (who.IsRefused) return who.As<Done>();
        if (assignment.Assignees.Any(a => a.Is(who.Value))) return AssignmentRefusals.AssignedAlready(who.Value.AsWritten);
        db.Remove(former);
        assignment.Replace(former, who.Value);
        await WhoIsMeant.TellAsync(db, assignment, who.Value, stop);
        return await db.CommitAsync(actor, nameof(ReplaceAssignee), assignment.KeeperId, stop);
    }
}
