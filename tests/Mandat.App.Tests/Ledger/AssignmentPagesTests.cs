using System.Net;
using AngleSharp.Html.Dom;
using Mandat.App.Tests.Meetings;
using Mandat.Core.Assignments;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Ledger;

public sealed class AssignmentPagesTests
{
    [Fact]
    public async Task Say_how_many_are_open_and_lead_from_each_number_to_its_list()
    {
        await using var made = await MeetingSite.StartAsync();
        var page = await TestSite.PageAsync(made.Secretary, "/assignments");

        Assert.Equal("Ett öppet uppdrag", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Tore", page.QuerySelector("tbody th a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector(".local a")!.GetAttribute("aria-current"));
        foreach (var link in page.QuerySelectorAll(".lead a, .filters a, .local a").Select(a => a.GetAttribute("href")!))
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, (await made.Secretary.GetAsync(link)).StatusCode));
        }
    }

    [Theory]
    [InlineData("/assignments", "Inga öppna uppdrag")]
    [InlineData("/decisions", "Inga beslut")]
    [InlineData("/assignments/written-off", "Inga avskrivna uppdrag")]
    public async Task Tell_a_stranger_nothing_of_what_another_body_does(string path, string title)
    {
        await using var made = await MeetingSite.StartAsync();
        var page = await TestSite.PageAsync(made.Stranger, path);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Answer_404_to_who_may_not_see_and_403_to_who_may_not_do()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made);

        Assert.Equal(HttpStatusCode.OK, (await made.Member.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(path + "?act=write-off")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Secretary.GetAsync("/assignments/" + Guid.NewGuid())).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(made.Member, path + "?act=write-off", await FieldsAsync(made.Secretary, path + "?act=write-off", ("Input.Reason", "Nej")))).StatusCode);
    }

    [Fact]
    public async Task Ask_again_for_what_is_missing_and_keep_what_was_typed()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made) + "?act=due";

        var answer = await made.Secretary.PostAsync(path, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, path, ("Input.Due", "när det blir av"))));

        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("när det blir av", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("när det blir av", ((IHtmlInputElement)page.QuerySelector("#Input-Due")!).Value);
    }

    [Fact]
    public async Task Write_off_with_a_reason_that_is_shown_ever_after()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made);
        var act = path + "?act=write-off";

        var empty = await made.Secretary.PostAsync(act, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, act)));
        var done = await made.Secretary.PostAsync(act, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, act, ("Input.Reason", "Nämnden har redan svarat."))));

        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal(path, done.Headers.Location!.OriginalString.Replace("https://mandat.example.org", "", StringComparison.Ordinal));
        Assert.Contains("Nämnden har redan svarat.", (await TestSite.PageAsync(made.Member, path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var list = await TestSite.PageAsync(made.Member, "/assignments/written-off");
        Assert.Equal("Ett avskrivet uppdrag", list.QuerySelector("h1")!.TextContent);
        Assert.Contains("Nämnden har redan svarat.", list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Let_an_owner_be_changed_or_removed_and_keep_what_was_typed_when_somebody_was_first()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made);
        var act = path + "?act=replace";
        var stale = await FieldsAsync(made.Secretary, act, ("Input.Role", "Skolskjutsen"));

        var done = await made.Secretary.PostAsync(act, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, act, ("Input.Role", "Trafikplaneraren"))));
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        var late = await made.Secretary.PostAsync(act, new FormUrlEncodedContent(stale));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await TestSite.PageAsync(late);
        Assert.Contains("Trafikplaneraren", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Skolskjutsen", ((IHtmlInputElement)page.QuerySelector("#Input-Role")!).Value);
        var removed = await made.Secretary.PostAsync(act, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, act, ("Input.Way", "remove"))));
        Assert.Equal(HttpStatusCode.Found, removed.StatusCode);
        Assert.NotNull((await TestSite.PageAsync(made.Secretary, path)).QuerySelector(".facts .missing"));
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Secretary.GetAsync(act)).StatusCode);
    }

    [Fact]
    public async Task Open_again_what_was_written_off_and_say_why()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made);
        var (off, again) = (path + "?act=write-off", path + "?act=reopen");
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Secretary.GetAsync(again)).StatusCode);
        await made.Secretary.PostAsync(off, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, off, ("Input.Reason", "Inte nu."))));
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(again)).StatusCode);

        var empty = await made.Secretary.PostAsync(again, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, again)));
        var done = await made.Secretary.PostAsync(again, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, again, ("Input.Reason", "Nämnden frågar igen."))));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (empty.StatusCode, done.StatusCode));
        Assert.Contains("Nämnden frågar igen.", (await TestSite.PageAsync(made.Member, path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ett öppet uppdrag", (await TestSite.PageAsync(made.Member, "/assignments")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Answer_409_to_who_read_an_older_version_and_show_what_is_so_now()
    {
        await using var made = await MeetingSite.StartAsync();
        var path = await PathAsync(made);
        var (owner, due) = (path + "?act=owner", path + "?act=due");
        var stale = await FieldsAsync(made.Secretary, due, ("Input.Due", "2030-08-15"));
        await made.Secretary.PostAsync(owner, new FormUrlEncodedContent(await FieldsAsync(made.Secretary, owner, ("Input.Role", "Trafikplaneraren"))));

        var answer = await made.Secretary.PostAsync(due, new FormUrlEncodedContent(stale));

        var page = await TestSite.PageAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Trafikplaneraren", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2030-08-15", ((IHtmlInputElement)page.QuerySelector("#Input-Due")!).Value);
        var again = await made.Secretary.PostAsync(due, new FormUrlEncodedContent(TestSite.Fields(page.QuerySelector(".act form")!)));
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Fact]
    public async Task Speak_english_to_who_reads_english()
    {
        await using var made = await MeetingSite.StartAsync("en");

        Assert.Equal("One open assignment", (await TestSite.PageAsync(made.Secretary, "/assignments")).QuerySelector("h1")!.TextContent);
        Assert.Equal("One decision", (await TestSite.PageAsync(made.Secretary, "/decisions")).QuerySelector("h1")!.TextContent);
    }

    private static async Task<string> PathAsync(MeetingSite made)
    {
        var path = "";
        await made.Site.InLedgerAsync(async db => path = $"/assignments/{(await db.Set<Assignment>().FirstAsync()).Id.Value}");
        return path;
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient client, string path, params (string Name, string Value)[] typed)
    {
        var fields = TestSite.Fields((await TestSite.PageAsync(client, path)).QuerySelector(".act form")!);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }
        return fields;
    }

    // The member has no such form, but a token of their own.
    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = (await TestSite.PageAsync(client, "/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await client.PostAsync(path, new FormUrlEncodedContent(fields));
    }
}
