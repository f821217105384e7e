using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Mandat.Browser.Tests.Chromium))]

namespace Mandat.Browser.Tests;

/// <summary>The machine's own Chromium, started once; a missing one is a failure where everything is required, else a skip.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Path))
        {
            playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(30_000); // a full run shares the machine
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Flags });
        }
    }

    /// <summary>A fresh visitor: no cookies, one language, one width, with script or without.</summary>
    public async Task<Visit> VisitAsync(int width = 1280, string language = "sv", bool script = true)
    {
        if (browser is null)
        {
            var missing = $"There is no Chromium at {Path}; name one with CHROMIUM.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("MANDAT_TEST_REQUIRED") == "1", missing);
            Assert.Fail(missing);
        }
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width == 1280 ? 900 : 844 },
            Locale = language == "sv" ? "sv-SE" : "en-GB",
            JavaScriptEnabled = script,
        });
        return await Visit.StartAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }
}
