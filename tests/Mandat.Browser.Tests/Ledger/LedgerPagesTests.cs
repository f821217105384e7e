using Microsoft.Playwright;

namespace Mandat.Browser.Tests.Ledger;

[Collection(DemoSite.Shared)]
public sealed class LedgerPagesTests(Chromium chromium, DemoSite site)
{
    [Theory, InlineData("sv", 1280), InlineData("sv", 390), InlineData("en", 1280), InlineData("en", 390)]
    public async Task Are_accessible_and_keep_the_policy(string language, int width)
    {
        await using var visit = await chromium.VisitAsync(width, language);
        await site.SignInAsync(visit);
        List<string> wrong = [];
        foreach (var (name, path) in site.Paths)
        {
            var answer = await visit.Page.GotoAsync(site.Url + path);
            await visit.PictureAsync($"ledger-{name}-{language}-{width}");
            if (answer!.Status != 200) wrong.Add($"{name}: {answer.Status}");
            wrong.AddRange((await visit.StickingOutAsync()).Select(found => $"{name}: {found}"));
            // What axe looks for does not change with the words: each width is looked at in one of the languages.
            if (language == (width == 390 ? "sv" : "en")) wrong.AddRange((await visit.AxeAsync()).Select(found => $"{name}: {found}"));
        }
        Assert.Empty(wrong);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Keep_what_has_the_focus_clear_of_the_bar_that_stays()
    {
        await using var visit = await chromium.VisitAsync();
        await site.SignInAsync(visit);
        await visit.Page.GotoAsync(site.Url + site.Paths["draft"]);
        List<string> hidden = [];
        var stops = 0;
        for (; stops < 150; stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var found = await visit.Page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement, bar = document.querySelector(".bar");
                  if (e === document.body) return "end";
                  return bar.contains(e) || e.closest(".foot") || e.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1 ? "" : e.textContent;
                }
                """);
            if (found == "end") break;
            if (found.Length > 0) hidden.Add(found);
        }
        Assert.InRange(stops, 40, 149);
        Assert.Empty(hidden);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Name_an_owner_from_the_list_of_what_lacks_one(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await site.SignInAsync(visit);
        await visit.Page.GotoAsync(site.Url + "/assignments");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ägare saknas" }).ClickAsync();
        await visit.Page.Locator("tbody th a").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ge uppdraget en ägare" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara ägare" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".errors")).ToContainTextAsync("Välj en person eller ett organ");

        await visit.Page.GetByLabel("Roll").FillAsync("Kommunikationsstrategen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara ägare" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".facts").First).ToContainTextAsync("Kommunikationsstrategen");
        await Assertions.Expect(visit.Page.Locator(".act")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }
}
