using Mandat.Core.Assignments;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class AssigneeChangeTests
{
    const string Owned = "samtala med bildningsförbundet", Ownerless = "Se över styrgrupperna";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_another_take_over_and_tells_both_in_the_journal(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var before = await story.AssignmentAsync(Owned);

        Assert.Empty((await ReplaceAsync(story, before, story.Secretary, body: story.Founded.Board)).Refusals);

        var after = await story.AssignmentAsync(Owned);
        Assert.Equal((AssigneeKind.Body, "Styrelsen", before.Assignees.Single().Order), (after.Assignees.Single().Kind, after.Assignees.Single().AsWritten, after.Assignees.Single().Order));
        Assert.Equal((true, before.Version + 1), (after.HasOwner, after.Version));
        await story.Founded.AssertTraceAsync(nameof(ReplaceAssignee), nameof(AssigneeNamed), story.Secretary);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Removes_the_last_so_that_the_owner_is_missing(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var before = await story.AssignmentAsync(Owned);

        Assert.Empty((await RemoveAsync(story, before, story.Secretary)).Refusals);

        var after = await story.AssignmentAsync(Owned);
        Assert.False(after.HasOwner);
        Assert.Empty(after.Assignees);
        Assert.Equal(MatterState.Sent, (await story.MatterAsync(after.MatterId)).State);
        await story.Founded.AssertTraceAsync(nameof(RemoveAssignee), nameof(AssigneeRemoved), story.Secretary);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_who_has_reported_and_is_reported_when_nobody_else_is_left(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        await NameAsync(story, person: story.Member.Person);
        await NameAsync(story, body: story.Founded.Board);
        var both = await story.AssignmentAsync(Ownerless);
        Assert.Empty((await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(both.Id, both.Version, "Klart hos oss"), story.Member))).Refusals);
        var halfway = await story.AssignmentAsync(Ownerless);
        var (siri, board) = (halfway.Assignees.Single(a => a.PersonId is not null), halfway.Assignees.Single(a => a.BodyId is not null));

        Founded.AssertRefused(await RemoveAsync(story, halfway, story.Secretary, siri.Id), "AssigneeHasReported");
        Founded.AssertRefused(await ReplaceAsync(story, halfway, story.Secretary, siri.Id, role: "Strategen"), "AssigneeHasReported");
        Assert.Empty((await RemoveAsync(story, halfway, story.Secretary, board.Id)).Refusals);

        var matter = await story.MatterAsync(halfway.MatterId);
        Assert.Equal((MatterState.Reported, "Klart hos oss"), (matter.State, matter.Answer));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_who_may_not_what_is_not_there_and_an_older_version(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var a = await story.AssignmentAsync(Owned);

        Founded.AssertRefused(await RemoveAsync(story, a, story.Reader), "NotAllowed");
        Founded.AssertRefused(await ReplaceAsync(story, a, story.Stranger, role: "Strategen"), "NotFound");
        Founded.AssertRefused(await RemoveAsync(story, a, story.Secretary, Id.New<AssigneeId>()), "NotFound");
        Founded.AssertRefused(await ReplaceAsync(story, a, story.Secretary), "AssigneeNotChosen");
        Founded.AssertRefused(await ReplaceAsync(story, a, story.Secretary, person: story.Member.Person), "AssignedAlready");
        Assert.Empty((await ReplaceAsync(story, a, story.Secretary, role: "Strategen")).Refusals);
        Founded.AssertRefused(await RemoveAsync(story, a, story.Secretary), "ChangedMeanwhile");
    }

    static async Task NameAsync(LedgerStory story, PersonId? person = null, BodyId? body = null)
    {
        var a = await story.AssignmentAsync(Ownerless);
        Assert.Empty((await story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(a.Id, a.Version, person, body), story.Secretary))).Refusals);
    }

    static Task<Result<Done>> RemoveAsync(LedgerStory story, Assignment read, Actor by, AssigneeId? who = null) =>
        story.RunAsync<RemoveAssignee, Done>(d => d.RunAsync(new(read.Id, read.Version, who ?? read.Assignees[0].Id), by));

    static Task<Result<Done>> ReplaceAsync(LedgerStory story, Assignment read, Actor by, AssigneeId? who = null, PersonId? person = null, BodyId? body = null, string? role = null) =>
        story.RunAsync<ReplaceAssignee, Done>(d => d.RunAsync(new(read.Id, read.Version, who ?? read.Assignees[0].Id, person, body, role), by));
}
