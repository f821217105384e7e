using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Mandat.App.Tests.Crawl;

/// <summary>A viewer goes from the first page wherever its links lead, and notes what is wrong on the way.</summary>
internal sealed partial class Crawl(string viewer, string language, HttpClient client, int perKind, bool isSignedIn = true)
{
    private const int NarrowedPerKind = 1;
    private readonly Queue<(string Path, string From)> ahead = new([(isSignedIn ? "/" : "/sign-in", "the start")]);
    private readonly HashSet<string> met = [isSignedIn ? "/" : "/sign-in"];
    private readonly Dictionary<string, int> kinds = [];
    private readonly Dictionary<string, string> titles = [];
    private readonly List<string> wrong = [];

    public bool IsSignedIn => isSignedIn;

    /// <summary>How many pages were looked at.</summary>
    public int Pages { get; private set; }

    /// <summary>What was wrong, one line each.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    public async Task GoAsync()
    {
        while (ahead.TryDequeue(out var next)) await VisitAsync(next.Path, next.From);
    }

    private async Task VisitAsync(string path, string from)
    {
        using var answer = await client.GetAsync(path);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            // A visitor is asked to sign in, and one who is signed in has no business there.
            if (answer.StatusCode != HttpStatusCode.Redirect) Note(path, $"answers {(int)answer.StatusCode}, linked from {from}");
            return;
        }
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
        Pages++;
        var page = await TestSite.SetAsync(answer);
        foreach (var fault in PageFaults.Of(page, language)) Note(path, fault);
        NameWindow(path, page);
        foreach (var link in page.QuerySelectorAll("a[href^='/']").OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")!))
        {
            Follow(page, path, link);
        }
    }

    private void Follow(IHtmlDocument page, string path, string link)
    {
        var (target, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        if (anchor is not null && target == path && page.GetElementById(anchor) is null) Note(path, $"has no place for its own link #{anchor}");
        if (target.StartsWith("/language", StringComparison.Ordinal) || !met.Add(target)) return;
        var kind = Kind(target);
        var count = kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (count <= (target.Contains('?', StringComparison.Ordinal) ? Math.Min(NarrowedPerKind, perKind) : perKind)) ahead.Enqueue((target, path));
    }

    // What the minutes say twice is two pages of one name.
    private void NameWindow(string path, IHtmlDocument page)
    {
        if (path.Contains('?', StringComparison.Ordinal) || path is "/" or "/mine" || Told().IsMatch(path)) return;
        if (!titles.TryAdd(page.Title ?? "", path)) Note(path, $"has the title of {titles[page.Title ?? ""]}: {page.Title}");
    }

    private void Note(string path, string what) => wrong.Add($"{viewer}, {language}: {path} {what}");

    private static string Kind(string path) =>
        path.Split('?') is [var place, var query] ? Identity().Replace(place, "*") + "?" + string.Join('&', query.Split('&').Select(part => part.Split('=')[0])) : Identity().Replace(path, "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Identity();

    [GeneratedRegex("^/(decisions|assignments|matters)/")]
    private static partial Regex Told();
}
