using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Access;

public sealed class FirstSetUpTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Makes_whoever_holds_the_link_administrator_once(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        var (one, two) = (await OpenAsync(ledger), await OpenAsync(ledger));

        var session = (await BecomeAsync(ledger, one.Value)).Value;

        await using var work = ledger.Scope();
        var person = (await work.Get<ActorOfSession>().AskAsync(session.Secret.Text)).Person!;
        Assert.Equal(SeatRole.Administrator, person.Seats.Single().Seat.Role);
        Founded.AssertRefused(await BecomeAsync(ledger, one.Value), "LinkUsed");
        Founded.AssertRefused(await BecomeAsync(ledger, two.Value), "SetUpAlready");
        Founded.AssertRefused(await OpenAsync(ledger), "SetUpAlready");
        Assert.False((await work.Get<FoundCollaboration>().RunAsync(new("Mälarlöftet"), person.Actor)).IsRefused);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Holds_for_an_hour_and_is_made_by_the_program_alone(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        var link = (await OpenAsync(ledger)).Value;

        ledger.Clock.Advance(TimeSpan.FromHours(1));

        Founded.AssertRefused(await BecomeAsync(ledger, link), "LinkExpired");
        await using var work = ledger.Scope();
        Founded.AssertRefused(await work.Get<OpenSetUp>().RunAsync(Actor.Anonymous), "NotAllowed");
        Founded.AssertRefused(await work.Get<SignInByLink>().RunAsync(new(link.Text), Actor.Anonymous), "LinkUnknown");
    }

    static async Task<Result<Secret>> OpenAsync(TestLedger ledger)
    {
        await using var work = ledger.Scope();
        return await work.Get<OpenSetUp>().RunAsync(Actor.Program);
    }

    static async Task<Result<NewSession>> BecomeAsync(TestLedger ledger, Secret link)
    {
        await using var work = ledger.Scope();
        return await work.Get<BecomeFirstAdministrator>().RunAsync(new(link.Text, "Ylva Lind", "ylva@malarloftet.example"), Actor.Anonymous);
    }
}
