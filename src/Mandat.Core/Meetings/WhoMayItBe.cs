using Mandat.Core.Data;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>A name to be told who it is, with the persons whose first name it may be, and everyone else.</summary>
public sealed record UnknownName(MeetingId Meeting, BodyName Body, DateOnly? HeldOn, string Name, bool IsKnown, IReadOnlyList<PersonWords> Fitting, IReadOnlyList<PersonWords> Others);

/// <summary>Who may this name be? Null when it is not there, or not for this viewer. Nobody is chosen between.</summary>
public sealed class WhoMayItBe(Reads reads) : IQuery
{
    const int Most = 2000;

    public async Task<UnknownName?> AskAsync(MeetingId meeting, AttendanceId attendee, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var found = await db.Seen<Meeting>().Where(m => m.Id == meeting)
            .Join(db.Open<Bodies.Body>(), m => m.HostId, b => b.Id, (m, b) => new { m, b })
            .SelectMany(x => x.m.Attendance.Where(a => a.Id == attendee), (x, a) => new { x.b.Id, x.b.Name, x.b.EnglishName, x.m.HeldOn, a.NameAsWritten, a.PersonId })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var persons = await db.Open<Person>().OrderBy(p => EF.Functions.Collate(p.Name, db.Swedish)).Take(Most).Select(p => new PersonWords(p.Id, p.Name)).ToListAsync(stop);
        var fits = persons.ToLookup(p => Names.IsCalled(p.Name, found.NameAsWritten));
        return new(meeting, new BodyName(found.Id, found.Name, found.EnglishName), found.HeldOn, found.NameAsWritten, found.PersonId is not null, [.. fits[true]], [.. fits[false]]);
    }
}
