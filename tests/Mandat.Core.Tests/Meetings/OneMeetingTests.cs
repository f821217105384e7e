using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Minutes.Structure;
using DuePrecision = Mandat.Core.Kernel.DuePrecision;
using MatterKind = Mandat.Core.Matters.MatterKind;

namespace Mandat.Core.Tests.Meetings;

public sealed class OneMeetingTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_what_came_out_of_it_in_the_order_of_the_notes(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var view = (await story.AskAsync(story.Intake.Secretary))!;

        Assert.Equal(("Core Team", new DateOnly(2025, 6, 4), MeetingStage.Notes), (view.Facts.Body.Name, view.Facts.HeldOn, view.Facts.Stage));
        Assert.Equal(["Uppdateringar", "Mentorskap", "Nästa steg"], view.Agenda.Select(a => a.Title));
        Assert.Equal((1, 1, 3), (view.Decisions.Count(), view.ReportedDecisions.Count(), view.Assignments.Count()));
        Assert.Equal(view.Outcomes.Select(o => o.Position).Order(), view.Outcomes.Select(o => o.Position));
        Assert.All(view.Outcomes, o => Assert.NotEmpty(o.Evidence));
        Assert.Equal(new DateOnly(2025, 8, 29), view.Facts.Next!.HeldOn);
        Assert.Equal(view.Facts.Next, view.Announced.Single());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Nests_the_work_in_the_decision_that_gave_it(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var decision = (await story.AskAsync(story.Intake.Secretary))!.Decisions.Single();

        Assert.Equal("Se över styrgrupperna", decision.Gives.Single().Text);
        Assert.Equal(new PersonWords(null, "Disa"), decision.ProposedBy);
        Assert.Equal("Core Team", decision.Decider.Body!.Name);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_who_was_there_by_party_and_who_is_on_no_list(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var attendance = (await story.AskAsync(story.Intake.Secretary))!.Attendance;

        Assert.Equal([("Åbyvik kommun", 2), ("Norrhamns stad", 1)], attendance.PresentByParty.Select(g => (g.Key!, g.Count())));
        Assert.Equal("Samir Osman", attendance.Absent.Single().Name);
        Assert.Equal("Disa", attendance.Unlisted.Single().Name);
        Assert.Equal("Saga Ekblad", attendance.With(MeetingFunction.Chair).Single().Name);
        Assert.Empty(attendance.UnrepresentedParties);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Links_two_assignments_that_may_be_the_same_and_the_initiative_that_is_named(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var view = (await story.AskAsync(story.Intake.Secretary))!;

        var linked = view.Assignments.Single(a => a.MayBeSameAs is not null);
        Assert.Equal("Se över styrgrupperna", linked.MayBeSameAs!.Text);
        var owned = view.Assignments.Single(a => a.Assignees.Count > 0);
        Assert.Equal("Förskola för fler", owned.Initiatives.Single().Name);
        Assert.Equal((DuePrecision.BeforeMeeting, new DateOnly(2025, 8, 29)), (owned.Due.Precision, owned.Due.On));
        Assert.Equal([11_000_000m, null], view.Notes(NoteKind.Information).Single().Amounts.Select(a => a.Amount));
        var signal = view.Outcomes.OfType<MatterView>().Single(m => m.Kind == MatterKind.Signal);
        Assert.Equal(("Styrelsen", "Core Team"), (signal.From.Body!.Name, signal.To.Single().Body!.Name));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Asks_the_same_few_questions_whatever_the_size(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var before = story.Ledger.Counter.Asked;

        await story.AskAsync(story.Intake.Secretary);

        Assert.Equal(10, story.Ledger.Counter.Asked - before);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_money_in_the_words_of_a_decision_there_and_not_again(string provider)
    {
        await using var story = await Ledger.LedgerStory.TellAsync(provider);
        var meeting = await story.ConfirmAsync("Möte 6 juni 2025\nCore Team beslutade att köpa två skyltar för 40 tkr\nSkyltarna kostar 15 tkr i drift", m => new()
        {
            Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 6)) { Spans = m.At("6 juni 2025") },
            Decisions = [m.Decision("Core Team beslutade att köpa två skyltar för 40 tkr", "Core Team")],
            Amounts = [new("40 tkr", 40_000, "skyltar", false) { Spans = m.At("40 tkr") }, new("15 tkr", 15_000, "drift", false) { Spans = m.At("15 tkr") }],
        });

        var view = (await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary)))!;

        Assert.Equal(["40 tkr"], view.Decisions.Single().Money.Select(a => a.Text));
        var note = Assert.Single(view.Notes(NoteKind.Information));
        Assert.Equal(("Skyltarna kostar 15 tkr i drift", "15 tkr"), (note.Text, note.Amounts.Single().Text));
        Assert.Equal(2, Completeness.Of(view).Single(g => g.Kind == GapKind.AmountYear).Count);
    }
}
