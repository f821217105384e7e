using System.Net;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Meetings;

public sealed class RepeatPagesTests
{
    [Theory, InlineData("sv", "Säg om de är samma"), InlineData("en", "Say whether they are the same")]
    public async Task Lead_from_the_meeting_to_the_answer_and_show_one_signal_afterwards(string language, string words)
    {
        await using var made = await MeetingSite.StartAsync(language);
        var (_, signal, _) = await RepeatAsync(made);
        var link = (await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelector($"main a[href='/matters/{signal}?act=same']")!;
        Assert.StartsWith(words, link.TextContent, StringComparison.Ordinal);
        var path = link.GetAttribute("href")!;

        var form = (await TestSite.PageAsync(made.Secretary, path)).QuerySelector(".act form")!;
        Assert.Empty(form.QuerySelectorAll("input[checked]"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (await PostAsync(made.Secretary, path, null), await PostAsync(made.Secretary, path, "yes")));

        Assert.Empty((await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelectorAll($"main a[href^='/matters/{signal}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Secretary.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Lead_from_the_meeting_to_the_answer_and_show_one_note_afterwards()
    {
        await using var made = await MeetingSite.StartAsync("sv");
        var (_, _, note) = await RepeatAsync(made);
        var path = $"{made.Path}/notes/{note}";
        Assert.NotNull((await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelector($"main a[href='{path}']"));

        Assert.Empty((await TestSite.PageAsync(made.Secretary, path)).QuerySelectorAll("input[checked]"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (await PostAsync(made.Secretary, path, null), await PostAsync(made.Secretary, path, "yes")));

        Assert.Equal(HttpStatusCode.NotFound, (await made.Secretary.GetAsync(path)).StatusCode);
        Assert.Single((await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelectorAll("main h3"), h => h.TextContent.StartsWith("Skolan har en ny", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_shut_to_who_does_not_write_the_notes_and_unseen_by_others()
    {
        await using var made = await MeetingSite.StartAsync("sv");
        var (first, signal, note) = await RepeatAsync(made);

        foreach (var path in new[] { $"/matters/{signal}?act=same", $"{made.Path}/notes/{note}" })
        {
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (await StatusAsync(made.Secretary, path), await StatusAsync(made.Member, path), await StatusAsync(made.Stranger, path)));
        }
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(made.Secretary, $"/matters/{first}?act=same"));
        var page = await TestSite.PageAsync(made.Member, made.Path);
        Assert.Contains("Kan vara samma som", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href*='act=same'], main a[href*='/notes/']"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path) => (await client.GetAsync(path)).StatusCode;

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string path, string? same)
    {
        var fields = TestSite.Fields((await TestSite.PageAsync(client, path)).QuerySelector("main form")!);
        if (same is not null) fields["Input.Same"] = same;
        return (await client.PostAsync(path, new FormUrlEncodedContent(fields))).StatusCode;
    }

    /// <summary>The notes of the meeting say a signal and a note twice.</summary>
    private static async Task<(Guid First, Guid Signal, Guid Note)> RepeatAsync(MeetingSite made)
    {
        (Guid, Guid, Guid) ids = default;
        await made.Site.InLedgerAsync(async db =>
        {
            var meeting = await db.Set<Meeting>().SingleAsync(m => m.Id == made.Meeting);
            Standing At(int position) => new(meeting.HostId, meeting.Id, null, position, Visibility.Body);
            var (first, again) = (Matter.Raise(At(900), MatterKind.Signal, "Fler ska gå till skolan", new()), Matter.Raise(At(910), MatterKind.Signal, "Fler ska gå till skolan", new()));
            var (one, two) = (Note.Write(At(920), NoteKind.Information, "Skolan har en ny grind", new()), Note.Write(At(930), NoteKind.Information, "Skolan har en ny port", new()));
            again.MarkPossiblySameAs(first.Id);
            two.MarkPossiblySameAs(one.Id);
            db.AddRange(first, again, one, two);
            await db.CommitAsync(Actor.Program, "Test");
            ids = (first.Id.Value, again.Id.Value, two.Id.Value);
        });
        return ids;
    }
}
