using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The attendance of a meeting and the parties from which nobody came.</summary>
static class AttendanceRows
{
    public static async Task<AttendanceView> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var lines = db.Seen<Meeting>().Where(m => m.Id == id).SelectMany(m => m.Attendance);
        var rows = await (
            from a in lines
            join p in db.Open<Person>() on a.PersonId equals p.Id into persons
            from person in persons.DefaultIfEmpty()
            join y in db.Open<Party>() on a.PartyId equals y.Id into parties
            from party in parties.DefaultIfEmpty()
            orderby a.Order
            select new
            {
                a.Id, a.Order, a.NameAsWritten, a.PersonId, Person = person.Name, Party = party.Name, PartyOrder = (int?)party.Order,
                a.OrganisationAsWritten, a.RoleAsWritten, a.Function, a.IsPresent, a.IsListed,
            }).ToListAsync(stop);
        var absent = db.Open<Party>().Where(p => p.LeftOn == null && !lines.Any(a => a.IsPresent && a.PartyId == p.Id));
        return new AttendanceView
        {
            Listed = [.. rows.Where(r => r.IsListed).Select(r => new AttendeeView(
                r.Id, r.Order, r.Person ?? r.NameAsWritten, r.PersonId, r.Party, r.PartyOrder, r.OrganisationAsWritten, r.RoleAsWritten, r.Function, r.IsPresent))],
            Unlisted = [.. rows.Where(r => !r.IsListed).Select(r => new UnlistedView(r.Id, r.NameAsWritten, r.PersonId, r.Person))],
            UnrepresentedParties = await absent.OrderBy(p => p.Order).Select(p => p.Name).ToListAsync(stop),
        };
    }
}
