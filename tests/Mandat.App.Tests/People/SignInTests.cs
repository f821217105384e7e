using System.Net;
using System.Text.RegularExpressions;
using Mandat.App.Hosting.SignIns;
using Microsoft.Extensions.Time.Testing;

namespace Mandat.App.Tests.People;

public sealed partial class SignInTests
{
    private const string Address = "vera.lindahl@sjovik.example";

    [Fact]
    public async Task Signs_in_by_the_link_in_a_letter()
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();

        Assert.Equal("/sign-in/sent", Doorbell.To(await door.AskAsync(client, Address, "/sign-in?return=%2Faccount")));
        await door.SendAsync();
        var link = Doorbell.LinkIn(Assert.Single(door.Letters()));
        Assert.Equal("Logga in som Vera Lindahl", (await TestSite.PageAsync(client, link)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(link)).StatusCode); // a scanner burns nothing
        Assert.Equal("/account", Doorbell.To(await Doorbell.PressAsync(client, link)));
        Assert.Equal("Vera Lindahl", (await TestSite.PageAsync(client, "/account")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Takes_the_link_once()
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();
        using var other = door.Site.Client();
        var link = await door.LinkAsync(client, Address);
        await Doorbell.PressAsync(client, link);

        var answer = await Doorbell.PressAsync(other, link);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Länken är redan använd.", (await TestSite.PageAsync(answer)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in?", Doorbell.To(await other.GetAsync("/account")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_link_is_too_old()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var door = await Doorbell.HangAsync(clock);
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();
        var link = await door.LinkAsync(client, Address);

        clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Contains("Länken är för gammal.", (await TestSite.PageAsync(client, link)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Doorbell.PressAsync(client, link)).StatusCode);
    }

    [Fact]
    public async Task Answers_the_same_to_every_address()
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();

        var (known, unknown) = (await door.AskAsync(client, Address), await door.AskAsync(client, "ingen@annan.example"));
        await door.SendAsync();

        Assert.Equal((known.StatusCode, known.Headers.Location), (unknown.StatusCode, unknown.Headers.Location));
        Assert.Equal(await WithoutTypedAsync(known, Address), await WithoutTypedAsync(unknown, "ingen@annan.example"));
        Assert.Equal(known.Headers.Select(h => h.Key), unknown.Headers.Select(h => h.Key));
        Assert.Equal(Address, Assert.Single(door.Letters()).To.Mailboxes.Single().Address);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Leads_nobody_elsewhere(string to)
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();

        var link = await door.LinkAsync(client, Address, "/sign-in?return=" + Uri.EscapeDataString(to));
        Assert.DoesNotContain("elsewhere", link, StringComparison.Ordinal);
        Assert.Equal("/", Doorbell.To(await Doorbell.PressAsync(client, link + "&return=" + Uri.EscapeDataString(to))));
        Assert.Equal("/", Doorbell.To(await client.GetAsync("/sign-in?return=" + Uri.EscapeDataString(to))));
    }

    [Theory]
    [InlineData("/sign-in", "[aria-labelledby=by-link] form")]
    [InlineData("/sign-in", "form[data-passkey]")]
    [InlineData("/sign-in/link?token=x", "main form")]
    [InlineData("/sign-in/first?token=x", "main form")]
    public async Task Asks_for_the_token_of_the_form(string path, string form)
    {
        await using var door = await Doorbell.HangAsync();
        await door.Site.AddPersonAsync("Vera Lindahl", Address);
        using var client = door.Site.Client();

        var answer = await Doorbell.PressAsync(client, path, form, fields => fields.Remove("__RequestVerificationToken"));

        Assert.Equal("Formuläret hann bli gammalt", (await TestSite.PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/sign-in/passkey-options")]
    [InlineData("/account/passkey-options")]
    public async Task Begins_no_passkey_without_the_token_of_the_form(string path)
    {
        await using var door = await Doorbell.HangAsync();
        using var client = await door.Site.ClientOfAsync(await door.Site.AddPersonAsync("Vera Lindahl", Address));

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(path, new FormUrlEncodedContent([]))).StatusCode);
    }

    [Fact]
    public async Task Stops_a_machine_that_tries_and_tries()
    {
        await using var door = await Doorbell.HangAsync();
        using var client = door.Site.Client();
        var content = () => new FormUrlEncodedContent([]);
        for (var i = 0; i < SignInLimit.Attempts; i++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/sign-in", content())).StatusCode);
        }

        var answer = await client.PostAsync("/sign-in", content());

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("Det blev för många försök", (await TestSite.PageAsync(answer)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sign-in")).StatusCode);
    }

    [Fact]
    public async Task Makes_whoever_holds_the_link_of_the_console_administrator()
    {
        await using var door = await Doorbell.HangAsync();
        using var client = door.Site.Client();
        var link = new Uri((await door.Site.FirstSetUpAsync())!).PathAndQuery;
        var before = await TestSite.PageAsync(client, "/sign-in?return=%2F");
        Assert.Equal(("Här finns ingen än", 0), (before.QuerySelector("h1")!.TextContent, before.QuerySelectorAll("main form").Length));

        var answer = await Doorbell.PressAsync(client, link, change: fields => (fields["Input.YourName"], fields["Input.Email"]) = ("Vera Lindahl", Address));

        Assert.Equal("/setup", Doorbell.To(answer));
        Assert.Contains("Administratör", (await TestSite.PageAsync(client, "/account")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await door.Site.FirstSetUpAsync());
    }

    private static async Task<string> WithoutTypedAsync(HttpResponseMessage answer, string typed) =>
        Token().Replace(await answer.Content.ReadAsStringAsync(), "").Replace(typed, "", StringComparison.Ordinal);

    [GeneratedRegex("CfDJ8[\\w-]+")]
    private static partial Regex Token();
}
