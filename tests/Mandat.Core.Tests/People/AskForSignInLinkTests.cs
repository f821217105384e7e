using Mandat.Core.People;
using Mandat.Core.Tests.Access;

namespace Mandat.Core.Tests.People;

public sealed class AskForSignInLinkTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Does_the_same_for_an_address_that_is_known_and_one_that_is_not(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);

        var (known, unknown) = (await doors.AskAsync($" {Doors.Address.ToUpperInvariant()} "), await doors.AskAsync("ingen@annan.example"));

        Assert.Equal((false, false), (known.IsRefused, unknown.IsRefused));
        Assert.Equal([Doors.Address, "ingen@annan.example"], (await doors.OutboxAsync()).Select(m => m.To));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Takes_three_in_a_quarter_of_an_hour_and_one_a_minute(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        foreach (var address in new[] { Doors.Address, "ingen@annan.example" })
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.False((await doors.AskAsync(address)).IsRefused);
                doors.Wait(TimeSpan.FromSeconds(30));
            }
        }

        Assert.Equal([3, 3], (await doors.OutboxAsync()).GroupBy(m => m.To).Select(m => m.Count()));

        doors.Wait(AskForSignInLink.Window);
        await doors.AskAsync(Doors.Address);
        Assert.Equal(7, (await doors.OutboxAsync()).Count);
    }
}
