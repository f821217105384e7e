using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.Mine;
using Mandat.Core.Tests.Ledger;
using Mandat.Core.Tests.SetUp;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;
using FoundKind = Mandat.Minutes.Structure.MatterKind;
using MatterKind = Mandat.Core.Matters.MatterKind;

namespace Mandat.Core.Tests.Intake;

/// <summary>What the notes of one meeting say twice, in two documents or in one, stays two and is linked until somebody says.</summary>
public sealed class RepeatTests
{
    const string Notes = """
        Core Team möte 5 juni 2025
        Styrelsen önskar fokus på studenter i förskolans initiativ.
        Frågan om lokaler för bildningsförbundet parkerades.
        Arbetsgruppen saknar resurser för vikarier i förskolan, 40 tkr.
        Styrelsen föreslår ett bidrag på 50 kr till bildningsförbundet.
        Styrelsen föreslår ett bidrag på 80 kr till bildningsförbundet.
        Sammanfattning
        Fokus på studenter i förskolans initiativ är styrelsens önskan.
        """;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_linked_kind_by_kind_when_a_second_document_says_it(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var first = await story.ConfirmAsync(Notes, Once);

        await story.ConfirmAsync(Notes, Once, sameMeeting: first.Value.ToString());

        var view = (await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(first, story.Secretary)))!;
        foreach (var pair in new[] { Links(view, MatterKind.Signal), Links(view, MatterKind.ParkedQuestion) })
            Assert.Equal((2, null, pair.First), (pair.Count, pair.FirstLink, pair.SecondLink));
        var obstacles = view.Notes(NoteKind.Obstacle).ToList();
        Assert.Equal([null, obstacles[0].Id], obstacles.Select(o => o.MayBeSameAs?.Id));
        var information = view.Notes(NoteKind.Information).ToList();
        Assert.Equal([null, information[0].Id], information.Select(o => o.MayBeSameAs?.Id));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_linked_within_one_document_but_not_where_the_figures_differ(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var meeting = await story.ConfirmAsync(Notes, Twice);

        var view = (await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary)))!;
        var (first, again) = (Signals(view)[0], Signals(view)[1]);
        Assert.Equal((null, first.Id), (first.MayBeSameAs, again.MayBeSameAs!.Id));
        Assert.All(view.Outcomes.OfType<MatterView>().Where(m => m.Kind == MatterKind.Proposal), m => Assert.Null(m.MayBeSameAs));
        Assert.Null(Assert.Single(view.Outcomes.OfType<MatterView>(), m => m.Kind == MatterKind.ParkedQuestion).MayBeSameAs);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Becomes_one_with_both_sentences_and_receivers_when_somebody_says_so(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await story.ConfirmAsync(Notes, Twice);
        var (first, again) = await SignalsAsync(story, meeting);
        Assert.Equal((1, 1), (first.Path.Count, again.Path.Count));

        var done = await story.RunAsync<SettleSameMatter, MatterId>(d => d.RunAsync(new(again.Id, again.Version, true), story.Secretary));

        Assert.Equal(first.Id, done.Value);
        (first, again) = await SignalsAsync(story, meeting);
        Assert.Equal((first.Id, null, MatterState.Closed, false), (again.SameAsId, again.MayBeSameAsId, again.State, again.IsWrittenOff));
        Assert.Equal(["Core Team", "Styrelsen"], first.Path.OrderBy(c => c.Order).Select(c => c.ReceiverAsWritten));
        var sheet = (await story.AskAsync<ShowMatter, MatterSheet?>(q => q.AskAsync(first.Id, story.Secretary, Founded.Today)))!;
        Assert.Equal(2, sheet.Quotes[first.Id.Value].Count());
        var under = (await story.AskAsync<ShowMatter, MatterSheet?>(q => q.AskAsync(again.Id, story.Secretary, Founded.Today)))!;
        Assert.Equal((first.Id, false, false), (under.Line.SameAs!.Id, under.MayReopen, under.MaySettle));
        Assert.Single(Signals((await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary)))!));
        Assert.Single((await story.AskAsync<WaitingForMe, Waiting>(q => q.AskAsync(story.Member, Founded.Today))).Signals, s => s.Id == first.Id || s.Id == again.Id);
        Founded.AssertRefused(await story.RunAsync<ReopenMatter, Done>(d => d.RunAsync(new(again.Id, again.Version, "x"), story.Secretary)), "StandsUnderAnother");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Stays_two_without_a_link_when_somebody_says_that_they_are(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await story.ConfirmAsync(Notes, Twice);
        var (_, again) = await SignalsAsync(story, meeting);

        var done = await story.RunAsync<SettleSameMatter, MatterId>(d => d.RunAsync(new(again.Id, again.Version, false), story.Secretary));

        Assert.Equal(again.Id, done.Value);
        Assert.Equal([null, null], Signals((await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary)))!).Select(s => s.MayBeSameAs));
        await story.Founded.AssertTraceAsync(nameof(SettleSameMatter), nameof(MatterKeptApart), story.Secretary);
        Founded.AssertRefused(await story.RunAsync<SettleSameMatter, MatterId>(d => d.RunAsync(new(again.Id, again.Version + 1, true), story.Secretary)), "MatterNotPossiblyTheSame");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_one_note_with_the_money_of_both(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await story.ConfirmAsync(Notes, Once);
        await story.ConfirmAsync(Notes.Replace("40 tkr", "45 tkr", StringComparison.Ordinal), m => Once(m) with { Amounts = [new("45 tkr", 45_000, "vikarier", false) { Spans = m.At("45 tkr") }] }, sameMeeting: meeting.Value.ToString());
        var again = await story.Founded.ReadAsync<Note, Note>(all => all.Where(n => n.Kind == NoteKind.Information && n.MayBeSameAsId != null));

        Assert.Equal(RefusalKind.NotFound, (await SettleAsync(story, again, story.Stranger)).Refusals.Single().Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await SettleAsync(story, again, story.Member)).Refusals.Single().Kind);
        Assert.Equal(RefusalKind.Conflict, (await SettleAsync(story, again, story.Secretary, 7)).Refusals.Single().Kind);
        Assert.Equal(meeting, (await SettleAsync(story, again, story.Secretary)).Value);

        var view = (await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary)))!;
        var note = Assert.Single(view.Notes(NoteKind.Information));
        Assert.Equal(["40 tkr", "45 tkr"], note.Amounts.Select(a => a.Text));
        Assert.Equal(2, note.Evidence.Count);
        Founded.AssertRefused(await SettleAsync(story, again, story.Secretary, again.Version + 1), "NoteNotPossiblyTheSame");
        Assert.Equal(again.MayBeSameAsId, await story.Founded.ReadAsync<Note, NoteId?>(all => all.Where(n => n.Id == again.Id).Select(n => n.SameAsId)));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_linked_again_where_a_person_said_in_the_draft_that_they_are_two(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        Assert.Empty((await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, [new("assignment.0", "same", "no")], []), story.Secretary)).Refusals);

        Assert.Equal(3, await work.Db.Set<Core.Assignments.Assignment>().CountAsync(a => a.MayBeSameAsId == null));
    }

    static Task<Result<MeetingId>> SettleAsync(LedgerStory story, Note again, Actor by, long? version = null) =>
        story.RunAsync<SettleSameNote, MeetingId>(d => d.RunAsync(new(again.Id, version ?? again.Version, true), by));

    static List<MatterView> Signals(MeetingView view) => [.. view.Outcomes.OfType<MatterView>().Where(m => m.Kind == MatterKind.Signal)];

    static async Task<(Matter First, Matter Again)> SignalsAsync(LedgerStory story, MeetingId meeting)
    {
        await using var work = story.Founded.Ledger.Scope();
        var both = await work.Db.Set<Matter>().Include(m => m.Path).Where(m => m.MeetingId == meeting && m.Kind == MatterKind.Signal).OrderBy(m => m.Position).ToListAsync();
        return (both[0], both[1]);
    }

    static (int Count, Guid? First, Guid? FirstLink, Guid? SecondLink) Links(MeetingView view, MatterKind kind)
    {
        var both = view.Outcomes.OfType<MatterView>().Where(m => m.Kind == kind).ToList();
        return (both.Count, both[0].Id, both[0].MayBeSameAs?.Id, both[1].MayBeSameAs?.Id);
    }

    static MinutesStructure Once(HandMade m) => new()
    {
        Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 5)) { Spans = m.At("5 juni 2025") },
        Matters = [m.Matter(FoundKind.Signal, "Styrelsen önskar fokus på studenter", "Styrelsen", null, "Core Team"), m.Matter(FoundKind.Parked, "Frågan om lokaler för bildningsförbundet parkerades")],
        Obstacles = [new("Arbetsgruppen saknar resurser", null, null) { Spans = m.At("Arbetsgruppen saknar resurser") }],
        Amounts = m.Says("40 tkr") ? [new("40 tkr", 40_000, "vikarier", false) { Spans = m.At("40 tkr") }] : [],
    };

    static MinutesStructure Twice(HandMade m) => Once(m) with
    {
        Matters =
        [
            m.Matter(FoundKind.Signal, "Styrelsen önskar fokus på studenter i förskolans initiativ", "Styrelsen", null, "Core Team"),
            m.Matter(FoundKind.Parked, "Frågan om lokaler för bildningsförbundet parkerades"),
            m.Matter(FoundKind.Proposal, "Styrelsen föreslår ett bidrag på 50 kr till bildningsförbundet"),
            m.Matter(FoundKind.Proposal, "Styrelsen föreslår ett bidrag på 80 kr till bildningsförbundet"),
            m.Matter(FoundKind.Signal, "Fokus på studenter i förskolans initiativ", null, null, "Styrelsen"),
        ],
    };
}
