using Mandat.Core.Access;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Access;

/// <summary>A founded collaboration with one member who has an address, and ways to knock on its doors.</summary>
public sealed class Doors : IAsyncDisposable
{
    public const string Address = "tyra.ek@sjovik.example";

    Doors(Founded founded) => Founded = founded;

    public Founded Founded { get; }
    public PersonId Tyra { get; private set; }
    public SeatId Seat { get; private set; }

    public static async Task<Doors> MakeAsync(string provider)
    {
        var doors = new Doors(await Founded.MakeAsync(provider));
        doors.Tyra = await doors.Founded.DoneAsync<AddPerson, PersonId>(d => d.RunAsync(new("Tyra Ek", Address), doors.Founded.Lead));
        doors.Seat = await doors.Founded.DoneAsync<GiveSeat, SeatId>(
            d => d.RunAsync(new(doors.Tyra, doors.Founded.Team, doors.Founded.Party, SeatRole.Member, Founded.Today), doors.Founded.Lead));
        return doors;
    }

    public void Wait(TimeSpan time) => Founded.Ledger.Clock.Advance(time);

    public Task<Result<Done>> AskAsync(string email) =>
        Founded.RunAsync<AskForSignInLink, Done>(d => d.RunAsync(new(email, "/meetings", "sv"), Actor.Anonymous));

    public Task<MakeSignInLink.Made> LinkAsync() =>
        Founded.DoneAsync<MakeSignInLink, MakeSignInLink.Made>(d => d.RunAsync(new(Address, LinkPurpose.SignIn), Actor.Program));

    public Task<Result<NewSession>> SignInAsync(Secret link) =>
        Founded.RunAsync<SignInByLink, NewSession>(d => d.RunAsync(new(link.Text, "Firefox, Linux"), Actor.Anonymous));

    public async Task<NewSession> SignedInAsync() => (await SignInAsync((await LinkAsync()).Secret)).Value;

    public async Task<SessionAnswer> EnterAsync(Secret session)
    {
        await using var work = Founded.Ledger.Scope();
        return await work.Get<ActorOfSession>().AskAsync(session.Text);
    }

    public async Task<List<OutboxMessage>> OutboxAsync()
    {
        await using var work = Founded.Ledger.Scope();
        return await work.Db.Set<OutboxMessage>().AsNoTracking().OrderBy(m => m.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => Founded.DisposeAsync();
}
