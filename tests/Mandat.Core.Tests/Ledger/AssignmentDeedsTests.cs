using Mandat.Core.Assignments;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Ledger;

public sealed class AssignmentDeedsTests
{
    const string Ownerless = "Se över styrgrupperna", Repeated = "Se över styrgrupper i minst ett initiativ", FromBoard = "samtala med bildningsförbundet";

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Names_an_assignee(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var before = await story.AssignmentAsync(Ownerless);

        var done = await Name(story, before, story.Secretary, person: story.Member.Person);

        Assert.Empty(done.Refusals);
        var after = await story.AssignmentAsync(Ownerless);
        Assert.True(after.HasOwner);
        Assert.Equal("Siri Holm", after.Assignees.Single().AsWritten);
        Assert.Equal(before.Version + 1, after.Version);
        await story.Founded.AssertTraceAsync(nameof(NameAssignee), nameof(AssigneeNamed), story.Secretary);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Names_a_role_and_a_body(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Empty((await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, role: " Kommunikationsstrategen ")).Refusals);
        Assert.Empty((await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, body: story.Founded.Board)).Refusals);

        var named = (await story.AssignmentAsync(Ownerless)).Assignees.OrderBy(a => a.Order).Select(a => (a.Kind, a.AsWritten));
        Assert.Equal([(AssigneeKind.Role, "Kommunikationsstrategen"), (AssigneeKind.Body, "Styrelsen")], named);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Names_somebody_at_a_party_and_at_each_of_them(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var second = await story.Founded.DoneAsync<Mandat.Core.Collaborations.AddParty, PartyId>(d => d.RunAsync(new("Dalby kommun", "Dalby"), story.Backbone));

        Assert.Empty((await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, party: story.Founded.Party)).Refusals);
        Assert.Equal([(AssigneeKind.Party, "Sjöviks kommun", story.Founded.Party)], await HeldAsync());
        Founded.AssertRefused(await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, party: story.Founded.Party), "AssignedAlready");

        Assert.Empty((await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, each: true)).Refusals);
        Assert.Equal([(AssigneeKind.Party, "Sjöviks kommun", story.Founded.Party), (AssigneeKind.Party, "Dalby kommun", second)], await HeldAsync());
        Founded.AssertRefused(await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, each: true), "AssignedAlready");
        Founded.AssertRefused(await Name(story, await story.AssignmentAsync(Ownerless), story.Secretary, party: Id.New<PartyId>()), "AssigneeNotChosen");

        async Task<IEnumerable<(AssigneeKind, string, PartyId)>> HeldAsync() =>
            (await story.AssignmentAsync(Ownerless)).Assignees.OrderBy(a => a.Order).Select(a => (a.Kind, a.AsWritten, a.PartyId!.Value));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_to_name_for_who_may_not_and_hides_it_from_who_sees_it_not(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var a = await story.AssignmentAsync(Ownerless);

        Assert.Equal(Refusal.NotAllowed, (await Name(story, a, story.Member, story.Member.Person)).Refusals.Single());
        Assert.Equal(Refusal.NotAllowed, (await Name(story, a, story.Reader, story.Member.Person)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Name(story, a, story.Stranger, story.Member.Person)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Name(story, a, Actor.Anonymous, story.Member.Person)).Refusals.Single());
        Founded.AssertRefused(await Name(story, a, story.Secretary), "AssigneeNotChosen");
        Founded.AssertRefused(await Name(story, await story.AssignmentAsync(FromBoard), story.Secretary, story.Member.Person), "AssignedAlready");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Answers_a_conflict_to_who_read_an_older_version(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var read = await story.AssignmentAsync(Ownerless);
        Assert.Empty((await Name(story, read, story.Secretary, story.Member.Person)).Refusals);

        Assert.Equal(Refusal.Conflict, (await Name(story, read, story.Backbone, body: story.Founded.Board)).Refusals.Single());
        Assert.Equal(Refusal.Conflict, (await Due(story, read, DueBy.Day(new(2025, 9, 1)), story.Backbone)).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Sets_a_due_time_with_its_precision(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Empty((await Due(story, await story.AssignmentAsync(Ownerless), DueBy.Month(new(2025, 9, 3), "september"), story.Secretary)).Refusals);

        var after = await story.AssignmentAsync(Ownerless);
        Assert.Equal((DuePrecision.Month, new DateOnly(2025, 9, 30), "september"), (after.DuePrecision, after.DueOn, after.DueAsWritten));
        await story.Founded.AssertTraceAsync(nameof(SetDue), nameof(DueSet), story.Secretary);
        Founded.AssertRefused(await Due(story, after, DueBy.Day(new(2025, 6, 3)), story.Secretary), "DueBeforeGiven");
        Founded.AssertRefused(await Due(story, after, DueBy.BeforeMeeting(null, Id.New<MeetingId>()), story.Secretary), "DueMeetingUnknown");
        Assert.Equal(Refusal.NotAllowed, (await Due(story, after, DueBy.Unknown, story.Member)).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Takes_the_day_of_the_meeting_before_which_it_is_due(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Empty((await Due(story, await story.AssignmentAsync(Ownerless), DueBy.BeforeMeeting(null, story.Meeting), story.Secretary)).Refusals);

        var after = await story.AssignmentAsync(Ownerless);
        Assert.Equal((DuePrecision.BeforeMeeting, new DateOnly(2025, 6, 4), story.Meeting), (after.DuePrecision, after.DueOn, after.DueMeetingId));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Reports_and_the_body_that_gave_it_closes(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Empty((await Report(story, await story.AssignmentAsync(FromBoard), "Samtalet är fört.", story.Member)).Refusals);

        var a = await story.AssignmentAsync(FromBoard);
        var matter = await story.MatterAsync(a.MatterId);
        Assert.Equal((MatterState.Reported, "Samtalet är fört."), (matter.State, matter.Answer));
        Assert.Equal(Refusal.NotAllowed, (await Close(story, matter, story.Secretary)).Refusals.Single());
        Assert.Empty((await Close(story, matter, story.BoardChair)).Refusals);
        Assert.Equal(MatterState.Closed, (await story.MatterAsync(a.MatterId)).State);
        await story.Founded.AssertTraceAsync(nameof(CloseMatter), nameof(MatterClosed), story.BoardChair);
        Founded.AssertRefused(await Report(story, a, "Igen", story.Member), "AssignmentIsClosed");
        Founded.AssertRefused(await Close(story, await story.MatterAsync(a.MatterId), story.BoardChair), "MatterIsClosed");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_reported_when_the_last_of_several_has_reported(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        Assert.Empty((await Name(story, await story.AssignmentAsync(FromBoard), story.BoardChair, story.Secretary.Person)).Refusals);

        Assert.Empty((await Report(story, await story.AssignmentAsync(FromBoard), "Min del", story.Member)).Refusals);
        var half = await story.AssignmentAsync(FromBoard);
        Assert.Equal(MatterState.Sent, (await story.MatterAsync(half.MatterId)).State);
        Founded.AssertRefused(await Report(story, half, "Min del igen", story.Member), "ReportedAlready");
        Assert.Empty((await Report(story, half, "Resten", story.Secretary)).Refusals);

        var matter = await story.MatterAsync(half.MatterId);
        Assert.Equal((MatterState.Reported, "Siri Holm: Min del\nDisa Falk: Resten"), (matter.State, matter.Answer));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_report_by_others_and_one_without_words(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var a = await story.AssignmentAsync(FromBoard);

        Assert.Equal(Refusal.NotAllowed, (await Report(story, a, "Klart", story.Reader)).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await Report(story, a, "Klart", story.Stranger)).Refusals.Single());
        Founded.AssertRefused(await Report(story, a, " ", story.Member), "TextMissing");
        Founded.AssertRefused(await Report(story, a, new string('x', 4001), story.Member), "TextTooLong");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Writes_off_with_a_reason_that_stays_with_it(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var a = await story.AssignmentAsync(Ownerless);
        var matter = await story.MatterAsync(a.MatterId);

        Founded.AssertRefused(await WriteOff(story, matter, " ", story.Secretary), "ReasonMissing");
        Assert.Equal(Refusal.NotAllowed, (await WriteOff(story, matter, "Skäl", story.Member)).Refusals.Single());
        Assert.Empty((await WriteOff(story, matter, "Parterna har olika intranät.", story.Secretary)).Refusals);

        var list = await story.AskAsync<WrittenOff, WrittenOffList>(q => q.AskAsync(story.Member));
        Assert.Equal(("Parterna har olika intranät.", Founded.Today), (list.Rows.Single().Reason, list.Rows.Single().ClosedOn));
        Assert.Equal((3, 1), (list.Ledger.Open, list.Ledger.WrittenOff));
        Assert.Empty((await story.AskAsync<WrittenOff, WrittenOffList>(q => q.AskAsync(story.Stranger))).Rows);
        Assert.Equal(Refusal.Conflict, (await WriteOff(story, matter, "Igen", story.Secretary)).Refusals.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Merges_two_that_are_the_same_and_keeps_both_sentences(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var later = await story.AssignmentAsync(Repeated);

        var kept = await Settle(story, later, true, story.Secretary);

        var earlier = await story.AssignmentAsync(Ownerless);
        Assert.Equal(earlier.Id, kept.Value);
        var matter = await story.MatterAsync(later.MatterId);
        Assert.Equal((true, Ownerless), (matter.IsWrittenOff, matter.ClosingReason));
        await using var work = story.Founded.Ledger.Scope();
        var quotes = await work.Db.Set<Evidence>().Where(e => e.Subject == earlier.Id.Value).OrderBy(e => e.Order).Select(e => e.Quote).ToListAsync();
        Assert.Equal([Ownerless, Repeated], quotes);
        var sheet = await story.AskAsync<ShowAssignment, AssignmentSheet?>(q => q.AskAsync(later.Id, story.Member, Founded.Today));
        Assert.Equal(earlier.Id, sheet!.Parts.SameAs!.Id);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leaves_two_that_are_two(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var later = await story.AssignmentAsync(Repeated);

        Assert.Empty((await Settle(story, later, false, story.Secretary)).Refusals);

        Assert.Null((await story.AssignmentAsync(Repeated)).MayBeSameAsId);
        Assert.Equal(MatterState.Sent, (await story.MatterAsync(later.MatterId)).State);
        await story.Founded.AssertTraceAsync(nameof(SettleDuplicate), nameof(AssignmentKeptApart), story.Secretary);
        Founded.AssertRefused(await Settle(story, await story.AssignmentAsync(Repeated), true, story.Secretary), "NotPossiblyTheSame");
        Assert.Equal(Refusal.NotAllowed, (await Settle(story, later, true, story.Member)).Refusals.Single());
    }

    static Task<Result<Done>> Name(LedgerStory story, Assignment a, Actor actor, PersonId? person = null, BodyId? body = null, string? role = null, PartyId? party = null, bool each = false) =>
        story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(a.Id, a.Version, person, body, role, party, each), actor));

    static Task<Result<Done>> Due(LedgerStory story, Assignment a, DueBy due, Actor actor) => story.RunAsync<SetDue, Done>(d => d.RunAsync(new(a.Id, a.Version, due), actor));

    static Task<Result<Done>> Report(LedgerStory story, Assignment a, string answer, Actor actor) =>
        story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(a.Id, a.Version, answer), actor));

    static Task<Result<Done>> Close(LedgerStory story, Matter m, Actor actor) => story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(m.Id, m.Version), actor));

    static Task<Result<Done>> WriteOff(LedgerStory story, Matter m, string reason, Actor actor) => story.RunAsync<WriteOffMatter, Done>(d => d.RunAsync(new(m.Id, m.Version, reason), actor));

    static Task<Result<AssignmentId>> Settle(LedgerStory story, Assignment a, bool isSame, Actor actor) =>
        story.RunAsync<SettleDuplicate, AssignmentId>(d => d.RunAsync(new(a.Id, a.Version, isSame), actor));
}
