using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class InitiativeTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_its_story_across_meetings_newest_first(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await story.ConfirmAsync("Möte 9 juni\nFörskola för fler kommer i gång", m => new()
        {
            Date = new Minutes.Structure.FoundValue<DateOnly>(new DateOnly(2025, 6, 9)) { Spans = m.At("9 juni") },
            Initiatives = [new("Förskola för fler") { Spans = m.At("Förskola för fler") }],
        });

        var sheet = (await Show(story, await IdAsync(story), story.Member))!;

        Assert.Equal([StoryKind.Named, StoryKind.Obstacle, StoryKind.Learning, StoryKind.Assignment], sheet.Story.Select(e => e.Kind));
        Assert.Equal(new DateOnly(2025, 6, 9), sheet.Story[0].On);
        Assert.Equal("Förskola för fler kommer i gång", sheet.Story[0].Quote);
        Assert.Equal(new InitiativeCounts(1, 0), sheet.Counts);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Stands_in_the_portfolio_with_the_obstacle_it_met(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var row = (await story.AskAsync<InitiativePortfolio, Portfolio>(q => q.AskAsync(story.Member))).Rows.Single();

        Assert.Equal(("arbetsgruppen saknar resurser", new DateOnly(2025, 6, 4), 1, 1), (row.Obstacle, row.ObstacleOn, row.Meetings, row.OpenAssignments));
        Assert.Equal((new DateOnly(2025, 6, 4), story.Founded.Team), (row.NamedOn, row.NamedIn));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_known_to_every_seat_and_tells_it_only_what_it_may_see(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var id = await IdAsync(story);

        foreach (var actor in new[] { story.Secretary, story.Member, story.Reader, story.Backbone }) Assert.Equal(3, (await Show(story, id, actor))!.Story.Count);
        foreach (var actor in new[] { story.BoardChair, story.Stranger })
        {
            var sheet = (await Show(story, id, actor))!;
            Assert.Empty(sheet.Story);
            Assert.Equal(new InitiativeCounts(0, 0), sheet.Counts);
            var row = (await story.AskAsync<InitiativePortfolio, Portfolio>(q => q.AskAsync(actor))).Rows.Single();
            Assert.Equal((null, 0, 0, null), (row.Obstacle, row.Meetings, row.OpenAssignments, row.NamedOn));
        }
        Assert.Null(await Show(story, id, Actor.Anonymous));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_described_by_the_backbone(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var id = await IdAsync(story);
        var before = (await Show(story, id, story.Backbone))!.Facts;
        DescribeInitiative.Request request = new(id, before.Version, "Förskola för fler barn", null, " Alla barn får plats. ", null, story.Founded.Party);

        Assert.Equal(Refusal.NotAllowed, (await Describe(story, request, story.Secretary)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Describe(story, request, Actor.Anonymous)).Refusals.Single());
        Founded.AssertRefused(await Describe(story, request with { Name = " ", LeadParty = Id.New<PartyId>() }, story.Backbone), "TextMissing", "LeadPartyUnknown");
        Assert.Empty((await Describe(story, request, story.Backbone)).Refusals);

        await story.Founded.AssertTraceAsync(nameof(DescribeInitiative), nameof(InitiativeDescribed), story.Backbone);
        var after = (await Show(story, id, story.Member))!.Facts;
        Assert.Equal(("Förskola för fler barn", "Alla barn får plats.", "Sjöviks kommun"), (after.Name, after.Purpose, after.Lead));
        Assert.Equal(Refusal.Conflict, (await Describe(story, request, story.Backbone)).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_name_that_another_has(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await story.GrowAsync(4);
        var id = await IdAsync(story);

        Founded.AssertRefused(await Describe(story, new(id, 1, "Nytt 001"), story.Backbone), "InitiativeNameTaken");
    }

    static Task<InitiativeId> IdAsync(LedgerStory story) => story.Founded.ReadAsync<Initiative, InitiativeId>(all => all.Where(i => i.Name == "Förskola för fler").Select(i => i.Id));

    static Task<InitiativeSheet?> Show(LedgerStory story, InitiativeId id, Actor viewer) => story.AskAsync<ShowInitiative, InitiativeSheet?>(q => q.AskAsync(id, viewer));

    static Task<Result<Done>> Describe(LedgerStory story, DescribeInitiative.Request request, Actor actor) => story.RunAsync<DescribeInitiative, Done>(d => d.RunAsync(request, actor));
}
