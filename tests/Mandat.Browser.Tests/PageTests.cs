using Microsoft.Playwright;

namespace Mandat.Browser.Tests;

public sealed class PageTests(Chromium chromium, BrowserSite site)
{
    public static readonly string[] Paths = ["/sign-in", "/help", "/accessibility", "/privacy", "/visibility", "/nowhere", "/specimens"];

    public static TheoryData<string, string> Everywhere()
    {
        TheoryData<string, string> all = [];
        foreach (var path in Paths)
        {
            all.Add(path, "sv");
            all.Add(path, "en");
        }
        return all;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Is_accessible_and_keeps_the_policy(string path, string language)
    {
        await using var visit = await chromium.VisitAsync(language: language);
        await visit.Page.GotoAsync(site.Url + path);
        foreach (var width in (int[])[1280, 390])
        {
            await visit.Page.SetViewportSizeAsync(width, 844);
            await visit.PictureAsync($"{path.Trim('/')}-{language}-{width}");
            Assert.Empty(await visit.AxeAsync());
            Assert.Empty(await visit.StickingOutAsync());
        }
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Skips_to_the_content(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await visit.Page.GotoAsync(site.Url + "/help");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Moves_to_the_heading_of_a_page_that_was_patched_in()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.Url + "/help");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Vad syns för vem?" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Vad syns för vem?");
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeFocusedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/specimens")]
    public async Task Fits_a_window_of_320_pixels(string path)
    {
        await using var visit = await chromium.VisitAsync(320);
        await visit.Page.GotoAsync(site.Url + path);
        Assert.Empty(await visit.StickingOutAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Changes_language_and_stays_on_the_page(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await visit.Page.GotoAsync(site.Url + "/privacy");
        await visit.Page.GetByText("In English").ClickAsync();
        await visit.Page.WaitForURLAsync(site.Url + "/privacy");
        Assert.Equal("How we process personal data", await visit.Page.Locator("h1").TextContentAsync());
        Assert.Equal("en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
    }
}
