using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class QueryCountTests
{
    // Two are left for who looks: the session and its seats.
    const int Most = 10;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Asks_few_questions_a_page_whatever_the_size_of_the_ledger(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var small = await CountAsync(story);
        await story.GrowAsync(60);
        foreach (var day in Enumerable.Range(7, 5)) await story.GrowAsync(8, day);
        await story.GrowAsync(60, 20);

        var large = await CountAsync(story);

        Assert.Equal(small, large);
        Assert.All(large, page => Assert.True(page.Value <= Most, $"{page.Key} asks {page.Value}"));
    }

    static async Task<IReadOnlyDictionary<string, int>> CountAsync(LedgerStory story)
    {
        var initiative = await story.Founded.ReadAsync<Initiative, InitiativeId>(all => all.Where(i => i.Name == "Förskola för fler").Select(i => i.Id));
        var assignment = (await story.AssignmentAsync("Se över styrgrupperna")).Id;
        var decision = (await story.DecisionAsync("Förslaget godkändes av Core Team")).Id;
        var signal = (await story.MatterAsync(MatterKind.Signal)).Id;
        var viewer = story.Secretary;
        return new Dictionary<string, int>
        {
            ["open"] = await AskedAsync(story, r => new OpenAssignments(r).AskAsync(new(Person: story.Member.Person), viewer, Founded.Today)),
            ["assignment"] = await AskedAsync(story, r => new ShowAssignment(r).AskAsync(assignment, viewer, Founded.Today)),
            ["written off"] = await AskedAsync(story, r => new WrittenOff(r).AskAsync(viewer)),
            ["log"] = await AskedAsync(story, r => new DecisionLog(r).AskAsync(new(Initiative: initiative), viewer, Founded.Today)),
            ["decision"] = await AskedAsync(story, r => new ShowDecision(r).AskAsync(decision, viewer, Founded.Today)),
            ["matter"] = await AskedAsync(story, r => new ShowMatter(r).AskAsync(signal, viewer, Founded.Today)),
            ["initiatives"] = await AskedAsync(story, r => new InitiativePortfolio(r).AskAsync(viewer)),
            ["initiative"] = await AskedAsync(story, r => new ShowInitiative(r).AskAsync(initiative, viewer)),
            ["bodies"] = await AskedAsync(story, r => new AllBodies(r).AskAsync(viewer, Founded.Today)),
            ["meeting"] = await AskedAsync(story, r => new OneMeeting(r).AskAsync(story.Meeting, viewer)),
            ["body"] = await AskedAsync(story, r => new ShowBody(r).AskAsync(story.Founded.Team, viewer, Founded.Today)),
        };
    }

    static async Task<int> AskedAsync<T>(LedgerStory story, Func<Reads, Task<T>> ask)
    {
        await using var work = story.Founded.Ledger.Scope();
        var before = story.Founded.Ledger.Counter.Asked;
        Assert.NotNull(await ask(work.Get<Reads>()));
        return story.Founded.Ledger.Counter.Asked - before;
    }
}
