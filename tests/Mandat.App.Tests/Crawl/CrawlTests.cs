using Mandat.App.Demo;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Crawl;

public sealed class CrawlTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leads_every_kind_of_seat_from_page_to_page_without_a_dead_link_in_both_languages(string provider)
    {
        await using var site = await TestSite.StartAsync(isDemo: true, provider: provider);
        await DemoCollaboration.SeedAsync(site.Services);
        var crawls = await CrawlsAsync(site);

        await Parallel.ForEachAsync(crawls, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (crawl, _) => await crawl.GoAsync());

        var wrong = crawls.SelectMany(crawl => crawl.Wrong).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60)));
        // Otherwise silence could come from a crawl that went nowhere.
        Assert.All(crawls, crawl => Assert.InRange(crawl.Pages, crawl.IsSignedIn ? 20 : 5, 1000));
        Assert.True(crawls[0].Pages > 120, $"{crawls[0].Pages}");
    }

    // The process lead sees everything and goes to many pages of each kind, the others to some.
    private static async Task<IReadOnlyList<Crawl>> CrawlsAsync(TestSite site)
    {
        List<Crawl> crawls = [];
        foreach (var (role, name) in DemoRegister.OneOfEachSeat)
        {
            PersonId person = default;
            await site.InLedgerAsync(async db => person = await db.Set<Person>().Where(p => p.Name == name).Select(p => p.Id).SingleAsync());
            crawls.Add(new($"{role}", "sv", await site.ClientOfAsync(person, "sv"), perKind: role == SeatRole.Administrator ? 8 : 2));
            crawls.Add(new($"{role}", "en", await site.ClientOfAsync(person, "en"), perKind: 1));
        }
        crawls.Add(new("a visitor", "sv", site.Client("sv"), perKind: 3, isSignedIn: false));
        crawls.Add(new("a visitor", "en", site.Client("en"), perKind: 3, isSignedIn: false));
        return crawls;
    }
}
