using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.App.Tests.People;

/// <summary>Invented persons in seats.</summary>
internal static class TestPeople
{
    public static async Task<PersonId> AddPersonAsync(
        this TestSite site, string name, string? email = null, SeatRole role = SeatRole.Administrator, BodyId? body = null, string? language = null, MeetingId? meeting = null)
    {
        var person = Person.Add(name, email);
        if (language is not null)
        {
            person.Speak(language);
        }
        await site.InLedgerAsync(async db =>
        {
            db.Add(person);
            db.Add(Seat.Give(person.Id, body, null, role, Instant.Today(db.Clock, TimeZoneInfo.Utc).AddDays(-1), meeting: meeting));
            await db.CommitAsync(Actor.Operator, "Test");
        });
        return person.Id;
    }

    public static Task EndSeatsAsync(this TestSite site, PersonId person) => site.InLedgerAsync(async db =>
    {
        foreach (var seat in db.Set<Seat>().Where(seat => seat.PersonId == person).ToList())
        {
            seat.End(Instant.Today(db.Clock, TimeZoneInfo.Utc).AddDays(-1));
        }
        await db.CommitAsync(Actor.Operator, "Test");
    });
}
