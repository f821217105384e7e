using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.SetUp;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Tests.Ledger;

/// <summary>A decision of the board that the Core Team's notes tell of: two in the ledger, linked, until somebody says.</summary>
public sealed class SameDecisionTests
{
    const string Told = "Gästprofessuren återupptas", Made = "Styrelsen beslutade att återuppta gästprofessuren", Other = "Styrelsen beslutade att öppna en lokal";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_linked_to_what_the_log_has_since_before(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await BoardAsync(story, new(2025, 6, 7));
        await TellAgainAsync(story, new(2025, 6, 9));

        Assert.Equal((await story.DecisionAsync(Made)).Id, (await story.DecisionAsync("Gästprofessuren ska återupptas i höst")).MayBeSameAsId);
        Assert.Null((await story.DecisionAsync("Förslaget godkändes av Core Team")).MayBeSameAsId);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_linked_when_the_notes_that_made_it_come_after(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        Assert.Null((await story.DecisionAsync(Told)).MayBeSameAsId);

        await BoardAsync(story, new(2025, 6, 2));

        Assert.Equal((await story.DecisionAsync(Made)).Id, (await story.DecisionAsync(Told)).MayBeSameAsId);
        Assert.Null((await story.DecisionAsync(Other)).MayBeSameAsId);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_linked_to_one_made_after_it_was_told_of(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        await BoardAsync(story, new(2025, 6, 5));

        Assert.Null((await story.DecisionAsync(Told)).MayBeSameAsId);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_the_link_to_those_alone_who_see_both(string provider)
    {
        await using var story = await LinkedAsync(provider);
        var (told, made) = (await story.DecisionAsync(Told), await story.DecisionAsync(Made));

        var toBoth = (await ShowAsync(story, told.Id, story.Backbone))!;
        Assert.Equal((made.Id, made.Id, made.Id), (toBoth.Row.MayBeSameAsId!.Value, toBoth.Parts.MayBeSameAs!.Id, toBoth.Related.MayBeSame.Single().Id));
        Assert.Equal(told.Id, (await ShowAsync(story, made.Id, story.Backbone))!.Related.MayBeSame.Single().Id);
        var toOne = (await ShowAsync(story, told.Id, story.Secretary))!;
        Assert.True(toOne is { Row.MayBeSameAsId: null, Parts.MayBeSameAs: null, Related.MayBeSame.Count: 0 });
        Assert.Empty((await ShowAsync(story, made.Id, story.BoardChair))!.Related.MayBeSame);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Stands_under_the_other_when_they_are_the_same_for_whoever_sees_both(string provider)
    {
        await using var story = await LinkedAsync(provider);
        var (told, made) = (await story.DecisionAsync(Told), await story.DecisionAsync(Made));

        Assert.Equal(made.Id, (await SettleAsync(story, told, true, story.Backbone)).Value);
        await story.Founded.AssertTraceAsync(nameof(SettleSameDecision), nameof(DecisionMerged), story.Backbone);

        var log = await LogAsync(story, story.Backbone);
        Assert.Equal(["Förslaget godkändes av Core Team", Made, Other], log.Rows.Select(r => r.Text));
        Assert.Equal((3, 0, 0), (log.Counts.Made, log.Counts.Reported, log.Ledger.Reported));
        var sheet = (await ShowAsync(story, made.Id, story.Backbone))!;
        Assert.Equal((told.Id, Told), (sheet.Related.Told.Single().Id, sheet.Quotes[told.Id.Value].Single().Text));
        Assert.Equal(made.Id, (await ShowAsync(story, told.Id, story.Backbone))!.Parts.SameAs!.Id);
        Assert.Contains(await MeetingAsync(story, story.Backbone), d => d.SameAs?.Id == made.Id.Value);

        var inTeam = await LogAsync(story, story.Secretary);
        Assert.Contains(inTeam.Rows, r => r.Id == told.Id);
        Assert.Equal((1, 1), (inTeam.Counts.Reported, inTeam.Ledger.Reported));
        Assert.Contains(await MeetingAsync(story, story.Secretary), d => d.Id == told.Id.Value && d.SameAs is null);
        var inBoard = (await ShowAsync(story, made.Id, story.BoardChair))!;
        Assert.Empty(inBoard.Related.Told);
        Assert.Equal([Made], inBoard.Quotes.SelectMany(q => q).Select(q => q.Text));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Loses_the_link_when_they_are_two(string provider)
    {
        await using var story = await LinkedAsync(provider);
        var told = await story.DecisionAsync(Told);

        Assert.Equal(told.Id, (await SettleAsync(story, told, false, story.Backbone)).Value);
        await story.Founded.AssertTraceAsync(nameof(SettleSameDecision), nameof(DecisionKeptApart), story.Backbone);

        Assert.Empty((await ShowAsync(story, told.Id, story.Backbone))!.Related.MayBeSame);
        Assert.Equal(4, (await LogAsync(story, story.Backbone)).Rows.Count);
        Founded.AssertRefused(await SettleAsync(story, await story.DecisionAsync(Told), true, story.Backbone), "DecisionNotPossiblyTheSame");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_settled_by_one_who_keeps_it_and_sees_the_other(string provider)
    {
        await using var story = await LinkedAsync(provider);
        var told = await story.DecisionAsync(Told);

        Founded.AssertRefused(await SettleAsync(story, told, true, story.Secretary), "DecisionNotPossiblyTheSame");
        Assert.Equal(Refusal.NotAllowed, (await SettleAsync(story, told, true, story.Member)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await SettleAsync(story, told, true, story.BoardChair)).Refusals.Single());
        Assert.Empty((await SettleAsync(story, told, true, story.Backbone)).Refusals);
        Assert.Equal(Refusal.Conflict, (await SettleAsync(story, told, true, story.Backbone)).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Takes_along_what_was_the_same_as_it(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await TellAgainAsync(story, new(2025, 6, 9));
        var again = await story.DecisionAsync("Gästprofessuren ska återupptas i höst");
        Assert.Empty((await SettleAsync(story, again, true, story.Backbone)).Refusals);
        await BoardAsync(story, new(2025, 6, 2));

        Assert.Empty((await SettleAsync(story, await story.DecisionAsync(Told), true, story.Backbone)).Refusals);

        var made = await story.DecisionAsync(Made);
        Assert.Equal(made.Id, (await story.DecisionAsync("Gästprofessuren ska återupptas i höst")).SameAsId);
        Assert.Equal(2, (await ShowAsync(story, made.Id, story.Backbone))!.Related.Told.Count);
    }

    static async Task<LedgerStory> LinkedAsync(string provider)
    {
        var story = await LedgerStory.TellAsync(provider);
        await BoardAsync(story, new(2025, 6, 2));
        return story;
    }

    static Task<MeetingId> BoardAsync(LedgerStory story, DateOnly on) => story.ConfirmAsync($"Styrelsens möte\n{Made}.\n{Other}.", m => new()
    {
        Date = new FoundValue<DateOnly>(on) { Spans = m.At("möte") }, Decisions = [m.Decision(Made, "Styrelsen"), m.Decision(Other, "Styrelsen")],
    }, story.Founded.Board, story.BoardChair);

    static Task<MeetingId> TellAgainAsync(LedgerStory story, DateOnly on) => story.ConfirmAsync("Möte igen\nGästprofessuren ska återupptas i höst.", m => new()
    {
        Date = new FoundValue<DateOnly>(on) { Spans = m.At("igen") },
        ReportedDecisions = [new("Gästprofessuren ska återupptas i höst", "Styrelsen") { Spans = m.At("Gästprofessuren ska återupptas i höst") }],
    });

    static Task<DecisionLogPage> LogAsync(LedgerStory story, Actor viewer) =>
        story.AskAsync<DecisionLog, DecisionLogPage>(q => q.AskAsync(new(), viewer, Founded.Today));

    static Task<DecisionSheet?> ShowAsync(LedgerStory story, DecisionId id, Actor viewer) =>
        story.AskAsync<ShowDecision, DecisionSheet?>(q => q.AskAsync(id, viewer, Founded.Today));

    static async Task<IEnumerable<DecisionView>> MeetingAsync(LedgerStory story, Actor viewer) =>
        (await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(story.Meeting, viewer)))!.ReportedDecisions;

    static Task<Result<DecisionId>> SettleAsync(LedgerStory story, Decision told, bool isSame, Actor actor) =>
        story.RunAsync<SettleSameDecision, DecisionId>(d => d.RunAsync(new(told.Id, told.Version, isSame), actor));
}
