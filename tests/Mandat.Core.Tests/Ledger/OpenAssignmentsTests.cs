using Mandat.Core.Assignments;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class OpenAssignmentsTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Puts_what_lacks_owner_or_date_first_then_the_oldest(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var list = await Ask(story, new(), story.Secretary);

        Assert.Equal(["samtala med bildningsförbundet", "Se över styrgrupper i minst ett initiativ", "Se över styrgrupperna"], list.Rows.Take(3).Select(r => r.Text).Order());
        Assert.Equal("Siri ringer Förskola för fler", list.Rows[3].Text);
        Assert.Equal(("Siri Holm", AssigneeKind.Person), (list.Rows[3].Assignees.Single().Person, list.Rows[3].Assignees.Single().Kind));
        Assert.Equal(6, list.Rows[3].AgeOn(list.Today));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Counts_what_each_number_leads_to(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var list = await Ask(story, new(), story.Member);

        Assert.Equal(new OpenAssignmentCounts(Shown: 4, NoOwner: 2, NoDue: 3, Late: 1, All: 4, Mine: 2, Given: 3), list.Counts);
        Assert.Equal(new LedgerCounts(4, 1, 1, 0), list.Ledger);
        Assert.Equal(list.Counts.NoOwner, (await Ask(story, new(Lack: AssignmentLack.Owner), story.Member)).Rows.Count);
        Assert.Equal(list.Counts.NoDue, (await Ask(story, new(Lack: AssignmentLack.Due), story.Member)).Rows.Count);
        Assert.Equal(list.Counts.Late, (await Ask(story, new(Lack: AssignmentLack.Late), story.Member)).Rows.Count);
        Assert.Equal(list.Counts.Mine, (await Ask(story, new(AssignmentScope.Mine), story.Member)).Rows.Count);
        Assert.Equal(list.Counts.Given, (await Ask(story, new(AssignmentScope.Given), story.Member)).Rows.Count);
        Assert.Equal(4, list.Ages.Sum(a => a.UpTo30));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Narrows_by_giver_party_and_person(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Equal("samtala med bildningsförbundet", (await Ask(story, new(Giver: story.Founded.Board), story.Secretary)).Rows.Single().Text);
        Assert.Equal(2, (await Ask(story, new(Party: story.Founded.Party), story.Secretary)).Rows.Count);
        var own = await Ask(story, new(Person: story.Member.Person), story.Secretary);
        Assert.Equal((2, "Siri Holm"), (own.Rows.Count, own.Person));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Goes_through_a_long_list_without_losing_or_repeating_a_row(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var lines = Enumerable.Range(1, 110).Select(n => $"Uppgift {n:000} ska göras").ToList();
        await story.ConfirmAsync("Möte 6 juni\n" + string.Join('\n', lines), m => new()
        {
            Date = new Minutes.Structure.FoundValue<DateOnly>(new DateOnly(2025, 6, 6)) { Spans = m.At("6 juni") },
            Assignments = [.. lines.Select((l, i) => m.Assignment(l, i % 2 == 0 ? HandMade.On(2025, 12, 1) : null, who: HandMade.Person("Siri Holm")))],
        });

        List<AssignmentId> met = [];
        string? after = null;
        do
        {
            var page = await story.AskAsync<OpenAssignments, OpenAssignmentList>(q => q.AskAsync(new(), story.Secretary, Founded.Today, after));
            Assert.Equal(114, page.Counts.Shown);
            met.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(114, met.Count);
        Assert.Equal(114, met.Distinct().Count());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_each_kind_of_seat_what_it_may_see(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Assert.Equal(4, (await Ask(story, new(), story.Secretary)).Rows.Count);
        Assert.Equal(4, (await Ask(story, new(), story.Member)).Rows.Count);
        Assert.Equal(4, (await Ask(story, new(), story.Reader)).Rows.Count);
        Assert.Equal(4, (await Ask(story, new(), story.Backbone)).Rows.Count);
        Assert.Equal("samtala med bildningsförbundet", (await Ask(story, new(), story.BoardChair)).Rows.Single().Text);
        var strange = await Ask(story, new(), story.Stranger);
        Assert.Empty(strange.Rows);
        Assert.Equal((0, 0), (strange.Counts.All, strange.Ledger.Made));
        Assert.Empty(strange.Ages);
        Assert.Empty((await Ask(story, new(), Actor.Anonymous)).Rows);
    }

    static Task<OpenAssignmentList> Ask(LedgerStory story, AssignmentFilter filter, Actor viewer) =>
        story.AskAsync<OpenAssignments, OpenAssignmentList>(q => q.AskAsync(filter, viewer, Founded.Today));
}
