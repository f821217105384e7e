using Microsoft.Playwright;

namespace Mandat.Browser.Tests.Ledger;

/// <summary>The pages on paper: what is to be clicked goes away, what is to be read stays whole.</summary>
[Collection(DemoSite.Shared)]
public sealed class PrintTests(Chromium chromium, DemoSite site)
{
    // A4 between the margins that the stylesheet sets.
    private const int Paper = 665;

    [Theory, InlineData("open"), InlineData("decisions"), InlineData("meeting"), InlineData("assignment"), InlineData("body"), InlineData("initiative")]
    public async Task Show_words_and_evidence_and_nothing_to_press(string name)
    {
        await using var visit = await chromium.VisitAsync(1280);
        await site.SignInAsync(visit);
        await visit.Page.GotoAsync(site.Url + site.Paths[name]);
        var (quotes, rows) = (await SeenAsync(visit, ".evidence blockquote"), await SeenAsync(visit, "main tbody tr"));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(Paper, 940);
        await visit.PictureAsync($"print-{name}");

        Assert.Equal(0, await SeenAsync(visit, ".top nav, .who, .foot, .ds-skip-link, .local, .filter-rows, .ds-button, button, form, .pager, main .actions a"));
        Assert.Equal((quotes, rows), (await SeenAsync(visit, ".evidence blockquote"), await SeenAsync(visit, "main tbody tr")));
        Assert.True(quotes + rows > 0);
        Assert.Empty(await visit.StickingOutAsync());
        Assert.Empty(await CutAsync(visit));
    }

    private static Task<int> SeenAsync(Visit visit, string selector) => visit.Page.Locator(selector).Locator("visible=true").CountAsync();

    // A table stands as a table, its head on every sheet and its rows and sentences whole; a link is written in the ink of what stands about it.
    private static Task<string[]> CutAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        """
        () => {
          const style = e => getComputedStyle(e), wrong = [];
          for (const e of document.querySelectorAll("main table")) {
            if (!e.checkVisibility()) continue;
            if (style(e).display !== "table" || style(e.tHead).display !== "table-header-group") wrong.push("a table in pieces");
            if (e.parentElement.scrollWidth > e.parentElement.clientWidth + 1) wrong.push("a table cut at the side");
            if ([...e.tBodies[0].rows].some(row => style(row).breakInside !== "avoid")) wrong.push("a row that may be cut");
          }
          for (const e of document.querySelectorAll(".evidence")) if (style(e).breakInside !== "avoid") wrong.push("a sentence that may be cut");
          for (const e of document.querySelectorAll("main a")) if (e.checkVisibility() && style(e).color !== style(e.parentElement).color) wrong.push("a link of its own colour: " + e.textContent);
          return wrong;
        }
        """);
}
