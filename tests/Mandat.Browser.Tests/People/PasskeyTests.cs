using Microsoft.Playwright;

namespace Mandat.Browser.Tests.People;

public sealed class PasskeyTests(Chromium chromium, BrowserSite site)
{
    [Fact]
    public async Task Is_added_on_the_account_page_and_signs_in_from_then_on()
    {
        await using var visit = await chromium.VisitAsync();
        var page = visit.Page;
        await AddAuthenticatorAsync(page);
        await page.GotoAsync(await site.LinkAsync(await site.AddResidentAsync("Vera Lindahl")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await page.Locator(".who").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Vera Lindahl");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till en nyckel" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Inte använd än.")).ToBeVisibleAsync();
        Assert.Empty(await visit.AxeAsync());
        await visit.PictureAsync("account-1280");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("Du är utloggad.");
        await visit.PictureAsync("signed-out-1280");

        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel" }).ClickAsync();
        await Assertions.Expect(page.Locator(".who")).ToContainTextAsync("Vera Lindahl");
        await page.GotoAsync(site.Url + "/account");
        await Assertions.Expect(page.GetByText("Inloggad med nyckel")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Du har ingen nyckel än.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel" }).ClickAsync();
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("Nyckeln hör inte till någon här");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Is_not_offered_without_script()
    {
        await using var visit = await chromium.VisitAsync(script: false);
        await visit.Page.GotoAsync(site.Url + "/sign-in");
        await Assertions.Expect(visit.Page.GetByText("Logga in med nyckel")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Skicka länk" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tells_what_else_there_is_when_the_device_has_none()
    {
        await using var visit = await chromium.VisitAsync();
        await AddAuthenticatorAsync(visit.Page, isUserVerified: false);
        await visit.Page.GotoAsync(site.Url + "/sign-in");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-passkey-failed]")).ToBeVisibleAsync();
        Assert.Empty(await visit.AxeAsync());
    }

    private static async Task AddAuthenticatorAsync(IPage page, bool isUserVerified = true)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = isUserVerified, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
