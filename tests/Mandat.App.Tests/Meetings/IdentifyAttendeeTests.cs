using System.Net;
using Mandat.Core.Data;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Meetings;

public sealed class IdentifyAttendeeTests
{
    [Fact]
    public async Task Offers_those_whose_first_name_fits_and_preselects_nobody()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var page = await TestSite.PageAsync(story.Secretary, Path(story));

        Assert.Equal("Vem är ”Bea”?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Beata Wiklund"], page.QuerySelectorAll("fieldset label").Select(l => l.TextContent));
        Assert.Empty(page.QuerySelectorAll("input[checked], option[selected]"));
    }

    [Fact]
    public async Task Keeps_who_it_is_and_leaves_a_trace()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var answer = await PostAsync(story, ("Input.Person", story.Beata.Value.ToString()));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await TestSite.PageAsync(story.Secretary, story.Path);
        Assert.Contains("Beata Wiklund", page.QuerySelector(".aside")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"a[href='{Path(story)}']"));
        await story.Site.InLedgerAsync(async db => Assert.Equal("IdentifyAttendee", (await db.Set<JournalEntry>().SingleAsync(e => e.Event == nameof(AttendeeIdentified))).Deed));
    }

    [Fact]
    public async Task Takes_the_full_name_of_somebody_new()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        await PostAsync(story, ("Input.FullName", "Beatrice Alm"));

        Assert.Contains("Beatrice Alm", (await TestSite.PageAsync(story.Secretary, story.Path)).QuerySelector(".aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_when_nobody_was_chosen()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var answer = await PostAsync(story);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Välj en person.", (await TestSite.PageAsync(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    private static string Path(MeetingSite story) => $"{story.Path}/people/{story.Unknown.Value}";

    private static async Task<HttpResponseMessage> PostAsync(MeetingSite story, params (string Name, string Value)[] answers)
    {
        var fields = TestSite.Fields((await TestSite.PageAsync(story.Secretary, Path(story))).QuerySelector("main form")!);
        fields.Remove("Input.Person");
        foreach (var (name, value) in answers) fields[name] = value;
        return await story.Secretary.PostAsync(Path(story), new FormUrlEncodedContent(fields));
    }
}
