using Microsoft.Playwright;

namespace Mandat.Browser.Tests;

public sealed class FormTests(Chromium chromium, BrowserSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tells_what_has_to_be_put_right_and_then_takes_it(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await visit.Page.GotoAsync(site.Url + "/sign-in");
        await visit.Page.Locator("#Input-Email").FillAsync("inte en adress");
        await SendAsync(visit.Page);
        await Assertions.Expect(visit.Page.Locator(".errors h2")).ToHaveTextAsync("En sak behöver rättas");
        await Assertions.Expect(visit.Page.Locator("#Input-Email")).ToHaveValueAsync("inte en adress");
        if (script)
        {
            await Assertions.Expect(visit.Page.Locator(".errors")).ToBeFocusedAsync();
            Assert.Empty(await visit.AxeAsync());
        }
        await visit.PictureAsync($"sign-in-error-{(script ? "script" : "plain")}");

        await visit.Page.Locator(".errors a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#Input-Email")).ToBeFocusedAsync();
        await visit.Page.Locator("#Input-Email").FillAsync("anna@exempel.se");
        await SendAsync(visit.Page);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Titta i din e-post");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keeps_what_was_typed_when_the_form_grew_old(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await visit.Page.GotoAsync(site.Url + "/sign-in");
        await visit.Page.Locator("#Input-Email").FillAsync("anna@exempel.se");
        await visit.ForgetCookiesAsync();
        await SendAsync(visit.Page);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Formuläret hann bli gammalt");
        await Assertions.Expect(visit.Page.GetByLabel("Din e-postadress")).ToHaveValueAsync("anna@exempel.se");
        await visit.PictureAsync($"form-again-{(script ? "script" : "plain")}");
        if (script)
        {
            Assert.Empty(await visit.AxeAsync());
        }

        await visit.Page.Locator("main form button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Titta i din e-post");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keeps_what_was_typed_when_the_file_is_too_large(bool script)
    {
        await using var visit = await chromium.VisitAsync(script: script);
        await visit.Page.GotoAsync(site.Url + "/specimens");
        await visit.Page.Locator("#upload-text").FillAsync("anna@exempel.se");
        var large = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(large, new byte[60_000_000]);
            await visit.Page.Locator("#upload-file").SetInputFilesAsync(large);
            await visit.Page.Locator("#upload-send").ClickAsync();
            await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Filen är för stor", new() { Timeout = 30_000 });
        }
        finally
        {
            File.Delete(large);
        }
        await Assertions.Expect(visit.Page.GetByLabel("Din e-postadress")).ToHaveValueAsync("anna@exempel.se");
        await visit.PictureAsync($"too-large-{(script ? "script" : "plain")}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true, "sv", "Dagar: det som står här går inte att läsa.", "Något i formuläret går inte att läsa. Ladda om sidan och försök igen.")]
    [InlineData(false, "en", "Dagar: what stands here cannot be read.", "Something in the form cannot be read. Reload the page and try again.")]
    public async Task Lists_every_fault_also_of_what_could_not_be_read(bool script, string language, string unreadable, string hidden)
    {
        await using var visit = await chromium.VisitAsync(language: language, script: script);
        await visit.Page.GotoAsync(site.Url + "/specimen-form?Which=none");
        await visit.Page.GetByLabel("Dagar").FillAsync("fyra");
        await visit.Page.GetByLabel("Slag").SelectOptionAsync("Done");
        await visit.Page.GetByLabel("Ja").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".errors li")).ToHaveCountAsync(3);
        var faults = await visit.Page.Locator(".errors li").AllInnerTextsAsync();
        Assert.Equal((unreadable, hidden), (faults[0], faults[2]));
        Assert.StartsWith("Vad:", faults[1], StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByLabel("Dagar")).ToHaveValueAsync("fyra");
        await Assertions.Expect(visit.Page.GetByLabel("Slag")).ToHaveValueAsync("Done");
        await Assertions.Expect(visit.Page.GetByLabel("Ja")).ToBeCheckedAsync();

        // What may be left out may be left empty.
        await visit.Page.GotoAsync(site.Url + "/specimen-form");
        await visit.Page.GetByLabel("Vad").FillAsync("Samtal");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Sparat: , , , Samtal");
        Assert.Empty(visit.Complaints);
    }

    private static Task SendAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Skicka länk" }).ClickAsync();
}
