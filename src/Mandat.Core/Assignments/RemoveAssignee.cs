using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says that somebody is no longer to do an assignment (ta bort ägare). In: which assignee. Out: nothing. When the others have reported, the
/// matter is reported; when nobody is left, the owner is missing. Refuses a closed assignment, an assignee that is not there, and one who has
/// reported: what was answered stays.
/// </summary>
public sealed class RemoveAssignee(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.RecordOutcomes;

    public sealed record Request(AssignmentId Assignment, long Version, AssigneeId Assignee);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var (assignment, matter) = found.Value;
        if (assignment.Assignees.FirstOrDefault(a => a.Id == request.Assignee) is not { } former) return Refusal.NotFound;
        if (former.ReportedAt is not null) return AssignmentRefusals.AssigneeHasReported(former.AsWritten);
        db.Remove(former);
        assignment.Remove(former);
        if (assignment.IsReportedByAll) matter.Report(ReportAssignment.Whole(assignment, assignment.Assignees[^1].Answer!));
        return await db.CommitAsync(actor, nameof(RemoveAssignee), assignment.KeeperId, stop);
    }
}
