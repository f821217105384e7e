using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Routing;

namespace Mandat.App.Tests.Leaks;

public sealed partial class EveryEndpointTests
{
    [Fact]
    public async Task Tells_every_kind_of_seat_what_is_its_to_see_and_nothing_else()
    {
        await using var site = await LeakSite.StartAsync(Enum.GetValues<Visibility>());
        var addresses = Addresses.All(site);
        var walks = site.Viewers.Select(viewer => (Viewer: viewer, Walk: new Walk(site, viewer))).ToList();

        await Parallel.ForEachAsync(walks, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (one, _) => await one.Walk.GoAsync(addresses));

        var wrong = walks.SelectMany(one => one.Walk.Wrong).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        // Otherwise silence could come from pages that show nothing at all.
        Assert.All(walks.Where(one => !one.Viewer.IsAnonymous), one =>
            Assert.Equal(site.Secrets.Where(s => s.IsFor(one.Viewer)).Select(s => s.Marker).Order(), one.Walk.Seen.Order()));
    }

    [Fact]
    public async Task Counts_for_a_seat_only_what_it_may_see()
    {
        await using var full = await LeakSite.StartAsync(Visibility.Parties, Visibility.Public, Visibility.Working, Visibility.Circle);
        await using var spare = await LeakSite.StartAsync(Visibility.Parties, Visibility.Public);

        foreach (var (one, other) in full.Viewers.Zip(spare.Viewers).Where(pair => pair.First is { Where: Sits.InTheOtherBody, IsNamedInTheCircle: false }))
        {
            foreach (var path in Lists(full.Site))
            {
                Assert.Equal(await ReadAsync(other, path), await ReadAsync(one, path));
            }
        }
    }

    [Fact]
    public async Task Turns_down_with_its_own_page_every_form_without_a_token()
    {
        await using var site = await LeakSite.StartAsync();

        foreach (var viewer in site.Viewers.Where(v => v.IsAnonymous || v is { Role: SeatRole.Administrator or SeatRole.Secretary }))
        {
            foreach (var path in Addresses.Endpoints(site.Site, "POST").Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not null).Select(e => Addresses.Some(e.RoutePattern)).Distinct())
            {
                using var answer = await viewer.Client.PostAsync(path, new FormUrlEncodedContent([new("_handler", "x"), new("Input.Name", "y")]));
                var words = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"{viewer}: {path} {answer.StatusCode}");
                Assert.True(words.Contains("<h1", StringComparison.Ordinal), $"{viewer}: {path} {(int)answer.StatusCode} answers no page of ours");
            }
        }
    }

    private static IEnumerable<string> Lists(TestSite site) =>
        Addresses.Endpoints(site, "GET").Where(e => e.RoutePattern.Parameters.Count == 0).Select(e => Addresses.Some(e.RoutePattern)).Distinct();

    private static async Task<string> ReadAsync(Viewer viewer, string path)
    {
        var page = await TestSite.PageAsync(viewer.Client, path);
        var words = page.QuerySelector("main")?.TextContent ?? "";
        return new StringBuilder(path).Append(' ').AppendJoin(' ', TimeOfDay().Replace(words, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToString();
    }

    // The two sites are looked at one after the other; a minute may pass between them.
    [GeneratedRegex(@"\b\d\d[.:]\d\d")]
    private static partial Regex TimeOfDay();
}
