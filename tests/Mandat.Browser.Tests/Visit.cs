using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mandat.Browser.Tests;

/// <summary>One visitor's window, which remembers everything that the browser complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complain(message.Text);
            }
        };
        page.PageError += (_, error) => Complain(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: policy violations, errors of the script.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Visit> StartAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

    public Task ForgetCookiesAsync() => context.ClearCookiesAsync();

    /// <summary>What axe finds, WCAG 2.0 to 2.2, A and AA: one line a violation. Never ends where script is off.</summary>
    public async Task<IEnumerable<string>> AxeAsync()
    {
        var found = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
        return found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
    }

    /// <summary>Elements that stick out to the right of the window.</summary>
    public Task<string[]> StickingOutAsync() => Page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
          : [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(e => e.tagName + "." + e.className).slice(0, 5)
        """);

    /// <summary>Saves a picture when MANDAT_TEST_PICTURES names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("MANDAT_TEST_PICTURES") is { Length: > 0 } folder)
        {
            // The window is made as tall as the page, so that sticky parts stand where a reader sees them.
            var size = Page.ViewportSize!;
            var height = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            await Page.SetViewportSizeAsync(size.Width, Math.Max(size.Height, height));
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
            await Page.SetViewportSizeAsync(size.Width, size.Height);
        }
    }

    // An answer of 400 is expected where a test makes one, and a page may be left before its transition has ended.
    private void Complain(string text)
    {
        if (!text.Contains("responded with a status of 4", StringComparison.Ordinal) && !text.Contains("Transition was", StringComparison.Ordinal))
        {
            complaints.Add(text);
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
