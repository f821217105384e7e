using System.Net;
using Mandat.App.Tests.People;

namespace Mandat.App.Tests;

public sealed class FrameTests
{
    [Fact]
    public async Task Loads_every_asset_of_the_first_page()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var page = await TestSite.PageAsync(client, "/sign-in");
        var addresses = page.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src"))).ToList();
        Assert.True(addresses.Count >= 7, string.Join('\n', addresses));
        foreach (var address in addresses)
        {
            Assert.Equal((address, HttpStatusCode.OK), (address, (await client.GetAsync("/" + address)).StatusCode));
        }
    }

    [Fact]
    public async Task Loads_every_font_of_the_stylesheet()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var css = await client.GetStringAsync("/css/mandat.css");
        var fonts = css.Split("url(\"../").Skip(1).Select(rest => "/" + rest[..rest.IndexOf('"')]).ToList();
        Assert.Equal(2, fonts.Count);
        foreach (var font in fonts)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(font)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/css/mandat.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task Sends_the_protecting_headers_with(string path, HttpStatusCode status)
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var answer = await client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.StartsWith("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_cookies_to_https_outside_the_demo()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var cookies = (await client.GetAsync("/sign-in")).Headers.GetValues("Set-Cookie").Concat((await client.GetAsync("/language/en")).Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sends_no_hsts_in_the_demo()
    {
        await using var site = await TestSite.StartAsync(isDemo: true);
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        Assert.False((await client.GetAsync("/sign-in")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Compresses_pages()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        Assert.Equal("br", Assert.Single((await client.GetAsync("/help")).Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Leads_a_visitor_to_sign_in_and_remembers_where_they_were_going()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddPersonAsync("Vera Lindahl");
        using var client = site.Client();
        var answer = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/sign-in?return=%2F", answer.Headers.Location!.OriginalString);
    }
}
