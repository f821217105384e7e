using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>A meeting whose day can be changed.</summary>
/// <param name="Due">How many open assignments that the viewer sees are due before it.</param>
public sealed record DayOfMeeting(MeetingId Meeting, long Version, BodyName Body, DateOnly? HeldOn, bool DayIsKnown, TimeOnly? StartsAt, MeetingStage Stage, int Due);

/// <summary>Which day has this meeting, and what moves with it? Null when it is not there, or not for this viewer.</summary>
public sealed class MeetingToMove(Reads reads) : IQuery
{
    public Task<DayOfMeeting?> AskAsync(MeetingId id, Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var due = Assignments.OpenAssignments.Open(read).Where(x => x.Thing.DueMeetingId == id);
        return read.Seen<Meeting>().Where(m => m.Id == id).Join(read.Open<Bodies.Body>(), m => m.HostId, b => b.Id, (m, b) => new DayOfMeeting(
            m.Id, m.Version, new BodyName(b.Id, b.Name, b.EnglishName), m.HeldOn, m.DayIsKnown, m.StartsAt, m.Stage, due.Count())).FirstOrDefaultAsync(stop);
    }
}
