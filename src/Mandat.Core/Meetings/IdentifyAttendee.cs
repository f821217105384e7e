using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>
/// Says who a name in the attendance, or one that the notes name, is (ange vem). In: the meeting, the line, the person. Out: nothing.
/// Refuses a person who is not in the ledger, and a line that has its person already.
/// </summary>
public sealed class IdentifyAttendee(MandatDb db, Reads reads) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(MeetingId Meeting, AttendanceId Attendee, PersonId? Person);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var meeting = found.Value;
        if (meeting.Attendance.FirstOrDefault(a => a.Id == request.Attendee) is not { } attendee) return Refusal.NotFound;
        if (attendee.PersonId is not null) return MeetingRefusals.AttendeeIsKnown(attendee.NameAsWritten);
        if (request.Person is not { } person || !await db.Set<Person>().AnyAsync(p => p.Id == person, stop)) return MeetingRefusals.PersonNotChosen;
        meeting.Identify(attendee.Id, person);
        return await db.CommitAsync(actor, nameof(IdentifyAttendee), meeting.HostId, stop);
    }
}
