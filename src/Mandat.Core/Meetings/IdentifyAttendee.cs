using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>
/// Says who a name in the attendance, or one that the notes name, is (ange vem). In: the meeting, the line, a person of the ledger or the
/// full name of a new one. Out: nothing; what came out of the meeting under that name gets the person too, unless two lines share the name.
/// Refuses when neither is given, and a line that has its person already.
/// </summary>
public sealed class IdentifyAttendee(MandatDb db, Reads reads) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(MeetingId Meeting, AttendanceId Attendee, PersonId? Person, string? FullName = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var meeting = found.Value;
        if (meeting.Attendance.FirstOrDefault(a => a.Id == request.Attendee) is not { } attendee) return Refusal.NotFound;
        if (attendee.PersonId is not null) return MeetingRefusals.AttendeeIsKnown(attendee.NameAsWritten);
        if (await PersonAsync(request, actor, stop) is not { } person) return MeetingRefusals.PersonNotChosen;
        meeting.Identify(attendee.Id, person);
        if (meeting.IsNameOfOne(attendee.NameAsWritten))
            foreach (var outcome in await OutcomesOf.LoadAsync(db, meeting.Id, stop)) outcome.Identify(attendee.NameAsWritten, person);
        return await db.CommitAsync(actor, nameof(IdentifyAttendee), meeting.HostId, stop);
    }

    async Task<PersonId?> PersonAsync(Request request, Actor actor, CancellationToken stop)
    {
        if (request.Person is { } known) return (await KnownPersons.FindAsync(db, known, actor, stop))?.Id;
        if (request.FullName?.Trim() is not { Length: > 0 and <= 200 } name) return null;
        var person = Person.Add(name, null, request.Meeting);
        db.Add(person);
        return person.Id;
    }
}
