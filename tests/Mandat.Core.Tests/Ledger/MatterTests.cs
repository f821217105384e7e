using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class MatterTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Takes_the_answer_of_a_body_that_the_signal_goes_to_and_shows_it_to_the_sender(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var signal = await story.MatterAsync(MatterKind.Signal);

        Assert.Empty((await Answer(story, signal, story.Member, "Sex initiativ erbjuder platser.")).Refusals);

        await story.Founded.AssertTraceAsync(nameof(AnswerSignal), nameof(ConsiderationAnswered), story.Member);
        var sheet = (await Show(story, signal.Id, story.BoardChair))!;
        Assert.Equal((MatterState.Reported, ConsiderationOutcome.TakenUp, "Siri Holm"), (sheet.Line.State, sheet.Path.Single().Outcome, sheet.Path.Single().AnsweredBy));
        Assert.Equal((false, true), (sheet.MayAnswer, sheet.MayClose));
        Assert.False(sheet.Line.IsMeetingSeen);
        var board = (await story.AskAsync<ShowBody, BodySheet?>(q => q.AskAsync(story.Founded.Board, story.BoardChair, Founded.Today)))!;
        Assert.Equal((true, "Sex initiativ erbjuder platser."), (board.Signals.Single().IsAnswered, board.Signals.Single().Answer));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_the_answer_of_others_and_one_without_a_sentence(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var signal = await story.MatterAsync(MatterKind.Signal);

        Assert.Equal(Refusal.NotAllowed, (await Answer(story, signal, story.BoardChair, "Ja")).Refusals.Single());
        Assert.Equal(Refusal.NotAllowed, (await Answer(story, signal, story.Reader, "Ja")).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Answer(story, signal, story.Stranger, "Ja")).Refusals.Single());
        Founded.AssertRefused(await Answer(story, signal, story.Member, " "), "TextMissing");
        Founded.AssertRefused(await Answer(story, await story.MatterAsync(MatterKind.ParkedQuestion), story.Member, "Ja"), "NotASignal");
        Assert.Empty((await Answer(story, signal, story.Member, "Ja")).Refusals);
        Assert.Equal(Refusal.Conflict, (await Answer(story, signal, story.Member, "Nej")).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_a_parked_question_until_it_is_dropped(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var parked = await story.MatterAsync(MatterKind.ParkedQuestion);

        var sheet = (await Show(story, parked.Id, story.Secretary))!;
        Assert.Equal(("Diskussionen om styrgrupper togs inte vidare", true, false), (sheet.Line.Text, sheet.MayClose, sheet.MayAnswer));
        Assert.Equal("Diskussionen om styrgrupper togs inte vidare", sheet.Quotes[parked.Id.Value].Single().Text);
        Assert.Null(await Show(story, parked.Id, story.BoardChair));
        Assert.Null(await Show(story, parked.Id, Actor.Anonymous));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_which_decision_adopted_a_proposal(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var proposal = await story.MatterAsync(MatterKind.Proposal);

        var sheet = (await Show(story, proposal.Id, story.Member))!;

        Assert.Equal("Förslaget godkändes av Core Team", sheet.AdoptedBy.Single().Text);
        Assert.Equal("Disa Falk", sheet.Line.By);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Has_no_page_for_a_matter_that_is_shown_elsewhere(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var matter = (await story.AssignmentAsync("Se över styrgrupperna")).MatterId;

        Assert.Null(await Show(story, matter, story.Secretary));
    }

    static Task<MatterSheet?> Show(LedgerStory story, MatterId id, Actor viewer) => story.AskAsync<ShowMatter, MatterSheet?>(q => q.AskAsync(id, viewer, Founded.Today));

    static Task<Result<Done>> Answer(LedgerStory story, Matter m, Actor actor, string sentence) =>
        story.RunAsync<AnswerSignal, Done>(d => d.RunAsync(new(m.Id, m.Version, ConsiderationOutcome.TakenUp, sentence), actor));
}
