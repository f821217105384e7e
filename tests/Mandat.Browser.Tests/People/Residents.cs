using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.Browser.Tests.People;

/// <summary>Invented persons in seats, and links that sign them in.</summary>
internal static class Residents
{
    public static async Task<PersonId> AddResidentAsync(this BrowserSite site, string name)
    {
        var person = Person.Add(name, $"{Guid.NewGuid():N}@sjovik.example");
        await site.InLedgerAsync(async db =>
        {
            db.Add(person);
            db.Add(Seat.Give(person.Id, null, null, SeatRole.Administrator, Instant.Today(db.Clock, TimeZoneInfo.Utc).AddDays(-40)));
            await db.CommitAsync(Actor.Operator, "Test");
        });
        return person.Id;
    }

    public static async Task<string> LinkAsync(this BrowserSite site, PersonId person)
    {
        var secret = Secret.New();
        await site.InLedgerAsync(async db =>
        {
            db.Add(SignInLink.Make(person, LinkPurpose.SignIn, Instant.Now(db.Clock), secret));
            await db.SaveChangesAsync();
        });
        return $"{site.Url}/sign-in/link?token={secret.Text}";
    }
}
