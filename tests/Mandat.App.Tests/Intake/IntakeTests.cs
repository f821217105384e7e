using System.Net;
using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Intake;

public sealed class IntakeTests
{
    [Theory, InlineData("sv", "sqlite"), InlineData("en", "postgres")]
    public async Task Takes_a_document_from_upload_to_the_meeting(string language, string provider)
    {
        await using var site = await IntakeSite.StartAsync(language, provider);

        var uploaded = await site.UploadAsync();
        var draft = IntakeSite.LeadsTo(uploaded);
        var review = await TestSite.PageAsync(site.Secretary, draft);
        var confirmed = await site.PressAsync(draft, "confirm");

        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        Assert.Contains("Gruppen beslutade att Skolvägen fortsätter till jul", review.QuerySelector("#sure")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(review.QuerySelectorAll("#text .hl"));
        Assert.Empty(review.QuerySelectorAll("input[type=radio][checked]"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.StartsWith("/meetings/", IntakeSite.LeadsTo(confirmed), StringComparison.Ordinal);
        await site.Site.InLedgerAsync(async db =>
        {
            Assert.Equal(1, await db.Set<Decision>().CountAsync());
            Assert.Equal(new DateOnly(2025, 6, 20), (await db.Set<Assignment>().SingleAsync()).DueOn);
        });
    }

    [Fact]
    public async Task Marks_in_the_text_what_stands_in_the_piles()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync());

        var page = await TestSite.PageAsync(site.Secretary, draft);

        foreach (var mark in page.QuerySelectorAll("#text .hl"))
            Assert.NotNull(page.GetElementById(mark.GetAttribute("href")!.Split('#')[1]));
    }

    [Fact]
    public async Task Moves_what_is_taken_out_to_the_left_and_back()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync());

        await site.PressAsync(draft, "decision.0:out:1");
        var without = await TestSite.PageAsync(site.Secretary, draft);
        await site.PressAsync(draft, "decision.0:out:");
        var with = await TestSite.PageAsync(site.Secretary, draft);

        Assert.Null(without.QuerySelector("#sure #f-decision-0"));
        Assert.NotNull(without.QuerySelector("#left #f-decision-0"));
        Assert.NotNull(with.QuerySelector("#sure #f-decision-0"));
    }

    [Fact]
    public async Task Keeps_answers_for_another_day()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync(text: IntakeSite.Minutes + "\n\nAtt göra\n- Boka lokal\n"));
        var field = (await TestSite.PageAsync(site.Secretary, draft)).QuerySelector("input[name$=':due']")!.GetAttribute("name")!;

        var kept = await site.PressAsync(draft, "keep", (field, "15 aug"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var page = await TestSite.PageAsync(site.Secretary, draft);
        Assert.Equal("15 aug", page.QuerySelector($"input[name='{field}']")!.GetAttribute("value"));
        Assert.NotNull((await TestSite.PageAsync(site.Secretary, "/intake")).QuerySelector($"a[href='{draft}']"));
    }

    [Fact]
    public async Task Says_by_the_field_what_cannot_be_understood_and_keeps_it()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync(text: IntakeSite.Minutes + "\n\nAtt göra\n- Boka lokal\n"));
        var field = (await TestSite.PageAsync(site.Secretary, draft)).QuerySelector("input[name$=':due']")!.GetAttribute("name")!;

        var refused = await site.PressAsync(draft, "confirm", (field, "när det passar"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await TestSite.PageAsync(refused);
        Assert.Equal("när det passar", page.QuerySelector($"input[name='{field}']")!.GetAttribute("value"));
        Assert.NotNull(page.GetElementById(page.QuerySelector("#errors a")!.GetAttribute("href")!.Split('#')[1]));
        await site.Site.InLedgerAsync(async db => Assert.False(await db.Set<Decision>().AnyAsync()));
    }

    [Fact]
    public async Task Answers_the_same_file_with_the_draft_that_is_there()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync());

        var again = await site.UploadAsync("kopia.txt");

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.NotNull((await TestSite.PageAsync(again)).QuerySelector($"a[href='{draft}']"));
    }

    [Theory]
    [InlineData("tom.txt", "", HttpStatusCode.BadRequest)]
    [InlineData("gammal.doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", HttpStatusCode.BadRequest)]
    [InlineData("trasig.pdf", "%PDF-1.7\nhär tog den slut", HttpStatusCode.BadRequest)]
    public async Task Says_what_to_do_about_a_document_that_cannot_be_read(string name, string latin1, HttpStatusCode status)
    {
        await using var site = await IntakeSite.StartAsync();

        var answer = await IntakeSite.UploadAsync(site.Secretary, name, System.Text.Encoding.Latin1.GetBytes(latin1));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(name, (await TestSite.PageAsync(answer)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_exist_for_someone_outside_the_body()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await site.Stranger.GetAsync(draft)).StatusCode);
        Assert.Null((await TestSite.PageAsync(site.Stranger, "/intake")).QuerySelector("main form"));
        Assert.DoesNotContain("Kärngruppen möte", await site.Stranger.GetStringAsync("/intake"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_from_a_confirmed_draft_to_its_meeting()
    {
        await using var site = await IntakeSite.StartAsync();
        var draft = IntakeSite.LeadsTo(await site.UploadAsync());
        var meeting = IntakeSite.LeadsTo(await site.PressAsync(draft, "confirm"));

        Assert.Equal(meeting, IntakeSite.LeadsTo(await site.Secretary.GetAsync(draft)));
    }

    [Fact]
    public async Task Asks_whether_it_is_the_meeting_that_is_there_and_joins_it()
    {
        await using var site = await IntakeSite.StartAsync();
        var meeting = IntakeSite.LeadsTo(await site.PressAsync(IntakeSite.LeadsTo(await site.UploadAsync()), "confirm"));
        var draft = IntakeSite.LeadsTo(await site.UploadAsync("tillägg.txt", IntakeSite.Minutes + "\nGruppen beslutade att öppna en lokal.\n"));

        var question = (await TestSite.PageAsync(site.Secretary, draft)).QuerySelector("#ask #q-meeting-same")!;
        Assert.Equal(["Ja, samma möte: Kärngruppen möte 4 juni 2025", "Nej, ett annat möte samma dag"], question.QuerySelectorAll("label").Select(l => l.TextContent));
        Assert.Empty(question.QuerySelectorAll("input[checked]"));
        var refused = await site.PressAsync(draft, "confirm");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.EndsWith("#q-meeting-same", (await TestSite.PageAsync(refused)).QuerySelector("#errors a")!.GetAttribute("href"), StringComparison.Ordinal);

        var joined = await site.PressAsync(draft, "confirm", ("a:meeting:same", question.QuerySelector("input")!.GetAttribute("value")!));

        Assert.Equal(meeting, IntakeSite.LeadsTo(joined));
        Assert.Contains("öppna en lokal", (await TestSite.PageAsync(site.Secretary, meeting)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var source = await TestSite.PageAsync(site.Secretary, meeting + "/source");
        Assert.Equal(["anteckningar.txt", "tillägg.txt"], source.QuerySelectorAll("a[href*='?document=']").Select(a => a.TextContent));
    }
}
