using System.Net;
using Mandat.App.Tests.Meetings;
using Mandat.Core.Bodies;
using Mandat.Core.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Ledger;

public sealed class LedgerPagesTests
{
    [Fact]
    public async Task Show_a_decision_with_its_sentence_and_the_way_to_its_place()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = "";
        await made.Site.InLedgerAsync(async db => path = $"/decisions/{(await db.Set<Decision>().FirstAsync()).Id.Value}");

        var page = await TestSite.PageAsync(made.Member, path);

        Assert.Contains("Skolvägen fortsätter till jul", page.QuerySelector(".evidence blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await made.Member.GetAsync(page.QuerySelector(".evidence a")!.GetAttribute("href")!.Split('#')[0])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(path + "?act=review")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await made.Secretary.GetAsync(path + "?act=review")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await made.Secretary.GetAsync(path + "?act=supersede")).StatusCode);
    }

    [Fact]
    public async Task Show_every_body_to_every_seat_and_what_it_did_to_those_who_may_see()
    {
        await using var made = await MeetingSite.StartAsync();
        var id = Guid.Empty;
        await made.Site.InLedgerAsync(async db => id = (await db.Set<Body>().FirstAsync(b => b.Name == "Kärngruppen")).Id.Value);

        Assert.Equal("Två organ", (await TestSite.PageAsync(made.Stranger, "/bodies")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Skolvägen", (await TestSite.PageAsync(made.Member, $"/bodies/{id}")).QuerySelector("#decided")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Skolvägen", (await TestSite.PageAsync(made.Stranger, $"/bodies/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Member.GetAsync($"/bodies/{Guid.NewGuid()}")).StatusCode);
    }

    [Theory]
    [InlineData("/assignments")]
    [InlineData("/decisions")]
    [InlineData("/initiatives")]
    [InlineData("/bodies")]
    public async Task Lead_a_visitor_to_sign_in(string path)
    {
        await using var site = await TestSite.StartAsync();
        using var client = site.Client();
        Assert.StartsWith("/sign-in", (await client.GetAsync(path)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assignments", "Inga öppna uppdrag")]
    [InlineData("/decisions", "Inga beslut än")]
    [InlineData("/assignments/written-off", "Inget är avskrivet")]
    [InlineData("/initiatives", "Inga initiativ än")]
    [InlineData("/bodies", "Inga organ än")]
    public async Task Say_in_an_empty_installation_what_to_do_first(string path, string title)
    {
        await using var site = await TestSite.StartAsync();
        using var client = await site.ClientOfAsync(await People.TestPeople.AddPersonAsync(site, "Vera Lindahl"));
        var page = await TestSite.PageAsync(client, path);
        Assert.Equal(title, page.QuerySelector(".empty h2")!.TextContent);
    }
}
