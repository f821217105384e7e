using System.IO.Compression;
using System.Net;
using Mandat.App.Tests.Leaks;
using Mandat.Core.Kernel;

namespace Mandat.App.Tests.TakeOut;

public sealed class TakeOutTests
{
    [Fact]
    public async Task Gives_every_kind_of_seat_what_it_may_see_and_nothing_else()
    {
        await using var site = await LeakSite.StartAsync(Enum.GetValues<Visibility>());
        foreach (var viewer in site.Viewers.Where(v => !v.IsAnonymous))
        {
            var file = await Answer.OfAsync(await FetchAsync(viewer.Client), $"/export/file as {viewer}");
            Assert.Equal(HttpStatusCode.OK, file.Status);
            foreach (var secret in site.Secrets)
            {
                Assert.True((file.Around(secret.Marker) is not null) == secret.IsFor(viewer), $"{viewer}: {secret.Marker} {file.Around(secret.Marker)}");
            }
        }
    }

    [Fact]
    public async Task Holds_a_table_and_a_json_file_of_each_subject()
    {
        await using var site = await LeakSite.StartAsync(Visibility.Body);
        var viewer = site.Viewers.First(v => v is { Where: Sits.InTheBody, Role: SeatRole.Secretary });
        using var answer = await FetchAsync(viewer.Client);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl is { NoStore: true });
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        string[] subjects = ["meetings", "decisions", "assignments", "matters", "notes", "attachments", "initiatives", "bodies", "seats", "drafts"];
        Assert.Equal(subjects.SelectMany(s => (string[])[s + ".csv", s + ".json"]), zip.Entries.Select(e => e.FullName).Where(n => !n.Contains('/')));
        Assert.Equal([0xEF, 0xBB, 0xBF], Start(zip.GetEntry("decisions.csv")!));
    }

    [Fact]
    public async Task Holds_the_files_of_attachments_and_drafts_byte_for_byte()
    {
        await using var site = await LeakSite.StartAsync(Visibility.Body, Visibility.Working);
        var viewer = site.Viewers.First(v => v is { Where: Sits.InTheBody, Role: SeatRole.Secretary });
        using var answer = await FetchAsync(viewer.Client);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("Xqbodyinnehåll", await TextAsync(Assert.Single(zip.Entries, e => e.FullName.EndsWith("/Xqbodybilaga.txt", StringComparison.Ordinal))));
        Assert.Contains("Xqdraftrubrik", await TextAsync(Assert.Single(zip.Entries, e => e.FullName.EndsWith("/Xqdraftprotokoll.txt", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_in_it_and_is_linked_from_every_page()
    {
        await using var site = await LeakSite.StartAsync();
        var viewer = site.Viewers.First(v => v.Role == SeatRole.Member);
        var page = await TestSite.PageAsync(viewer.Client, "/export");
        Assert.Equal("Hämta ut allt", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Hämta ut allt", page.QuerySelector("footer a[href='/export']")!.TextContent);
    }

    [Fact]
    public async Task Gives_nothing_without_a_token_or_without_a_seat()
    {
        await using var site = await LeakSite.StartAsync();
        using var nobody = site.Site.Client();
        var member = site.Viewers.First(v => v.Role == SeatRole.Member).Client;
        Assert.Equal(HttpStatusCode.BadRequest, (await member.PostAsync("/export/file", new FormUrlEncodedContent([]))).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.PostAsync("/export/file", new FormUrlEncodedContent([]))).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync("/export")).StatusCode);
    }

    private static async Task<HttpResponseMessage> FetchAsync(HttpClient client)
    {
        var form = (await TestSite.PageAsync(client, "/export")).QuerySelector("main form")!;
        return await client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(TestSite.Fields(form)));
    }

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return await text.ReadToEndAsync();
    }

    private static byte[] Start(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var three = new byte[3];
        content.ReadExactly(three);
        return three;
    }
}
