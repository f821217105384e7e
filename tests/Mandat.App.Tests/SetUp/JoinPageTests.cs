using System.Net;
using Mandat.App.Tests.People;
using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.App.Tests.SetUp;

/// <summary>The page on which two persons of the register are said to be one.</summary>
public sealed class JoinPageTests
{
    [Theory, InlineData("sv", "Samma person"), InlineData("en", "The same person")]
    public async Task Makes_one_of_two_and_asks_for_the_other_first(string language, string heading)
    {
        await using var site = await TestSite.StartAsync();
        var lead = await site.AddPersonAsync("Ylva Lind", role: SeatRole.ProcessLead);
        var one = Person.Add("Bosse Ek", null);
        var other = Person.Add("Bo Ek", null);
        await site.InLedgerAsync(async db => { db.AddRange(one, other); await db.CommitAsync(Actor.Program, "Test"); });
        using var client = await site.ClientOfAsync(lead, language);
        var page = await TestSite.PageAsync(client, $"/setup/persons/{one.Id.Value}");
        Assert.Contains(page.QuerySelectorAll("main h2"), h => h.TextContent == heading);
        var path = page.QuerySelector("main a[href$='/same']")!.GetAttribute("href")!;

        var fields = TestSite.Fields((await TestSite.PageAsync(client, path)).QuerySelector("main form")!);
        var empty = await client.PostAsync(path, new FormUrlEncodedContent(fields));
        fields["Input.Other"] = other.Id.Value.ToString();
        var asked = await TestSite.PageAsync(await client.PostAsync(path, new FormUrlEncodedContent(fields)));
        Assert.Matches("Bosse Ek .* Bo Ek", asked.QuerySelector("main form strong")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/setup/persons/{one.Id.Value}")).StatusCode);
        var done = await client.PostAsync(path, new FormUrlEncodedContent(TestSite.Fields(asked.QuerySelector("main form")!)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found, HttpStatusCode.NotFound), (empty.StatusCode, done.StatusCode, (await client.GetAsync($"/setup/persons/{one.Id.Value}")).StatusCode));
        var list = (await TestSite.PageAsync(client, "/setup/persons")).QuerySelector("main table")!.TextContent;
        Assert.True(list.Contains("Bo Ek", StringComparison.Ordinal) && !list.Contains("Bosse", StringComparison.Ordinal));
        Assert.Empty((await TestSite.PageAsync(client, $"/setup/persons/{lead.Value}")).QuerySelectorAll("main a[href$='/same']"));
    }
}
