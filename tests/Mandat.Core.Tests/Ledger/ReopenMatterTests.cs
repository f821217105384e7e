using Mandat.Core.Assignments;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class ReopenMatterTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Puts_what_was_written_off_back_where_it_stood_with_the_reason(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var signal = await story.MatterAsync(MatterKind.Signal);
        await DoneAsync(story.RunAsync<WriteOffMatter, Done>(d => d.RunAsync(new(signal.Id, signal.Version, "Inte nu"), story.BoardChair)));

        await DoneAsync(ReopenAsync(story, await story.MatterAsync(signal.Id), story.BoardChair, " Frågan kom tillbaka "));

        var open = await story.MatterAsync(signal.Id);
        Assert.Equal((MatterState.Sent, false, null, null), (open.State, open.IsWrittenOff, open.ClosingReason, open.ClosedOn));
        Assert.Equal((Founded.Today, "Frågan kom tillbaka"), (open.ReopenedOn, open.ReopeningReason));
        await story.Founded.AssertTraceAsync(nameof(ReopenMatter), nameof(MatterReopened), story.BoardChair);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_an_answer_that_was_given_before_it_was_closed(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var a = await story.AssignmentAsync("samtala med bildningsförbundet");
        await DoneAsync(story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(a.Id, a.Version, "Samtalet är hållet"), story.Member)));
        var matter = await story.MatterAsync(a.MatterId);
        await DoneAsync(story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(matter.Id, matter.Version), story.BoardChair)));

        await DoneAsync(ReopenAsync(story, await story.MatterAsync(matter.Id), story.BoardChair, "Mer att göra"));

        var open = await story.MatterAsync(matter.Id);
        Assert.Equal((MatterState.Reported, "Samtalet är hållet"), (open.State, open.Answer));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_what_is_open_what_follows_another_and_who_may_not(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var signal = await story.MatterAsync(MatterKind.Signal);
        Founded.AssertRefused(await ReopenAsync(story, signal, story.BoardChair, "Skäl"), "MatterIsOpen");
        await DoneAsync(story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(signal.Id, signal.Version), story.BoardChair)));
        var closed = await story.MatterAsync(signal.Id);
        Founded.AssertRefused(await ReopenAsync(story, closed, story.Member, "Skäl"), "NotAllowed");
        Founded.AssertRefused(await ReopenAsync(story, closed, story.Stranger, "Skäl"), "NotFound");
        Founded.AssertRefused(await ReopenAsync(story, closed, story.BoardChair, " "), "ReasonMissing");
        Founded.AssertRefused(await ReopenAsync(story, signal, story.BoardChair, "Skäl"), "ChangedMeanwhile");

        var (later, earlier) = (await story.AssignmentAsync("Se över styrgrupperna"), await story.AssignmentAsync("samtala med bildningsförbundet"));
        await using (var work = story.Founded.Ledger.Scope())
        {
            var merged = (await work.Db.FindOneAsync<Assignment>(later.Id))!;
            merged.MergeInto(earlier.Id);
            (await work.Db.FindOneAsync<Matter>(later.MatterId))!.WriteOff(Founded.Today, earlier.Text);
            await work.Db.SaveChangesAsync();
        }
        Founded.AssertRefused(await ReopenAsync(story, await story.MatterAsync(later.MatterId), story.Secretary, "Skäl"), "StandsUnderAnother");
    }

    static async Task DoneAsync(Task<Result<Done>> deed) => Assert.Empty((await deed).Refusals);

    static Task<Result<Done>> ReopenAsync(LedgerStory story, Matter read, Actor by, string reason) =>
        story.RunAsync<ReopenMatter, Done>(d => d.RunAsync(new(read.Id, read.Version, reason), by));
}
