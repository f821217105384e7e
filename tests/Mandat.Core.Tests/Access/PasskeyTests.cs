using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Access;

public sealed class PasskeyTests
{
    static readonly PasskeyFacts Facts = new([1, 2, 3], [4], 0, ["internal", "hybrid"], true, true, false, [5], [6]);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Signs_in_until_it_is_removed(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var tyra = await doors.Founded.ActorAsync(doors.Tyra);
        var passkey = await doors.Founded.DoneAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts, "Firefox, Linux"), tyra));

        var session = (await SignInAsync(doors)).Value;
        Assert.Equal(doors.Tyra, (await doors.EnterAsync(session.Secret)).Person!.Actor.Person);
        var kept = await doors.Founded.ReadAsync<Passkey, Passkey>(p => p);
        Assert.Equal((7, true, "internal hybrid"), (kept.SignCount, kept.IsBackedUp, kept.Transports));

        Founded.AssertRefused(await RemoveAsync(doors, passkey, doors.Founded.Chair), "NotFound");
        Assert.False((await RemoveAsync(doors, passkey, tyra)).IsRefused);
        Founded.AssertRefused(await SignInAsync(doors), "PasskeyUnknown");
        Founded.AssertRefused(await RemoveAsync(doors, passkey, tyra), "NotFound");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_removed_when_it_is_the_last_way_in(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var chair = doors.Founded.Chair; // has no address
        var first = await doors.Founded.DoneAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts, "Firefox, Linux"), chair));

        Founded.AssertRefused(await RemoveAsync(doors, first, chair), "LastWayIn");

        await doors.Founded.DoneAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts with { CredentialId = [9] }, "Safari, iPhone"), chair));
        Assert.False((await RemoveAsync(doors, first, chair)).IsRefused);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_kept_once(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        await doors.Founded.DoneAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts, "Firefox, Linux"), doors.Founded.Chair));

        var again = await doors.Founded.RunAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts, "Firefox, Linux"), doors.Founded.Member));

        Founded.AssertRefused(again, "PasskeyKnown");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_the_address_go_of_somebody_who_has_one(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        await doors.SignedInAsync();
        Founded.AssertRefused(await ChangeAsync(), "LastWayIn");

        var tyra = await doors.Founded.ActorAsync(doors.Tyra);
        await doors.Founded.DoneAsync<AddPasskey, PasskeyId>(d => d.RunAsync(new(Facts, "Firefox, Linux"), tyra));
        Assert.False((await ChangeAsync()).IsRefused);

        Task<Result<Done>> ChangeAsync() =>
            doors.Founded.RunAsync<ChangePerson, Done>(d => d.RunAsync(new(doors.Tyra, "Tyra Ek", null), doors.Founded.Lead));
    }

    static Task<Result<NewSession>> SignInAsync(Doors doors) => doors.Founded.RunAsync<SignInByPasskey, NewSession>(
        d => d.RunAsync(new(Facts.CredentialId, 7, IsUserVerified: true, IsBackedUp: true, "Firefox, Linux"), Actor.Anonymous));

    static Task<Result<Done>> RemoveAsync(Doors doors, PasskeyId passkey, Actor actor) =>
        doors.Founded.RunAsync<RemovePasskey, Done>(d => d.RunAsync(new(passkey), actor));
}
