using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mandat.App.Tests.Meetings;

/// <summary>The page on which somebody says who sees a meeting.</summary>
public sealed class LevelPageTests
{
    [Theory, InlineData("sv", "Ändra vem som ser", "Utpekade personer", "Peka ut"), InlineData("en", "Change who sees it", "Named people", "Name the chair")]
    public async Task Closes_the_meeting_to_named_people_and_keeps_what_was_marked_when_it_cannot(string language, string link, string level, string refusal)
    {
        await using var made = await MeetingSite.StartAsync(language);
        Assert.Contains((await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelectorAll("main a"), a => a.TextContent == link);
        var page = await TestSite.PageAsync(made.Secretary, made.Path + "/level");
        var (secretary, member) = (SeatOf(page, "Disa Falk"), SeatOf(page, "Saga Ekblad"));
        Assert.Equal("Body", page.QuerySelectorAll<IHtmlInputElement>("main input[type=radio]").Single(r => r.IsChecked).Value);
        var fields = TestSite.Fields(page.QuerySelector("main form")!);
        fields["Input.Level"] = "Circle";
        var nobody = await made.Secretary.PostAsync(made.Path + "/level", new FormUrlEncodedContent(fields));
        fields[member.Name!] = "true";

        var refused = await made.Secretary.PostAsync(made.Path + "/level", new FormUrlEncodedContent(fields));
        var again = await TestSite.PageAsync(refused);
        fields[secretary.Name!] = "true";
        var done = await made.Secretary.PostAsync(made.Path + "/level", new FormUrlEncodedContent(fields));
        var stale = await made.Secretary.PostAsync(made.Path + "/level", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found, HttpStatusCode.Conflict), (refused.StatusCode, done.StatusCode, stale.StatusCode));
        Assert.Contains(refusal, again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([member.Value + member.Name, "Circle"], again.QuerySelectorAll<IHtmlInputElement>("main input").Where(i => i.IsChecked).Select(i => i.Type == "radio" ? i.Value : i.Value + i.Name).Order().Reverse());
        Assert.Contains(level, (await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelector(".visibility")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], [(await made.Member.GetAsync(made.Path)).StatusCode, (await made.Stranger.GetAsync(made.Path)).StatusCode]);

        fields["Input.Version"] = TestSite.Fields((await TestSite.PageAsync(made.Secretary, made.Path + "/level")).QuerySelector("main form")!)["Input.Version"];
        fields.Remove(member.Name!);
        Assert.Equal(HttpStatusCode.Found, (await made.Secretary.PostAsync(made.Path + "/level", new FormUrlEncodedContent(fields))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Member.GetAsync(made.Path)).StatusCode);
    }

    [Fact]
    public async Task Is_for_who_may_change_it()
    {
        await using var made = await MeetingSite.StartAsync("sv");

        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(made.Path + "/level")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Stranger.GetAsync(made.Path + "/level")).StatusCode);
        Assert.Empty((await TestSite.PageAsync(made.Member, made.Path)).QuerySelectorAll("main a[href$='/level']"));
        Assert.DoesNotContain((await TestSite.PageAsync(made.Secretary, made.Path + "/level")).QuerySelectorAll<IHtmlInputElement>("main input[type=radio]"), r => r.Value == "Public");
    }

    private static IHtmlInputElement SeatOf(IHtmlDocument page, string name) =>
        (IHtmlInputElement)page.GetElementById(page.QuerySelectorAll<IHtmlLabelElement>("main .choice label").Single(l => l.TextContent.StartsWith(name, StringComparison.Ordinal)).HtmlFor!)!;
}
