using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.Playwright;

namespace Mandat.Browser.Tests;

/// <summary>The main job as its users do it: a document in, answers given, the ledger out.</summary>
public sealed class MainJobTests(Chromium chromium, BrowserSite site)
{
    private static int walks;

    public static TheoryData<string, bool, int> Everyone() => new()
    {
        { "sv", true, 1280 }, { "sv", true, 390 }, { "sv", false, 1280 }, { "en", true, 1280 }, { "en", false, 390 },
    };

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Takes_minutes_from_the_document_to_the_ledger(string language, bool script, int width)
    {
        var (person, file) = await ArriveAsync();
        await using var visit = await chromium.VisitAsync(width, language, script);
        await site.SignInAsync(visit, person);
        var name = $"{language}-{(script ? "script" : "plain")}-{width}";

        await visit.Page.GotoAsync(site.Url + "/intake");
        await LookAsync(visit, $"intake-{name}", script);
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#ask")).ToBeVisibleAsync();
        await LookAsync(visit, $"review-{name}", script);
        await visit.Page.Locator("[name$=':due']").First.FillAsync("15 aug");
        await visit.Page.Locator("button[value=confirm]").ClickAsync();
        await visit.Page.WaitForURLAsync(site.Url + "/meetings/*");
        await LookAsync(visit, $"meeting-{name}", script);
        foreach (var (page, path) in await OnwardAsync(visit))
        {
            await visit.Page.GotoAsync(site.Url + path);
            await LookAsync(visit, $"{page}-{name}", script);
        }
        Assert.Empty(visit.Complaints);
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task Adds_a_second_document_to_the_meeting_that_is_there(int width)
    {
        var (person, file) = await ArriveAsync();
        var second = Path.Combine(Path.GetDirectoryName(file)!, "tillägg.txt");
        await File.WriteAllTextAsync(second, await File.ReadAllTextAsync(file) + "\nKärngruppen beslutade att öppna en lokal.\n");
        await using var visit = await chromium.VisitAsync(width);
        await site.SignInAsync(visit, person);
        await UploadAsync(visit, file);
        await visit.Page.Locator("button[value=confirm]").ClickAsync();
        await visit.Page.WaitForURLAsync(site.Url + "/meetings/*");
        var meeting = visit.Page.Url;

        await UploadAsync(visit, second);
        await LookAsync(visit, $"review-same-meeting-{width}", script: true);
        await visit.Page.Locator("button[value=confirm]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#errors")).ToBeVisibleAsync();
        await LookAsync(visit, $"review-same-meeting-refused-{width}", script: true);
        await visit.Page.Locator("#q-meeting-same input").First.CheckAsync();
        await visit.Page.Locator("button[value=confirm]").ClickAsync();
        await visit.Page.WaitForURLAsync(meeting);
        await LookAsync(visit, $"meeting-joined-{width}", script: true);
        await visit.Page.GotoAsync(meeting + "/source");
        await LookAsync(visit, $"source-joined-{width}", script: true);
        Assert.Empty(visit.Complaints);
    }

    private async Task UploadAsync(Visit visit, string file)
    {
        await visit.Page.GotoAsync(site.Url + "/intake");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#ask")).ToBeVisibleAsync();
    }

    /// <summary>Where one goes on from a meeting: its text, what can be mended, the list, the start page.</summary>
    private static async Task<IReadOnlyList<(string Name, string Path)>> OnwardAsync(Visit visit)
    {
        var main = visit.Page.Locator("main");
        return
        [
            ("source", (await main.Locator("a[href*='/source?at=']").First.GetAttributeAsync("href"))!),
            ("attachment", (await main.Locator(".checks a[href*='/attachments/']").First.GetAttributeAsync("href"))!),
            ("person", (await main.Locator(".checks a[href*='/people/']").First.GetAttributeAsync("href"))!),
            ("meetings", "/meetings"), ("coming", "/meetings?when=coming"), ("mine", "/"),
        ];
    }

    private static async Task LookAsync(Visit visit, string name, bool script)
    {
        await visit.PictureAsync(name);
        Assert.Empty(await visit.StickingOutAsync());
        if (script)
        {
            Assert.Empty(await visit.AxeAsync());
        }
    }

    // Each walk has a body and names of its own: the site and its ledger are shared.
    private async Task<(PersonId Secretary, string File)> ArriveAsync()
    {
        var mark = "Alfa Beta Gamma Delta Epsilon Zeta Eta Theta".Split(' ')[Interlocked.Increment(ref walks) % 8];
        var kind = BodyKind.Add($"Kärngrupp {mark}", "Core team", BodyCapacity.Decides, 1);
        var body = Body.Form($"Kärngruppen {mark}", mark, kind.Id);
        var person = Person.Add($"Disa Falk {mark}", null);
        var seat = Seat.Give(person.Id, body.Id, null, SeatRole.Secretary, new DateOnly(2025, 1, 1));
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(kind, body, person, seat, Party.Add($"Åby{mark.ToLowerInvariant()} kommun", $"Åby{mark.ToLowerInvariant()}", walks));
            await db.CommitAsync(Actor.Operator, "Test");
        });
        var file = Path.Combine(Directory.CreateTempSubdirectory("mandat-minutes").FullName, "anteckningar.txt");
        await File.WriteAllTextAsync(file, Minutes.Replace("Kärngruppen", $"Kärngruppen {mark}", StringComparison.Ordinal).Replace("Åbyvik", $"Åby{mark.ToLowerInvariant()}", StringComparison.Ordinal));
        return (person.Id, file);
    }

    private const string Minutes = """
        Kärngruppen möte 4 juni 2025

        Medverkande:

        Åbyvik kommun: Saga Ekblad, Tore Hallberg, Nasrin Rahimi
        Frånvaro: Hedvig Frisk

        Agenda:

        Uppdateringar
        Stöd till initiativen
        Nästa steg

        Mötesanteckningar

        Uppdateringar

        Ylva delade uppdateringar från senaste styrelsemötet:

        - Nu redovisas budgeten i tre delar (grundfinansiering (11 m), pilotbudget (ackumulerat kapital), uppväxling (mål: 10 m))
        - Rut och Tore fick i uppdrag av styrelsen att ha dialog med bildningsförbundet om nya utbildningsformer. Förslaget därifrån kommer gå vidare till Kärngruppen.
        - Gästprofessuren i barns villkor återupptas. Se bilaga 3 för mer information.
        - Styrelsen skickar signal till Kärngruppen att de önskar fokus på studenter framåt.

        Stöd till initiativen

        Initiativet "Förskola för fler" har haft svårt att få fart då arbetsgruppen i Åbyvik kommun inte har tillräckliga resurser.

        Diskussionen om styrgrupper togs aldrig vidare under mötet. I stället föreslog Disa följande nästa steg:

        - Se över hur varje initiativ har en koppling till en intern styrgrupp.
        - Ta fram förslag och testa mentorskap.

        Förslaget godkändes av Kärngruppen.

        Nästa steg

        - Möte 29:e augusti digitalt
        - Testa mentorskap kopplat till minst ett initiativ
        """;
}
