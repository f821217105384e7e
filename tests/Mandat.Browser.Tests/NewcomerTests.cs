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

    private const string MinutesInEnglish = """
        The board, meeting 4 June 2025

        Present:

        Sjöviks kommun: Kim Alm, Ada Stenberg

        Agenda

        1. The school road
        2. Next meeting

        1. The school road

        The board decided that the school road continues until Christmas.
        Kim Alm will draw up a plan by 20 June 2025.

        2. Next meeting

        Next meeting: 29 August 2025, online
        """;

    // What a newcomer reads on the way, and what stands in its place for one who reads English.
    private static readonly Dictionary<string, string> English = new()
    {
        ["Här finns ingen än"] = "Nobody is here yet", ["Välkommen till Mandat"] = "Welcome to Mandat", ["Ditt namn"] = "Your name", ["Din e-postadress"] = "Your e-mail address",
        ["Bli administratör"] = "Become administrator", ["Börja med samverkans namn"] = "Begin with the name of the collaboration", ["Namn"] = "Name", ["Skapa samverkan"] = "Create the collaboration",
        ["Lägg till parterna"] = "Add the parties", ["Lägg till parter"] = "Add parties", ["Parter"] = "Parties", ["Kort namn"] = "Short name", ["Lägg till part"] = "Add party",
        ["Bilda ert första organ"] = "Add your first body", ["Bilda ett organ"] = "Add a body", ["Organ"] = "Bodies", ["Förkortning"] = "Abbreviation", ["Slag"] = "Kind", ["Styrelse"] = "Board",
        ["Styrelsen"] = "The board", ["Bilda organ"] = "Add body", ["Platser i Styrelsen"] = "Seats in The board", ["Lägg till personer och ge dem platser"] = "Add people and give them seats",
        ["Personer"] = "People", ["För- och efternamn"] = "Full name", ["Lägg till person"] = "Add person", ["Ge plats i Styrelsen"] = "Give a seat in The board", ["Sekreterare"] = "Secretary",
        ["Ge plats"] = "Give seat", ["Läs in ert första protokoll"] = "Take in your first minutes", ["Samverkan"] = "The collaboration",
        ["Skolvägen fortsätter till jul"] = "the school road continues until Christmas", [Minutes] = MinutesInEnglish,
    };

    [Theory, InlineData("sv", true), InlineData("sv", false), InlineData("en", true)]
    public async Task Gets_from_an_empty_installation_to_the_first_saved_minutes(string language, bool script)
    {
        await using var site = new BrowserSite { IsEmpty = true };
        await site.InitializeAsync();
        await using var visit = await chromium.VisitAsync(language == "en" ? 390 : 1280, language, script);
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
        await FillAsync("Namn", Said("Styrelsen"));
        await FillAsync("Förkortning", "S");
        await page.GetByLabel(Said("Slag")).SelectOptionAsync(Said("Styrelse"));
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
        await page.GetByLabel(Said("Sekreterare")).CheckAsync();
        await PressAsync("Ge plats");
        await FollowAsync("Läs in ert första protokoll");

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "styrelsen.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Said(Minutes)) });
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("button[value=confirm]")).ToBeVisibleAsync();
        await LookAsync("review");
        await page.Locator("button[value=confirm]").ClickAsync();
        await page.WaitForURLAsync(site.Url + "/meetings/*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Said("Skolvägen fortsätter till jul"));
        await page.GotoAsync(site.Url + "/setup");
        await SeesAsync("Samverkan");
        Assert.Empty(visit.Complaints);

        async Task SeesAsync(string heading, string level = "h1")
        {
            await Assertions.Expect(page.Locator(level).First).ToHaveTextAsync(Said(heading));
            await LookAsync(heading);
        }

        async Task LookAsync(string name)
        {
            await visit.PictureAsync($"newcomer-{name}-{language}-{(script ? "script" : "plain")}");
            Assert.Empty(await visit.StickingOutAsync());
            if (script)
            {
                Assert.Empty(await visit.AxeAsync());
            }
        }

        string Said(string swedish) => language == "en" && English.TryGetValue(swedish, out var english) ? english : swedish;
        Task FillAsync(string label, string text) => page.GetByLabel(Said(label), new() { Exact = true }).FillAsync(text);
        Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = Said(button), Exact = true }).ClickAsync();
        Task FollowAsync(string link) => page.GetByRole(AriaRole.Link, new() { Name = Said(link), Exact = true }).ClickAsync();
    }
}
