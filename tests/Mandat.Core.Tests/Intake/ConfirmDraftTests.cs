using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Intake;

public sealed class ConfirmDraftTests
{
    static readonly AnswerDraft.Answer[] Parties = [new("attendance", "party.0", "new"), new("attendance", "party.1", "new")];

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Records_everything_that_was_not_taken_out_with_its_evidence(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        var meeting = await ConfirmAsync(story, work, Parties);

        var read = work.Get<Reads>().For(story.Secretary);
        var held = await read.Seen<Meeting>().Include(m => m.Agenda).Include(m => m.Attendance).Include(m => m.Attachments).SingleAsync(m => m.Id == meeting);
        Assert.Equal(["Uppdateringar", "Mentorskap", "Nästa steg"], held.Agenda.OrderBy(a => a.Order).Select(a => a.Title));
        Assert.Equal(4, held.Attendance.Count(a => a.IsListed));
        Assert.Equal("Disa", held.Attendance.Single(a => !a.IsListed).NameAsWritten);
        Assert.Null(held.Attendance.Single(a => a is { IsListed: true, IsPresent: false }).PartyId);
        Assert.True(held.Attachments.Single().IsMissing);
        Assert.Equal(2, await read.Seen<Decision>().CountAsync());
        Assert.Equal(3, await read.Seen<Assignment>().CountAsync());
        Assert.Equal(new DateOnly(2025, 8, 29), (await read.Seen<Meeting>().SingleAsync(m => m.Id != meeting)).HeldOn);
        var subjects = await OutcomesAsync(read);
        subjects = [.. subjects, .. held.Agenda.Select(a => a.Id.Value), .. await work.Db.Set<Mandat.Core.Collaborations.Party>().Where(p => p.IsToldOnly).Select(p => p.Id.Value).ToListAsync(),
            .. await work.Db.Set<Mandat.Core.People.Person>().Where(p => p.FromMeetingId == meeting).Select(p => p.Id.Value).ToListAsync(), .. held.Attendance.Select(a => a.Id.Value)];
        Assert.Equal(2, await work.Db.Set<Mandat.Core.Collaborations.Party>().CountAsync(p => p.IsToldOnly));
        var proved = await read.EvidenceOf(subjects).Select(e => e.Subject).Distinct().ToListAsync();
        Assert.Equal(subjects.Order(), proved.Order());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Records_nothing_for_the_operator_nor_over_what_somebody_changed_meanwhile(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        var operators = await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, Parties, []), Actor.Operator);
        var stale = await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, Parties, [], Version: 99), story.Secretary);

        Assert.Equal(IntakeRefusals.OperatorDraftsOnly.Code, Assert.Single(operators.Refusals).Code);
        Assert.Equal(RefusalKind.Conflict, Assert.Single(stale.Refusals).Kind);
        Assert.Equal(0, await work.Db.Set<Meeting>().CountAsync());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_a_line_that_may_repeat_as_two_that_are_linked_when_nobody_answered(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, Parties);

        var linked = await work.Db.Set<Assignment>().SingleAsync(a => a.MayBeSameAsId != null);
        Assert.Equal("Se över styrgrupper i minst ett initiativ", linked.Text);
        Assert.False(linked.HasOwner);
        Assert.Equal(DuePrecision.None, linked.DuePrecision);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Merges_two_lines_when_a_person_says_that_they_are_the_same(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, [.. Parties, new("assignment.0", "same", "yes"), new("assignment.0", "due", "2025-08-15")]);

        var merged = await work.Db.Set<Assignment>().SingleAsync(a => a.Text == "Se över styrgrupperna");
        Assert.Equal("i minst ett initiativ", merged.Condition);
        Assert.Equal(new DateOnly(2025, 8, 15), merged.DueOn);
        Assert.Equal(2, await work.Db.Set<Evidence>().CountAsync(e => e.Subject == merged.Id.Value));
        Assert.Equal(2, await work.Db.Set<Assignment>().CountAsync());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Puts_the_work_under_the_decision_that_adopts_its_proposal(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, Parties);

        var decision = await work.Db.Set<Decision>().SingleAsync(d => !d.IsReported);
        Assert.Equal(story.CoreTeam, decision.DeciderId);
        Assert.NotNull(decision.ProposalId);
        Assert.Equal("Disa", decision.ProposedByAsWritten);
        Assert.Null(decision.ProposedByPersonId);
        Assert.Equal(decision.Id, (await work.Db.Set<Assignment>().SingleAsync(a => a.Text == "Se över styrgrupperna")).DecisionId);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leaves_a_reported_decision_without_decider_when_nobody_said_who(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, Parties);

        var reported = await work.Db.Set<Decision>().SingleAsync(d => d.IsReported);
        Assert.Null(reported.DeciderId);
        Assert.Null(reported.DeciderAsWritten);
        Assert.Null(reported.DecidedOn);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ties_a_deadline_before_the_next_meeting_to_that_meeting(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, Parties);

        var assignment = await work.Db.Set<Assignment>().Include(a => a.Assignees).SingleAsync(a => a.DuePrecision == DuePrecision.BeforeMeeting);
        Assert.NotNull(assignment.DueMeetingId);
        Assert.NotNull(assignment.Assignees.Single().PersonId);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Stores_an_unknown_amount_as_unknown_and_never_as_nothing(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, [.. Parties, new("money", "year", "2025")]);

        var amounts = await work.Db.Set<NotedAmount>().OrderBy(a => a.Order).ToListAsync();
        Assert.Equal([11_000_000m, null], amounts.Select(a => a.Amount));
        Assert.All(amounts, a => Assert.Equal(2025, a.Year));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Stores_nothing_of_what_was_taken_out(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, [.. Parties, new("decision.0", "out", "1"), new("initiative.0", "out", "1"), new("matter.0", "out", "1")]);

        Assert.False(await work.Db.Set<Decision>().AnyAsync(d => !d.IsReported));
        Assert.False(await work.Db.Set<Initiative>().AnyAsync());
        Assert.False(await work.Db.Set<Matter>().AnyAsync(m => m.Kind == MatterKind.Signal));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_found_by_someone_outside_the_body(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        var deed = work.Get<ConfirmDraft>();

        var refused = await deed.RunAsync(new(story.Draft, [], []), story.Stranger);

        Assert.Equal(RefusalKind.NotAllowed, refused.Refusals.Single().Kind);
        Assert.False(await work.Db.Set<Meeting>().AnyAsync());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_draft_that_is_confirmed_already(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using (var first = story.Ledger.Scope()) await ConfirmAsync(story, first, Parties);
        await using var work = story.Ledger.Scope();

        var refused = await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, [], []), story.Secretary);

        Assert.Equal("DraftIsClosed", refused.Refusals.Single().Code);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leaves_a_journal_whose_chain_holds(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        await ConfirmAsync(story, work, Parties);

        Assert.Null(await CheckJournal.FirstBrokenAsync(work.Db));
        var entry = await work.Db.Set<JournalEntry>().Where(e => e.Event == nameof(DraftConfirmed)).SingleAsync();
        Assert.Equal(story.Secretary.Person!.Value.Value, entry.PersonId);
        Assert.Equal(nameof(ConfirmDraft), entry.Deed);
    }

    static async Task<MeetingId> ConfirmAsync(IntakeStory story, Work work, IReadOnlyList<AnswerDraft.Answer> answers)
    {
        var meeting = await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, answers, []), story.Secretary);
        Assert.Empty(meeting.Refusals);
        return meeting.Value;
    }

    static async Task<List<Guid>> OutcomesAsync(ReadDb read) =>
    [
        .. (await read.Seen<Decision>().Select(d => d.Id).ToListAsync()).Select(d => d.Value),
        .. (await read.Seen<Assignment>().Select(d => d.Id).ToListAsync()).Select(d => d.Value),
        .. (await read.Seen<Note>().Select(d => d.Id).ToListAsync()).Select(d => d.Value),
        .. (await read.Seen<Matter>().Where(m => m.Kind == MatterKind.Signal || m.Kind == MatterKind.Proposal).Select(d => d.Id).ToListAsync()).Select(d => d.Value),
    ];
}
