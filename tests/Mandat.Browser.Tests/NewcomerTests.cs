using Microsoft.Playwright;

namespace Mandat.Browser.Tests;

/// <summary>Somebody who has started the program for the first time, and has no manual.</summary>
public sealed class NewcomerTests(Chromium chromium)
{
    private const string Minutes = """
        Styrelsen möte 4 juni 2025

        Närvarande:

        Sjöviks kommun: Kim Alm, Ada Stenberg

        Dagordning

        1. Skolvägen
        2. Nästa möte

        1. Skolvägen

        Styrelsen beslutar att Skolvägen fortsätter till jul.
        Kim Alm tar fram en plan senast 20 juni 2025.

        2. Nästa möte

        Nästa möte: 29 augusti 2025, digitalt
        """;

    [Theory, InlineData(true), InlineData(false)]
    public async Task Gets_from_an_empty_installation_to_the_first_saved_minutes(bool script)
    {
        await using var site = new BrowserSite { IsEmpty = true };
        await site.InitializeAsync();
        await using var visit = await chromium.VisitAsync(script: script);
        var page = visit.Page;

        await page.GotoAsync(site.Url + "/");
        await SeesAsync("Här finns ingen än");
        await page.GotoAsync((await site.FirstSetUpAsync())!);
        await SeesAsync("Välkommen till Mandat");
        await FillAsync("Ditt namn", "Ylva Lind");
        await FillAsync("Din e-postadress", "ylva.lind@sjovik.example");
        await PressAsync("Bli administratör");

        await SeesAsync("Börja med samverkans namn");
        await page.GotoAsync(site.Url + "/");
        await SeesAsync("Börja med samverkans namn");
        await FillAsync("Namn", "Sjölöftet");
        await PressAsync("Skapa samverkan");

        await SeesAsync("Lägg till parterna");
        await FollowAsync("Lägg till parter");
        await SeesAsync("Parter");
        await FillAsync("Namn", "Sjöviks kommun");
        await FillAsync("Kort namn", "Sjövik");
        await PressAsync("Lägg till part");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Sjöviks kommun");
        await page.GotoAsync(site.Url + "/");
        await SeesAsync("Bilda ert första organ", "h2");
        await FollowAsync("Bilda ett organ");
        await SeesAsync("Organ");
        await FillAsync("Namn", "Styrelsen");
        await FillAsync("Förkortning", "S");
        await page.GetByLabel("Slag").SelectOptionAsync("Styrelse");
        await PressAsync("Bilda organ");
        await SeesAsync("Platser i Styrelsen");
        await FollowAsync("Lägg till personer och ge dem platser");
        await SeesAsync("Personer");

        await FillAsync("För- och efternamn", "Kim Alm");
        await PressAsync("Lägg till person");
        await SeesAsync("Kim Alm");
        await FollowAsync("Ge plats i Styrelsen");
        await SeesAsync("Platser i Styrelsen");
        await page.GetByLabel("Person").SelectOptionAsync(new SelectOptionValue { Label = "Kim Alm" });
        await page.GetByLabel("Sekreterare").CheckAsync();
        await PressAsync("Ge plats");
        await FollowAsync("Läs in ert första protokoll");

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "styrelsen.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Minutes) });
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("button[value=confirm]")).ToBeVisibleAsync();
        await LookAsync("review");
        await page.Locator("button[value=confirm]").ClickAsync();
        await page.WaitForURLAsync(site.Url + "/meetings/*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Skolvägen fortsätter till jul");
        await page.GotoAsync(site.Url + "/setup");
        await SeesAsync("Samverkan");
        Assert.Empty(visit.Complaints);

        async Task SeesAsync(string heading, string level = "h1")
        {
            await Assertions.Expect(page.Locator(level).First).ToHaveTextAsync(heading);
            await LookAsync(heading);
        }

        async Task LookAsync(string name)
        {
            await visit.PictureAsync($"newcomer-{name}-{(script ? "script" : "plain")}");
            if (script)
            {
                Assert.Empty(await visit.AxeAsync());
            }
        }

        Task FillAsync(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
    }
}
