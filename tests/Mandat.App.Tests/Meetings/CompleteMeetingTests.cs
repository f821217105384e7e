using System.Net;
using AngleSharp.Html.Dom;

namespace Mandat.App.Tests.Meetings;

public sealed class CompleteMeetingTests
{
    [Fact]
    public async Task Is_one_click_from_what_is_missing_and_back_with_it_filled_in()
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var page = await TestSite.PageAsync(story.Secretary, story.Path);
        var path = page.QuerySelector($".checks a[href='{story.Path}/formalities']")!.GetAttribute("href")!;
        var form = await TestSite.PageAsync(story.Secretary, path);
        Assert.Empty(form.QuerySelectorAll("main option[selected]"));
        var line = ((IHtmlOptionElement)form.QuerySelectorAll("#Input-Chair option").Single(o => o.TextContent == "Saga Ekblad")).Value;

        var answer = await PostAsync(story, ("Input.StartsAt", "09:30"), ("Input.Place", "Rådhuset"), ("Input.Chair", line));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var head = (await TestSite.PageAsync(story.Secretary, story.Path)).QuerySelector(".page-head")!.TextContent;
        Assert.Contains("9.30", head, StringComparison.Ordinal);
        Assert.Contains("Rådhuset", head, StringComparison.Ordinal);
        Assert.Contains("Saga Ekblad", head, StringComparison.Ordinal);
        Assert.Null((await TestSite.PageAsync(story.Secretary, path)).QuerySelector("#Input-Chair"));
        Assert.NotNull((await TestSite.PageAsync(story.Secretary, path)).QuerySelector("#Input-Secretary"));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_it_is_refused_or_somebody_was_first()
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var stale = await FieldsAsync(story);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(story)).StatusCode);
        await PostAsync(story, ("Input.StartsAt", "09:30"));

        stale["Input.Place"] = "Biblioteket";
        var late = await story.Secretary.PostAsync(story.Path + "/formalities", new FormUrlEncodedContent(stale));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("Biblioteket", ((IHtmlInputElement)(await TestSite.PageAsync(late)).QuerySelector("#Input-Place")!).Value);
    }

    [Fact]
    public async Task Is_for_who_writes_the_notes()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        Assert.Equal(HttpStatusCode.Forbidden, (await story.Member.GetAsync(story.Path + "/formalities")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await story.Stranger.GetAsync(story.Path + "/formalities")).StatusCode);
        Assert.Empty((await TestSite.PageAsync(story.Member, story.Path)).QuerySelectorAll(".checks a[href$=formalities]"));
    }

    private static async Task<HttpResponseMessage> PostAsync(MeetingSite story, params (string Name, string Value)[] typed)
    {
        var fields = await FieldsAsync(story);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }
        return await story.Secretary.PostAsync(story.Path + "/formalities", new FormUrlEncodedContent(fields));
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(MeetingSite story) =>
        TestSite.Fields((await TestSite.PageAsync(story.Secretary, story.Path + "/formalities")).QuerySelector("main form")!);
}
