using Mandat.Core.Access;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Access;

public sealed class ActorOfSessionTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Knows_the_person_their_seats_and_their_names(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);

        var person = (await doors.EnterAsync((await doors.SignedInAsync()).Secret)).Person!;

        Assert.Equal(("Tyra Ek", Founded.Today), (person.Name, person.Today));
        Assert.Equal(("Core Team", "Sjöviks kommun"), (person.Seats.Single().Body, person.Seats.Single().Party));
        Assert.Null((await doors.EnterAsync(Secret.New())).Person);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ends_the_session_the_day_after_the_last_day_of_the_last_seat(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var session = await doors.SignedInAsync();
        await doors.Founded.DoneAsync<EndSeat, Done>(d => d.RunAsync(new(doors.Seat, Founded.Today), doors.Founded.Lead));

        Assert.NotNull((await doors.EnterAsync(session.Secret)).Person);
        doors.Wait(TimeSpan.FromHours(15)); // 01.00 in Stockholm

        Assert.Equal(new SessionAnswer(null, SessionEnding.SeatEnded), await doors.EnterAsync(session.Secret));
        Assert.Equal(new SessionAnswer(null, SessionEnding.SeatEnded), await doors.EnterAsync(session.Secret));
        await using var work = doors.Founded.Ledger.Scope();
        Assert.NotNull((await work.Db.FindOneAsync<Session>(session.Session))!.EndedAt);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ends_the_session_when_its_time_is_up(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var session = await doors.SignedInAsync();

        doors.Wait(Session.Lifetime);

        Assert.Equal(SessionEnding.Expired, (await doors.EnterAsync(session.Secret)).Ended);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Opens_nothing_once_the_person_has_ended_it(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var (here, there) = (await doors.SignedInAsync(), await doors.SignedInAsync());
        var tyra = (await doors.EnterAsync(here.Secret)).Person!.Actor;

        await doors.Founded.DoneAsync<EndSession, Done>(d => d.RunAsync(new(there.Session, IsThisDevice: false), tyra));

        Assert.Equal(SessionEnding.Removed, (await doors.EnterAsync(there.Secret)).Ended);
        Assert.NotNull((await doors.EnterAsync(here.Secret)).Person);
        var another = await doors.Founded.RunAsync<EndSession, Done>(d => d.RunAsync(new(here.Session, IsThisDevice: false), doors.Founded.Chair));
        Founded.AssertRefused(another, "NotFound");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_coarsely_when_it_was_last_used(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var session = await doors.SignedInAsync();

        doors.Wait(TimeSpan.FromMinutes(59));
        await doors.EnterAsync(session.Secret);
        Assert.Equal(TimeSpan.Zero, await SeenAfterAsync());
        doors.Wait(TimeSpan.FromMinutes(2));
        await doors.EnterAsync(session.Secret);
        Assert.Equal(TimeSpan.FromMinutes(61), await SeenAfterAsync());

        async Task<TimeSpan> SeenAfterAsync()
        {
            await using var work = doors.Founded.Ledger.Scope();
            var kept = (await work.Db.FindOneAsync<Session>(session.Session))!;
            return kept.SeenAt - kept.StartedAt;
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Knows_when_the_person_was_last_here_also_within_one_session(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var start = Instant.Now(doors.Founded.Ledger.Clock);
        var session = await doors.SignedInAsync();
        Assert.Null(await LastVisitAsync(session.Session));

        doors.Wait(TimeSpan.FromHours(2));
        await doors.EnterAsync(session.Secret);
        Assert.Null(await LastVisitAsync(session.Session));
        doors.Wait(TimeSpan.FromDays(2));
        await doors.EnterAsync(session.Secret);
        doors.Wait(TimeSpan.FromHours(2));
        await doors.EnterAsync(session.Secret);
        Assert.Equal(start.AddHours(2), await LastVisitAsync(session.Session));
        Assert.Equal(start.AddHours(2).AddDays(2).AddHours(2), await LastVisitAsync((await AnotherAsync()).Session));

        async Task<NewSession> AnotherAsync()
        {
            doors.Wait(TimeSpan.FromMinutes(5));
            return await doors.SignedInAsync();
        }

        async Task<DateTime?> LastVisitAsync(SessionId here)
        {
            await using var work = doors.Founded.Ledger.Scope();
            return Session.LastVisit(await work.Db.Set<Session>().Where(s => s.PersonId == doors.Tyra).ToListAsync(), here);
        }
    }
}
