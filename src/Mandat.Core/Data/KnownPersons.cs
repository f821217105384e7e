using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>
/// The persons that a viewer may know of. Whoever was added by hand, has or had a seat, or is named in a meeting or an assignment outside every
/// circle is known to all seats; whoever is named in circles only, to those who see one of these.
/// </summary>
static class KnownPersons
{
    public static IQueryable<Person> For(MandatDb db, Actor viewer)
    {
        var persons = db.Set<Person>().AsNoTracking().Where(p => p.SameAsId == null);
        if (viewer.Kind is ActorKind.Operator or ActorKind.Program) return persons;
        List<SeatId> held = [.. viewer.Seats.Select(s => s.Id)];
        var (seats, circles) = (db.Set<Seat>(), db.Set<CircleSeat>());
        var meetings = db.Set<Meeting>().Where(m => m.Visibility != Visibility.Circle || circles.Any(c => c.MeetingId == m.Id && held.Contains(c.SeatId)));
        var (lines, parts, work) = (db.Set<Attendance>(), db.Set<Assignee>(), db.Set<Assignment>().Where(a => a.Visibility != Visibility.Circle));
        return persons.Where(p => p.FromMeetingId == null || meetings.Any(m => m.Id == p.FromMeetingId) || seats.Any(s => s.PersonId == p.Id)
            || lines.Any(l => l.PersonId == p.Id && meetings.Any(m => m.Id == l.MeetingId))
            || parts.Any(a => a.PersonId == p.Id && work.Any(w => w.Id == a.AssignmentId)));
    }

    /// <summary>True when every seat knows of them.</summary>
    public static Task<bool> IsWideAsync(MandatDb db, PersonId id, CancellationToken stop) => For(db, Actor.Anonymous).AnyAsync(p => p.Id == id, stop);

    /// <summary>A person to change or to point at; null for one that the actor does not know of.</summary>
    public static async Task<Person?> FindAsync(MandatDb db, PersonId id, Actor actor, CancellationToken stop) =>
        await For(db, actor).AnyAsync(p => p.Id == id, stop) ? await db.FindOneAsync<Person>(id, stop) : null;
}
