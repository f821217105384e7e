using System.Net;
using Mandat.Core.Kernel;

namespace Mandat.App.Tests.People;

public sealed class SessionTests
{
    [Fact]
    public async Task Shows_who_is_signed_in()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await site.ClientOfAsync(await site.AddPersonAsync("Vera Lindahl"));
        var page = await TestSite.PageAsync(client, "/meetings");
        Assert.Equal("Vera LindahlAdministratör", page.QuerySelector(".who")!.TextContent);
    }

    [Fact]
    public async Task Ends_when_the_last_seat_does_and_says_so()
    {
        await using var site = await TestSite.StartAsync();
        var person = await site.AddPersonAsync("Vera Lindahl");
        using var client = await site.ClientOfAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/meetings")).StatusCode);
        await site.EndSeatsAsync(person);
        var answer = await client.GetAsync("/meetings");
        Assert.Equal("/sign-in?return=%2Fmeetings&ended=SeatEnded", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Speaks_the_persons_own_language()
    {
        await using var site = await TestSite.StartAsync();
        using var client = await site.ClientOfAsync(await site.AddPersonAsync("Vera Lindahl", language: "en"), "sv");
        Assert.Equal("en", (await TestSite.PageAsync(client, "/meetings")).DocumentElement.GetAttribute("lang"));
    }
}
