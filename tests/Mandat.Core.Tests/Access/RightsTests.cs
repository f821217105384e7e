using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Decisions;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Mine;
using Mandat.Core.Tests.Intake;
using Mandat.Core.Tests.Ledger;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Access;

/// <summary>The table of rights, seat by seat, and that the deeds and the pages keep to it.</summary>
public sealed class RightsTests
{
    static readonly BodyId Own = Id.New<BodyId>(), Other = Id.New<BodyId>();

    static readonly Permission[] Everybody = [Permission.OwnAccount, Permission.Anyone];

    [Theory]
    [InlineData(SeatRole.Administrator, new[] { Permission.SetUp, Permission.SeatPeople }, new[] { Permission.SetUp, Permission.SeatPeople })]
    [InlineData(SeatRole.ProcessLead, new[] { Permission.SetUp, Permission.SeatPeople, Permission.SetLevel, Permission.Publish }, new[] { Permission.SetUp, Permission.SeatPeople, Permission.SetLevel, Permission.Publish })]
    [InlineData(SeatRole.ProcessSupport, new[] { Permission.TakeInMinutes, Permission.WriteNotes, Permission.KeepInitiative }, new[] { Permission.TakeInMinutes, Permission.WriteNotes, Permission.KeepInitiative })]
    [InlineData(SeatRole.Chair, new[] { Permission.SeatPeople, Permission.TakeInMinutes, Permission.WriteNotes, Permission.RecordOutcomes, Permission.CloseMatters, Permission.ReceiveMatters, Permission.SetLevel }, new Permission[0])]
    [InlineData(SeatRole.Secretary, new[] { Permission.SeatPeople, Permission.TakeInMinutes, Permission.WriteNotes, Permission.RecordOutcomes, Permission.CloseMatters, Permission.ReceiveMatters, Permission.ReportAssignment, Permission.SetLevel }, new Permission[0])]
    [InlineData(SeatRole.Member, new[] { Permission.ReceiveMatters }, new Permission[0])]
    [InlineData(SeatRole.Substitute, new[] { Permission.ReceiveMatters }, new Permission[0])]
    [InlineData(SeatRole.Reader, new Permission[0], new Permission[0])]
    [InlineData(SeatRole.Guest, new Permission[0], new Permission[0])]
    public void Gives_a_seat_what_the_table_says_in_its_body_and_in_another(SeatRole role, Permission[] own, Permission[] other)
    {
        BodyId? body = role is SeatRole.Administrator ? null : role is SeatRole.ProcessLead or SeatRole.ProcessSupport ? Id.New<BodyId>() : Own;
        var actor = Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), body, null, role)]);

        Assert.Equal(own.Concat(Everybody).Order(), Enum.GetValues<Permission>().Where(p => actor.May(p, Own)).Order());
        Assert.Equal(other.Concat(Everybody).Order(), Enum.GetValues<Permission>().Where(p => actor.May(p, Other)).Order());
        if (body is null || body == Own) Assert.Equal(own.Concat(Everybody).Order(), Enum.GetValues<Permission>().Where(p => actor.May(p)).Order());
    }

    [Theory, InlineData(SeatRole.ProcessLead), InlineData(SeatRole.ProcessSupport)]
    public void Lets_lead_and_support_be_chair_and_secretary_of_the_backbone_itself(SeatRole role)
    {
        var (backbone, actor) = (Own, Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), Own, null, role)]));

        Permission[] both = [Permission.TakeInMinutes, Permission.WriteNotes, Permission.RecordOutcomes, Permission.CloseMatters, Permission.ReceiveMatters, Permission.SetLevel];
        Assert.All(both, p => Assert.True(actor.May(p, backbone), $"{p}"));
        Assert.Equal((role is SeatRole.ProcessSupport, role is SeatRole.ProcessLead), (actor.May(Permission.ReportAssignment, backbone), actor.May(Permission.SeatPeople, backbone)));
        Assert.False(actor.May(Permission.RecordOutcomes, Other));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_process_support_save_minutes_and_the_process_lead_not_even_see_the_draft(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        Actor lead = With(story.Board, SeatRole.ProcessLead), support = With(story.Board, SeatRole.ProcessSupport);
        AnswerDraft.Answer[] parties = [new("attendance", "party.0", "new"), new("attendance", "party.1", "new")];
        await using var work = story.Ledger.Scope();

        Assert.Null(await work.Get<ShowDraft>().AskAsync(story.Draft, lead));
        Assert.Equal(Refusal.NotFound, (await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, parties, []), lead)).Refusals.Single());
        Assert.NotNull(await work.Get<ShowDraft>().AskAsync(story.Draft, support));
        Assert.Empty((await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, parties, []), support)).Refusals);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_process_support_fill_in_what_the_notes_left_open_and_change_nothing_that_stands(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var lead = await story.Founded.SeatedAsync("Ulla Frisk", story.Founded.Backbone, SeatRole.ProcessLead);
        var support = await story.Founded.SeatedAsync("Per Lund", story.Founded.Backbone, SeatRole.ProcessSupport);
        var open = await story.AssignmentAsync("Se över styrgrupperna");

        foreach (var (actor, keep) in new[] { (lead, false), (support, true) })
        {
            var sheet = (await story.AskAsync<ShowAssignment, AssignmentSheet?>(q => q.AskAsync(open.Id, actor, Founded.Today)))!;
            Assert.Equal((keep, false, false, false, 0), (sheet.May.Keep, sheet.May.Change, sheet.May.Report, sheet.May.Close, sheet.May.Own.Count));
            var decision = await story.DecisionAsync("Förslaget godkändes av Core Team");
            Assert.False((await story.AskAsync<ShowDecision, DecisionSheet?>(q => q.AskAsync(decision.Id, actor, Founded.Today)))!.MayKeep);
            Founded.AssertRefused(await story.RunAsync<SetReviewDate, Done>(d => d.RunAsync(new(decision.Id, decision.Version, Founded.Today), actor)), "NotAllowed");
            var matter = await story.MatterAsync(open.MatterId);
            Founded.AssertRefused(await story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(matter.Id, matter.Version), actor)), "NotAllowed");
            Founded.AssertRefused(await story.RunAsync<AnswerSignal, Done>(async d => await d.RunAsync(new((await story.MatterAsync(MatterKind.Signal)).Id, 1, ConsiderationOutcome.Later, "x"), actor)), "NotAllowed");
            Founded.AssertRefused(await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(open.Id, open.Version, "x"), actor)), "NotAllowed");
        }
        Founded.AssertRefused(await story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(open.Id, open.Version, story.Member.Person), lead)), "NotAllowed");
        Assert.Empty((await story.RunAsync<NameAssignee, Done>(d => d.RunAsync(new(open.Id, open.Version, story.Member.Person), support))).Refusals);
        var named = await story.AssignmentAsync("Se över styrgrupperna");
        Founded.AssertRefused(await story.RunAsync<ReplaceAssignee, Done>(d => d.RunAsync(new(named.Id, named.Version, named.Assignees[0].Id, Role: "x"), support)), "NotAllowed");
        Assert.Empty((await story.AskAsync<WaitingForMe, Waiting>(q => q.AskAsync(lead, Founded.Today))).Lacking);
        Assert.NotEmpty((await story.AskAsync<WaitingForMe, Waiting>(q => q.AskAsync(support, Founded.Today))).Lacking);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_assignees_and_the_secretary_of_their_body_report_and_hand_on_and_nobody_else(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var given = await story.AssignmentAsync("samtala med bildningsförbundet");
        var own = (await story.AskAsync<ShowAssignment, AssignmentSheet?>(q => q.AskAsync(given.Id, story.Member, Founded.Today)))!.May;
        Assert.Equal((false, true, given.Assignees[0].Id), (own.Change, own.Report, own.Own.Single()));

        foreach (var actor in new[] { story.BoardChair, story.Reader })
            Founded.AssertRefused(await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(given.Id, given.Version, "Klart"), actor)), "NotAllowed");
        Founded.AssertRefused(await story.RunAsync<ReplaceAssignee, Done>(d => d.RunAsync(new(given.Id, given.Version, given.Assignees[0].Id, Role: "x"), story.Reader)), "NotAllowed");
        Assert.Empty((await story.RunAsync<ReplaceAssignee, Done>(d => d.RunAsync(new(given.Id, given.Version, given.Assignees[0].Id, story.Secretary.Person), story.Member))).Refusals);
        given = await story.AssignmentAsync("samtala med bildningsförbundet");
        Founded.AssertRefused(await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(given.Id, given.Version, "Klart"), story.Member)), "NotAllowed");
        Assert.Empty((await story.RunAsync<ReplaceAssignee, Done>(d => d.RunAsync(new(given.Id, given.Version, given.Assignees[0].Id, story.Member.Person), story.Secretary))).Refusals);

        given = await story.AssignmentAsync("samtala med bildningsförbundet");
        Assert.Empty((await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(given.Id, given.Version, "Klart"), story.Secretary))).Refusals);
        Assert.Equal(MatterState.Reported, (await story.MatterAsync(given.MatterId)).State);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_a_full_seat_for_a_party_report_the_part_of_the_party_and_a_reader_not(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var open = await story.AssignmentAsync("Se över styrgrupperna");
        await using (var work = story.Founded.Ledger.Scope())
        {
            var made = await work.Db.Set<Assignment>().Include(a => a.Assignees).SingleAsync(a => a.Id == open.Id);
            made.Name(new Assignees(AssigneeKind.Party, "hos varje part", Party: story.Founded.Party));
            work.Db.Entry(made.Assignees[0]).State = EntityState.Added;
            Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        }
        open = await story.AssignmentAsync("Se över styrgrupperna");

        Assert.Contains((await story.AskAsync<WaitingForMe, Waiting>(q => q.AskAsync(story.Member, Founded.Today))).Assignments, a => a.Id == open.Id && a.AsBody is null);
        Assert.DoesNotContain((await story.AskAsync<WaitingForMe, Waiting>(q => q.AskAsync(story.Reader, Founded.Today))).Assignments, a => a.Id == open.Id);
        Founded.AssertRefused(await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(open.Id, open.Version, "Klart"), story.Reader)), "NotAllowed");
        Assert.Empty((await story.RunAsync<ReportAssignment, Done>(d => d.RunAsync(new(open.Id, open.Version, "Klart hos oss"), story.Member))).Refusals);
        Assert.Equal("Klart hos oss", (await story.AssignmentAsync("Se över styrgrupperna")).Assignees.Single().Answer);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_process_support_close_what_a_body_left_that_has_ended(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var support = await story.Founded.SeatedAsync("Per Lund", story.Founded.Backbone, SeatRole.ProcessSupport);
        var parked = await story.MatterAsync(MatterKind.ParkedQuestion);
        Founded.AssertRefused(await story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(parked.Id, parked.Version), support)), "NotAllowed");
        Assert.Empty((await story.RunAsync<EndBody, Done>(d => d.RunAsync(new(story.Founded.Team, Founded.Today.AddDays(-1)), story.Backbone))).Refusals);

        Assert.True((await story.AskAsync<ShowMatter, MatterSheet?>(q => q.AskAsync(parked.Id, support, Founded.Today)))!.MayClose);
        Assert.Empty((await story.RunAsync<CloseMatter, Done>(d => d.RunAsync(new(parked.Id, parked.Version), support))).Refusals);
        var open = await story.AssignmentAsync("Se över styrgrupperna");
        Assert.True((await story.AskAsync<ShowAssignment, AssignmentSheet?>(q => q.AskAsync(open.Id, support, Founded.Today)))!.May.Close);
    }

    static Actor With(BodyId? body, SeatRole role) => Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), body, null, role)]);
}
