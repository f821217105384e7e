using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Ledger;
using Mandat.Minutes.Structure;
using MatterKind = Mandat.Minutes.Structure.MatterKind;

namespace Mandat.Core.Tests.Meetings;

public sealed class IdentifyAttendeeTests
{
    const string Notes = """
        Core Team möte 9 juni 2025
        Bea ringer trafiknämnden.
        Bea berättade att försöken tar längre tid.
        Bea föreslog följande: Ta in studenter.
        Gruppen beslutade enligt förslaget.
        Kim bokar lokal.
        """;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Reaches_everything_of_that_meeting_that_carries_the_name(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var (meeting, earlier) = (await story.ConfirmAsync(Notes, Of("Bea", "Kim")), await story.ConfirmAsync(Notes, Of("Bea", "Kim")));
        var beata = await story.Founded.PersonAsync("Beata Wiklund");

        Assert.Empty((await IdentifyAsync(story, meeting, "Bea", beata)).Refusals);

        var named = (await ShowAsync(story, meeting))!;
        Assert.Equal(["Beata Wiklund"], Names(named, "Bea ringer trafiknämnden"));
        Assert.Equal(["Kim"], Names(named, "Kim bokar lokal"));
        Assert.Equal(new PersonWords(beata, "Beata Wiklund"), named.Notes(NoteKind.Learning).Single().By);
        Assert.Equal(new PersonWords(beata, "Beata Wiklund"), named.Outcomes.OfType<MatterView>().Single().By);
        Assert.Equal(new PersonWords(beata, "Beata Wiklund"), named.Decisions.Single().ProposedBy);
        Assert.Equal(["Bea"], Names((await ShowAsync(story, earlier))!, "Bea ringer trafiknämnden"));
        foreach (var happened in new[] { nameof(AttendeeIdentified), nameof(AssigneeIdentified), nameof(TellerIdentified), nameof(RaiserIdentified), nameof(ProposerIdentified) })
            Assert.Equal((nameof(IdentifyAttendee), story.Secretary.Person!.Value.Value), await story.Founded.ReadAsync<Data.JournalEntry, (string, Guid)>(
                all => all.Where(e => e.Event == happened).Select(e => new ValueTuple<string, Guid>(e.Deed, e.PersonId!.Value))));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Reaches_nothing_when_two_lines_share_the_name(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await story.ConfirmAsync(Notes, Of("Bea", "bea "));

        Assert.Empty((await IdentifyAsync(story, meeting, "Bea", await story.Founded.PersonAsync("Beata Wiklund"))).Refusals);

        var view = (await ShowAsync(story, meeting))!;
        Assert.Equal(["Bea"], Names(view, "Bea ringer trafiknämnden"));
        Assert.Null(view.Notes(NoteKind.Learning).Single().By!.Id);
    }

    static Func<HandMade, MinutesStructure> Of(params string[] unlisted) => m => new()
    {
        Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 9)) { Spans = m.At("9 juni 2025") },
        NamedNotListed = [.. unlisted.Select(name => new FoundUnlistedPerson(name, []) { Spans = m.At("Bea") })],
        Assignments = [m.Assignment("Bea ringer trafiknämnden", who: HandMade.Person("Bea")), m.Assignment("Kim bokar lokal", who: HandMade.Person("Kim"))],
        Learnings = [new("Bea berättade att försöken tar längre tid", null, "Bea") { Spans = m.At("Bea berättade att försöken tar längre tid") }],
        Matters = [m.Matter(MatterKind.Proposal, "Bea föreslog följande", null, "Bea")],
        Decisions = [m.Decision("Gruppen beslutade enligt förslaget", "Core Team", "Bea")],
    };

    static async Task<Result<Done>> IdentifyAsync(LedgerStory story, MeetingId meeting, string name, PersonId person)
    {
        var line = (await ShowAsync(story, meeting))!.Attendance.Unlisted.First(u => u.Name == name).Id;
        return await story.RunAsync<IdentifyAttendee, Done>(d => d.RunAsync(new(meeting, line, person), story.Secretary));
    }

    static Task<MeetingView?> ShowAsync(LedgerStory story, MeetingId meeting) => story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(meeting, story.Secretary));

    static IEnumerable<string> Names(MeetingView view, string text) => view.Assignments.Single(a => a.Text == text).Assignees.Select(a => a.Name);
}
