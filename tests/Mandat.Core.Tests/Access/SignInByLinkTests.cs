using Mandat.Core.Access;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Access;

public sealed class SignInByLinkTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Signs_the_person_in_once(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var link = await doors.LinkAsync();

        var session = (await doors.SignInAsync(link.Secret)).Value;

        Assert.Equal(doors.Tyra, (await doors.EnterAsync(session.Secret)).Person!.Actor.Person);
        Founded.AssertRefused(await doors.SignInAsync(link.Secret), "LinkUsed");
        await using var work = doors.Founded.Ledger.Scope();
        var last = await work.Db.Set<Data.JournalEntry>().Where(e => e.Deed == nameof(SignInByLink)).ToListAsync();
        Assert.Equal([nameof(SignedIn), nameof(SignInLinkUsed)], last.Select(e => e.Event).Order());
        Assert.All(last, e => Assert.Equal(doors.Tyra.Value, e.PersonId));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Signs_in_one_of_many_who_use_it_at_once(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var link = await doors.LinkAsync();

        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => doors.SignInAsync(link.Secret))));

        Assert.Single(tries, t => !t.IsRefused);
        Assert.All(tries.Where(t => t.IsRefused), t => Founded.AssertRefused(t, "LinkUsed"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_after_its_time_and_a_secret_that_nobody_made(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var link = await doors.LinkAsync();

        doors.Wait(TimeSpan.FromMinutes(15));

        Founded.AssertRefused(await doors.SignInAsync(link.Secret), "LinkExpired");
        Founded.AssertRefused(await doors.SignInAsync(Secret.New()), "LinkUnknown");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_secrets_hashed_only(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var (link, session) = (await doors.LinkAsync(), await doors.SignedInAsync());
        await using var work = doors.Founded.Ledger.Scope();

        var links = await work.Db.Set<SignInLink>().Select(l => l.SecretHash).ToListAsync();
        var sessions = await work.Db.Set<Session>().Select(s => s.SecretHash).ToListAsync();
        var journal = string.Join('\n', await work.Db.Set<Data.JournalEntry>().Select(e => e.Payload).ToListAsync());

        Assert.Contains(link.Secret.Hash, links);
        Assert.Equal([session.Secret.Hash], sessions);
        Assert.All(links.Concat(sessions), hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.DoesNotContain(link.Secret.Text, journal);
        Assert.DoesNotContain(session.Secret.Text, journal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_person_without_a_seat_today_who_keeps_the_link(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var seat = await doors.Founded.DoneAsync<GiveSeat, SeatId>(d => d.RunAsync(
            new(doors.Tyra, doors.Founded.Board, doors.Founded.Party, SeatRole.Member, Founded.Today.AddDays(1)), doors.Founded.Lead));
        await doors.Founded.DoneAsync<EndSeat, Done>(d => d.RunAsync(new(doors.Seat, Founded.Today), doors.Founded.Lead));
        doors.Founded.Ledger.Clock.SetUtcNow(new(2025, 6, 10, 21, 55, 0, TimeSpan.Zero)); // 23.55 in Stockholm
        var link = await doors.LinkAsync();
        await using (var work = doors.Founded.Ledger.Scope())
        {
            await work.Db.Set<Seat>().Where(s => s.Id == doors.Seat).ExecuteUpdateAsync(s => s.SetProperty(x => x.To, Founded.Today.AddDays(-1)));
        }

        Founded.AssertRefused(await doors.SignInAsync(link.Secret), "NoSeatToday");
        doors.Wait(TimeSpan.FromMinutes(10));
        Assert.Equal(seat, Assert.Single((await doors.EnterAsync((await doors.SignInAsync(link.Secret)).Value.Secret)).Person!.Actor.Seats).Id);
    }
}
