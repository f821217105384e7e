using Mandat.App.Tests.Meetings;

namespace Mandat.App.Tests.Mine;

public sealed class MinePageTests
{
    [Fact]
    public async Task Says_in_the_heading_how_much_waits_and_fills_one_button()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var page = await TestSite.PageAsync(story.Secretary, "/");

        Assert.EndsWith("väntar på dig", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".waiting h3"), row => row.TextContent.StartsWith("Gör klart anteckningarna från", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll(".waiting a.ds-button:not([data-variant])"));
        Assert.Contains("som sekreterare", page.QuerySelector(".waiting .from")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_to_a_stranger_that_nothing_waits_and_names_nothing()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var page = await TestSite.PageAsync(story.Stranger, "/mine");

        Assert.Equal("Inget väntar på dig", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Skolvägen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kärngruppen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
