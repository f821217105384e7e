using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Intake;

/// <summary>A second document of a body and a day that there are notes, or another draft, of.</summary>
public sealed class SameMeetingTests
{
    static readonly AnswerDraft.Answer[] Parties = [new("attendance", "party.0", "new"), new("attendance", "party.1", "new")];

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_asked_about_while_two_drafts_wait_with_nothing_chosen(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        Assert.Null(Asked(await SheetAsync(story, story.Draft)));
        var second = await story.TakeInAgainAsync("ct-2.docx");

        var asked = Asked(await SheetAsync(story, story.Draft))!;

        Assert.Equal([PossibleMeeting.Of(second), "new"], asked.Choices.Select(c => c.Value));
        Assert.Equal("ct-2.docx", asked.Choices[0].Label);
        Assert.Null((await SheetAsync(story, story.Draft)).AnswerTo("meeting", "same"));
        Assert.Equal(Mandat.Minutes.Structure.Certainty.Person, (await SheetAsync(story, second)).Items.Single(i => i.Key == "meeting").Pile);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_refused_until_somebody_says_when_the_meeting_is_there(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var first = (await ConfirmAsync(story, story.Draft, Parties)).Value;

        var asked = Asked(await SheetAsync(story, second))!;
        Assert.Equal([first.Value.ToString(), "new"], asked.Choices.Select(c => c.Value));
        Assert.Equal("SameMeetingNotChosen", (await ConfirmAsync(story, second)).Refusals.Single().Code);
        Assert.Equal("SameMeetingNotChosen", (await ConfirmAsync(story, second, new AnswerDraft.Answer("meeting", "same", Guid.NewGuid().ToString()))).Refusals.Single().Code);
        Assert.Equal(1, await CountAsync<Meeting>(story, m => m.Stage == MeetingStage.Notes));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Becomes_a_second_meeting_when_somebody_says_that_it_is_another(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var first = (await ConfirmAsync(story, story.Draft, Parties)).Value;

        var other = await ConfirmAsync(story, second, new AnswerDraft.Answer("meeting", "same", "new"));

        Assert.NotEqual(first, other.Value);
        Assert.Equal(2, await CountAsync<Meeting>(story, m => m.Stage == MeetingStage.Notes));
        Assert.Equal(0, await CountAsync<Decision>(story, d => d.MayBeSameAsId != null && !d.IsReported));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Joins_the_meeting_and_links_what_is_alike(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var first = (await ConfirmAsync(story, story.Draft, Parties)).Value;

        var joined = await ConfirmAsync(story, second, new AnswerDraft.Answer("meeting", "same", first.Value.ToString()));

        Assert.Equal(first, joined.Value);
        await using var work = story.Ledger.Scope();
        var view = (await work.Get<OneMeeting>().AskAsync(first, story.Secretary))!;
        Assert.Equal(["Uppdateringar", "Mentorskap", "Nästa steg"], view.Agenda.Select(a => a.Title));
        Assert.Equal((4, 1, 1), (view.Attendance.Listed.Count, view.Attendance.Unlisted.Count, view.Attachments.Count));
        Assert.Equal((2, 2, 6), (view.Decisions.Count(), view.ReportedDecisions.Count(), view.Assignments.Count()));
        foreach (var (old, later) in new[] { view.Decisions.Chunk(1), view.ReportedDecisions.Chunk(1) }.Select(d => (d.First()[0], d.Last()[0])))
            Assert.Equal((null, old.Id), (old.MayBeSameAs, later.MayBeSameAs!.Id));
        Assert.Equal(3, view.Assignments.Skip(3).Count(a => a.MayBeSameAs is not null && view.Assignments.Take(3).Any(o => o.Id == a.MayBeSameAs.Id || a.Text.Contains("minst", StringComparison.Ordinal))));
        Assert.Equal(view.Outcomes.Count / 2, view.Outcomes.Take(view.Outcomes.Count / 2).Count(o => o.Evidence.All(e => e.DocumentName == "ct.txt")));
        Assert.Null(await CheckJournal.FirstBrokenAsync(work.Db));
        Assert.Single(await work.Db.Set<JournalEntry>().Where(e => e.Event == nameof(MinutesJoined)).ToListAsync());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_each_document_and_the_one_that_a_sentence_stands_in(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var meeting = (await ConfirmAsync(story, story.Draft, Parties)).Value;
        await ConfirmAsync(story, second, new AnswerDraft.Answer("meeting", "same", meeting.Value.ToString()));
        await using var work = story.Ledger.Scope();
        var source = work.Get<SourceOfMeeting>();

        var first = (await source.AskAsync(meeting, null, story.Secretary))!;
        Assert.Equal(["ct.txt", "ct-2.docx"], first.Documents.Select(d => d.Name));
        Assert.Equal("ct.txt", first.Name);
        Assert.Equal("ct-2.docx", (await source.AskAsync(meeting, null, story.Secretary, first.Documents[1].Id))!.Name);
        var documents = first.Documents.Select(d => d.Id).ToList();
        var cited = await work.Db.Set<Evidence>().Where(e => e.DocumentId == documents[1]).FirstAsync();
        var marked = (await source.AskAsync(meeting, cited.Id, story.Secretary))!;
        Assert.Equal(("ct-2.docx", cited.Start), (marked.Name, marked.Cited!.Value.Start));
        Assert.Null(await source.AskAsync(meeting, cited.Id, story.Stranger));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_asked_again_in_the_other_draft_that_it_was_said_of(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");

        var meeting = (await ConfirmAsync(story, story.Draft, [.. Parties, new("meeting", "same", PossibleMeeting.Of(second))])).Value;

        Assert.Equal(meeting.Value.ToString(), (await SheetAsync(story, second)).AnswerTo("meeting", "same"));
        Assert.Equal(meeting, (await ConfirmAsync(story, second)).Value);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_asked_about_where_the_meeting_was_only_planned(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var next = await story.TakeInAgainAsync("ct-2.docx", new DateOnly(2025, 8, 29));
        await ConfirmAsync(story, story.Draft, Parties);
        await using var work = story.Ledger.Scope();
        var planned = await work.Db.Set<Meeting>().Where(m => m.Stage == MeetingStage.Prepared).Select(m => m.Id).SingleAsync();

        Assert.Null(Asked(await SheetAsync(story, next)));
        Assert.Equal(planned, (await ConfirmAsync(story, next)).Value);

        var view = (await work.Get<OneMeeting>().AskAsync(planned, story.Secretary))!;
        Assert.Equal((MeetingStage.Notes, 3, 4), (view.Facts.Stage, view.Agenda.Count, view.Attendance.Listed.Count));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Follows_the_level_of_the_meeting_it_joins(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var meeting = (await ConfirmAsync(story, story.Draft, Parties)).Value;
        await ShowAsync(story, meeting, Visibility.Working);

        await ConfirmAsync(story, second, new AnswerDraft.Answer("meeting", "same", meeting.Value.ToString()));

        await using var work = story.Ledger.Scope();
        var documents = await work.Db.Set<SourceDocument>().OrderBy(d => d.Id).Select(d => d.Visibility).ToListAsync();
        Assert.Equal(Visibility.Working, documents[^1]);
        Assert.Equal(3, await work.Db.Set<Assignment>().CountAsync(a => a.Visibility == Visibility.Working));
        Assert.Equal(1, await work.Db.Set<Initiatives.Mention>().CountAsync(a => a.Visibility == Visibility.Working));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Says_nothing_of_a_meeting_that_its_actor_does_not_see(string provider)
    {
        await using var story = await IntakeStory.BeginAsync(provider);
        var second = await story.TakeInAgainAsync("ct-2.docx");
        var meeting = (await ConfirmAsync(story, story.Draft, Parties)).Value;
        await ShowAsync(story, meeting, Visibility.Circle);

        Assert.Null(Asked(await SheetAsync(story, second)));
        Assert.Equal("Circle", (await ReadAsync(story, meeting)).Visibility.ToString());
        Assert.NotEqual(meeting, (await ConfirmAsync(story, second)).Value);
    }

    static DraftQuestion? Asked(DraftSheet sheet) => sheet.Items.Single(i => i.Key == "meeting").Questions.SingleOrDefault(q => q.Kind == QuestionKind.SameMeeting);

    static async Task<DraftSheet> SheetAsync(IntakeStory story, DraftId draft)
    {
        await using var work = story.Ledger.Scope();
        return (await work.Get<ShowDraft>().AskAsync(draft, story.Secretary))!;
    }

    static async Task<Result<MeetingId>> ConfirmAsync(IntakeStory story, DraftId draft, params AnswerDraft.Answer[] answers)
    {
        await using var work = story.Ledger.Scope();
        return await work.Get<ConfirmDraft>().RunAsync(new(draft, answers, []), story.Secretary);
    }

    static async Task<Meeting> ReadAsync(IntakeStory story, MeetingId id)
    {
        await using var work = story.Ledger.Scope();
        return await work.Db.Set<Meeting>().SingleAsync(m => m.Id == id);
    }

    static async Task ShowAsync(IntakeStory story, MeetingId id, Visibility level)
    {
        await using var work = story.Ledger.Scope();
        (await work.Db.Set<Meeting>().SingleAsync(m => m.Id == id)).Show(level);
        await work.Db.SaveChangesAsync();
    }

    static async Task<int> CountAsync<T>(IntakeStory story, System.Linq.Expressions.Expression<Func<T, bool>> of) where T : class
    {
        await using var work = story.Ledger.Scope();
        return await work.Db.Set<T>().CountAsync(of);
    }
}
