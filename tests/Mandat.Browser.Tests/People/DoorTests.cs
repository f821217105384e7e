using Microsoft.Playwright;

namespace Mandat.Browser.Tests.People;

public sealed class DoorTests(Chromium chromium, BrowserSite site)
{
    [Theory]
    [InlineData("sv", true)]
    [InlineData("en", true)]
    [InlineData("sv", false)]
    public async Task Opens_by_the_link_of_a_letter_that_the_demo_shows(string language, bool script)
    {
        await using var visit = await chromium.VisitAsync(language: language, script: script);
        var page = visit.Page;
        var person = await site.AddResidentAsync("Vera Lindahl");
        var address = "";
        await site.InLedgerAsync(async db => address = (await db.FindOneAsync<Core.People.Person>(person))!.Email!);
        await page.GotoAsync(site.Url + "/account");
        await page.Locator("#Input-Email").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = language == "sv" ? "Skicka länk" : "Send link" }).ClickAsync();
        await page.Locator("a[href='/demo/mail']").ClickAsync();
        var link = page.Locator("section", new() { HasText = address }).Locator("a");
        for (var i = 0; i < 30 && await link.CountAsync() == 0; i++)
        {
            await Task.Delay(200);
            await page.ReloadAsync();
        }
        await link.ClickAsync();
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Vera Lindahl");
        Assert.EndsWith("/account", page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/notices")]
    [InlineData("/demo/mail")]
    [InlineData("/sign-in/sent")]
    [InlineData("/sign-in/link?token=x")]
    [InlineData("/sign-in/first?token=x")]
    public async Task Is_accessible_and_keeps_the_policy(string path)
    {
        await using var visit = await chromium.VisitAsync();
        await site.SignInAsync(visit, await site.AddResidentAsync("Vera Lindahl"));
        await visit.Page.GotoAsync(site.Url + path);
        foreach (var width in (int[])[1280, 390])
        {
            await visit.Page.SetViewportSizeAsync(width, 844);
            await visit.PictureAsync($"{path.Trim('/').Replace('/', '-').Split('?')[0]}-{width}");
            Assert.Empty(await visit.AxeAsync());
            Assert.Empty(await visit.StickingOutAsync());
        }
        Assert.Empty(visit.Complaints);
    }
}
