using Mandat.App.Demo;
using Mandat.Core.Bodies;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Browser.Tests;

/// <summary>The pages with the demo's data on them.</summary>
public sealed class DemoTests(Chromium chromium, DemoTests.DemoSite demo) : IClassFixture<DemoTests.DemoSite>
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Shows_every_page_of_the_set_up_so_that_all_can_use_it(string language)
    {
        await using var visit = await chromium.VisitAsync(language: language);
        await demo.Site.SignInAsync(visit, demo.Lead);
        foreach (var (name, path) in demo.Paths)
        {
            await visit.Page.GotoAsync(demo.Site.Url + path);
            foreach (var width in (int[])[1280, 390])
            {
                await visit.Page.SetViewportSizeAsync(width, 844);
                await visit.PictureAsync($"demo-{name}-{language}-{width}");
                Assert.True((await visit.AxeAsync()).ToList() is [], $"{path}: {string.Join(", ", await visit.AxeAsync())}");
                Assert.True((await visit.StickingOutAsync()) is [], $"{path} {width}: {string.Join(", ", await visit.StickingOutAsync())}");
            }
        }
        Assert.Empty(visit.Complaints);
    }

    /// <summary>A site with the demo in it.</summary>
    public sealed class DemoSite : IAsyncLifetime
    {
        public BrowserSite Site { get; } = new() { IsEmpty = true };

        public PersonId Lead { get; private set; }

        public IReadOnlyList<(string Name, string Path)> Paths { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await Site.InitializeAsync();
            await DemoCollaboration.SeedAsync(Site.Services);
            await Site.InLedgerAsync(async db =>
            {
                Lead = await db.Set<Person>().Where(p => p.Name == DemoRegister.Founder).Select(p => p.Id).SingleAsync();
                var body = await db.Set<Body>().Where(b => b.Abbreviation == "CT").Select(b => b.Id.Value).SingleAsync();
                var party = await db.Set<Mandat.Core.Collaborations.Party>().Select(p => p.Id.Value).FirstAsync();
                var seat = await db.Set<Seat>().Where(s => s.To == null).Select(s => s.Id.Value).FirstAsync();
                var draft = await db.Set<Draft>().Where(d => d.State == DraftState.Open).OrderBy(d => d.FileName).Select(d => d.Id.Value).FirstAsync();
                var meeting = await db.Set<Meeting>().Where(m => m.HostId == new BodyId(body) && m.Stage == MeetingStage.Notes).OrderByDescending(m => m.HeldOn).Select(m => m.Id.Value).FirstAsync();
                Paths =
                [
                    ("setup", "/setup"), ("parties", "/setup/parties"), ("party", $"/setup/parties/{party}"), ("bodies", "/setup/bodies"), ("body", $"/setup/bodies/{body}"),
                    ("seats", $"/setup/bodies/{body}/seats"), ("seat", $"/setup/seats/{seat}"), ("persons", "/setup/persons"), ("person", $"/setup/persons/{Lead.Value}"),
                    ("agreement", "/setup/agreement"), ("mine", "/"), ("meetings", "/meetings"), ("meeting", $"/meetings/{meeting}"), ("intake", "/intake"), ("draft", $"/intake/{draft}"),
                ];
            });
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
