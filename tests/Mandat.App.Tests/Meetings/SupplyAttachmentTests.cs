using System.Net;
using System.Text;
using Mandat.Core.Data;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Meetings;

public sealed class SupplyAttachmentTests
{
    private const string Active = "<script>alert(1)</script>";

    [Fact]
    public async Task Adds_the_file_and_gives_it_out_as_a_download_and_nothing_else()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var answer = await PostAsync(story, story.Secretary, "bilaga.html", Encoding.UTF8.GetBytes(Active));
        var file = await story.Member.GetAsync($"{story.Path}/attachments/{story.Attachment.Value}/file");

        Assert.Equal((HttpStatusCode.Found, story.Path), (answer.StatusCode, new Uri(CookieKeeper.Site, answer.Headers.Location!).AbsolutePath));
        Assert.Equal(Active, await file.Content.ReadAsStringAsync());
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "bilaga.html"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileName!.Trim('"')));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("bilaga.html", (await TestSite.PageAsync(story.Member, story.Path)).QuerySelector(".aside")!.TextContent, StringComparison.Ordinal);
        await story.Site.InLedgerAsync(async db => Assert.Equal("SupplyAttachment", (await db.Set<JournalEntry>().SingleAsync(e => e.Event == nameof(AttachmentSupplied))).Deed));
    }

    [Fact]
    public async Task Refuses_a_member_and_changes_nothing()
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var form = await FormAsync(story, story.Secretary, "b.txt", [1]);

        var answer = await story.Member.PostAsync(Path(story), form);

        Assert.NotEqual(HttpStatusCode.Found, answer.StatusCode);
        await story.Site.InLedgerAsync(async db => Assert.Equal(0, await db.Set<JournalEntry>().CountAsync(e => e.Event == nameof(AttachmentSupplied))));
    }

    [Fact]
    public async Task Says_at_the_field_that_a_file_has_to_be_chosen()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var answer = await PostAsync(story, story.Secretary, null, []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await TestSite.PageAsync(answer)).QuerySelector("#errors"));
    }

    [Fact]
    public async Task Refuses_an_attachment_that_is_there_already()
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var late = await FormAsync(story, story.Secretary, "andra.txt", [2]);
        await PostAsync(story, story.Secretary, "forsta.txt", [1]);

        var answer = await story.Secretary.PostAsync(Path(story), late);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("finns redan", (await TestSite.PageAsync(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    private static string Path(MeetingSite story) => $"{story.Path}/attachments/{story.Attachment.Value}";

    private static async Task<HttpResponseMessage> PostAsync(MeetingSite story, HttpClient client, string? name, byte[] content) =>
        await client.PostAsync(Path(story), await FormAsync(story, client, name, content));

    private static async Task<MultipartFormDataContent> FormAsync(MeetingSite story, HttpClient client, string? name, byte[] content)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in TestSite.Fields((await TestSite.PageAsync(client, Path(story))).QuerySelector("main form")!)) form.Add(new StringContent(value), field);
        if (name is not null) form.Add(new ByteArrayContent(content), "Input.File", name);
        return form;
    }
}
