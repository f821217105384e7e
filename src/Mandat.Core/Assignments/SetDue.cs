using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says when an assignment is due (sätt datum). In: a due time with its precision, or unknown; before a meeting takes the meeting's day.
/// Out: nothing. Refuses a closed assignment, a meeting that is not there, a day before the assignment was given.
/// </summary>
public sealed class SetDue(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(AssignmentId Assignment, long Version, DueBy Due);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var assignment = found.Value.Assignment;
        var due = await WholeAsync(request.Due, actor, stop);
        if (due is null) return AssignmentRefusals.DueMeetingUnknown;
        if (due.On < assignment.GivenOn) return AssignmentRefusals.DueBeforeGiven(assignment.GivenOn.Value);
        assignment.SetDue(due);
        return await db.CommitAsync(actor, nameof(SetDue), assignment.KeeperId, stop);
    }

    async Task<DueBy?> WholeAsync(DueBy due, Actor actor, CancellationToken stop)
    {
        if (due.Meeting is not { } id) return due;
        var meeting = await Gate.Through<Meeting>(db, actor).Where(m => m.Id == id).Select(m => new { m.HeldOn, m.DayIsKnown }).FirstOrDefaultAsync(stop);
        return meeting is null ? null : DueBy.BeforeMeeting(meeting.DayIsKnown ? meeting.HeldOn : null, id, due.AsWritten);
    }
}
