using System.Net;
using Mandat.App.Tests.People;

namespace Mandat.App.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, "sv")]
    [InlineData("sv-FI", "sv")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("de-DE,de;q=0.9", "sv")]
    [InlineData("de,en;q=0.5,sv;q=0.4", "en")]
    public async Task Answers_in_the_language_asked_for(string? asked, string answered)
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client(asked);
        var page = await TestSite.PageAsync(client, "/sign-in");
        Assert.Equal(answered, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(answered == "sv" ? "Logga in" : "Sign in", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Remembers_a_choice_and_returns_to_the_same_page()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client("sv");
        var link = (await TestSite.PageAsync(client, "/help?x=1")).QuerySelector("a[hreflang=en]")!.GetAttribute("href")!;
        var answer = await client.GetAsync(link);
        Assert.Equal("/help?x=1", answer.Headers.Location!.OriginalString);
        Assert.Equal("en", (await TestSite.PageAsync(client, "/help?x=1")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Sends_nobody_elsewhere(string to)
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        Assert.Equal("/", (await client.GetAsync("/language/en?return=" + Uri.EscapeDataString(to))).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Knows_no_third_language()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/language/de")).StatusCode);
    }
}
