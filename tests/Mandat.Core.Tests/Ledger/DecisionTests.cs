using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class DecisionTests
{
    const string Made = "Förslaget godkändes av Core Team", Told = "Gästprofessuren återupptas";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_what_was_decided_apart_from_what_was_only_told(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var log = await Log(story, new(), story.Member);

        Assert.Equal(new DecisionCounts(Made: 1, Reported: 1, WithoutDecider: 1, ToBeReviewed: 0, Formal: 1), log.Counts);
        var told = log.Rows.Single(r => r.IsReported);
        Assert.Equal((Told, null, null, new DateOnly(2025, 6, 4)), (told.Text, told.DeciderId, told.DecidedOn, told.LoggedOn));
        var made = log.Rows.Single(r => !r.IsReported);
        Assert.Equal((Made, story.Founded.Team, "Disa Falk", 1), (made.Text, made.DeciderId, made.ProposedBy, made.Gives));
        Assert.Equal(Made, log.Quotes[made.Id.Value].Single().Text);
        Assert.Equal([2025], log.Years);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Narrows_by_what_its_links_say(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await story.GrowAsync(3);
        var initiative = await story.Founded.ReadAsync<Initiative, InitiativeId>(all => all.Where(i => i.Name == "Förskola för fler").Select(i => i.Id));

        Assert.Equal(Told, (await Log(story, new(IsWithoutDecider: true), story.Member)).Rows.Single().Text);
        Assert.Equal(Told, (await Log(story, new(Origin: DecisionOrigin.Reported), story.Member)).Rows.Single().Text);
        Assert.Equal(4, (await Log(story, new(Origin: DecisionOrigin.MadeHere), story.Member)).Rows.Count);
        Assert.Equal(5, (await Log(story, new(Body: story.Founded.Team), story.Member)).Rows.Count);
        Assert.Empty((await Log(story, new(Body: story.Founded.Board), story.Member)).Rows);
        Assert.Equal(6, (await Log(story, new(Year: 2025, IsWithFormal: true), story.Member)).Rows.Count);
        Assert.Empty((await Log(story, new(Year: 2024), story.Member)).Rows);
        Assert.Equal("Förskola för fler", (await Log(story, new(Initiative: initiative), story.Member)).Initiative);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Goes_through_a_long_log_without_losing_or_repeating_a_row(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await story.GrowAsync(120);

        List<DecisionId> met = [];
        string? after = null;
        do
        {
            var page = await story.AskAsync<DecisionLog, DecisionLogPage>(q => q.AskAsync(new(), story.Secretary, Founded.Today, after));
            met.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(122, met.Count);
        Assert.Equal(122, met.Distinct().Count());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_each_kind_of_seat_what_it_may_see(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var id = (await story.DecisionAsync(Made)).Id;

        foreach (var actor in new[] { story.Secretary, story.Member, story.Reader, story.Backbone })
        {
            Assert.Equal(2, (await Log(story, new(), actor)).Rows.Count);
            Assert.Equal("Se över styrgrupperna", (await Show(story, id, actor))!.Gives.Single().Text);
        }
        foreach (var actor in new[] { story.BoardChair, story.Stranger, Actor.Anonymous })
        {
            var log = await Log(story, new(), actor);
            Assert.Empty(log.Rows);
            Assert.Equal((0, 0, 0), (log.Counts.Made, log.Counts.Reported, log.Ledger.Made));
            Assert.Empty(log.Years);
            Assert.Null(await Show(story, id, actor));
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_superseded_by_a_later_one_and_keeps_its_words(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await story.GrowAsync(1);
        var (old, later) = (await story.DecisionAsync(Made), await story.DecisionAsync("Core Team beslutade om punkt 001"));

        Founded.AssertRefused(await Supersede(story, old, null, story.Secretary), "SupersedingNotChosen");
        Founded.AssertRefused(await Supersede(story, later, old.Id, story.Secretary), "SupersedingIsEarlier");
        Assert.Equal(Refusal.NotAllowed, (await Supersede(story, old, later.Id, story.Member)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Supersede(story, old, later.Id, story.Stranger)).Refusals.Single());
        Assert.Empty((await Supersede(story, old, later.Id, story.Secretary)).Refusals);
        await story.Founded.AssertTraceAsync(nameof(SupersedeDecision), nameof(DecisionSuperseded), story.Secretary);

        var sheet = (await Show(story, old.Id, story.Member))!;
        Assert.Equal((Made, later.Id), (sheet.Row.Text, sheet.Parts.SupersededBy!.Id));
        Assert.Equal(old.Id, (await Show(story, later.Id, story.Member))!.Related.Supersedes.Single().Id);
        Assert.Equal(Refusal.Conflict, (await Supersede(story, old, later.Id, story.Secretary)).Refusals.Single());
        Founded.AssertRefused(await Supersede(story, await story.DecisionAsync(Made), later.Id, story.Secretary), "SupersededAlready");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Comes_back_on_its_review_day(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var decision = await story.DecisionAsync(Made);

        Founded.AssertRefused(await Review(story, decision, new(2025, 6, 3), story.Secretary), "ReviewBeforeDecision");
        Assert.Equal(Refusal.NotAllowed, (await Review(story, decision, new(2025, 11, 27), story.Reader)).Refusals.Single());
        Assert.Empty((await Review(story, decision, new(2025, 11, 27), story.Secretary)).Refusals);

        Assert.Equal(new DateOnly(2025, 11, 27), (await Log(story, new(IsToBeReviewed: true), story.Member)).Rows.Single().ReviewOn);
        await story.Founded.AssertTraceAsync(nameof(SetReviewDate), nameof(ReviewDateSet), story.Secretary);
        Assert.Equal(Refusal.Conflict, (await Review(story, decision, null, story.Secretary)).Refusals.Single());
    }

    static Task<DecisionLogPage> Log(LedgerStory story, DecisionFilter filter, Actor viewer) => story.AskAsync<DecisionLog, DecisionLogPage>(q => q.AskAsync(filter, viewer, Founded.Today));

    static Task<DecisionSheet?> Show(LedgerStory story, DecisionId id, Actor viewer) => story.AskAsync<ShowDecision, DecisionSheet?>(q => q.AskAsync(id, viewer, Founded.Today));

    static Task<Result<Done>> Supersede(LedgerStory story, Decision d, DecisionId? by, Actor actor) =>
        story.RunAsync<SupersedeDecision, Done>(x => x.RunAsync(new(d.Id, d.Version, by), actor));

    static Task<Result<Done>> Review(LedgerStory story, Decision d, DateOnly? on, Actor actor) => story.RunAsync<SetReviewDate, Done>(x => x.RunAsync(new(d.Id, d.Version, on), actor));
}
