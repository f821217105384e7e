using Mandat.Core.Data.TakeOut;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.Meetings;

namespace Mandat.Core.Tests.TakeOut;

public sealed class EverythingSeenTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Gives_each_what_it_may_see_with_the_sentences_that_prove_it(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var (secretary, stranger) = (await RowsAsync(story, story.Intake.Secretary), await RowsAsync(story, story.Intake.Stranger));

        Assert.Equal((2, 2, 3), (secretary["meetings"].Count, secretary["decisions"].Count, secretary["assignments"].Count));
        Assert.All(secretary["decisions"], row => Assert.NotEmpty(Assert.IsType<List<string>>(row[^1])));
        Assert.Equal((0, 0, 0), (stranger["meetings"].Count, stranger["decisions"].Count, stranger["notes"].Count));
        Assert.Equal(secretary["bodies"].Count, stranger["bodies"].Count);
        // What is addressed to another body it sees, but not the meeting where it was said.
        Assert.All(stranger["assignments"].Concat(stranger["matters"]), row => Assert.Null(row[1]));
        Assert.All(await RowsAsync(story, Actor.Anonymous), subject => Assert.Empty(subject.Value));
    }

    static async Task<Dictionary<string, List<IReadOnlyList<object?>>>> RowsAsync(MeetingStory story, Actor viewer)
    {
        await using var work = story.Ledger.Scope();
        var rows = new Dictionary<string, List<IReadOnlyList<object?>>>();
        foreach (var subject in (await work.Get<EverythingSeen>().AskAsync(viewer)).Subjects)
        {
            rows[subject.Name] = await subject.Rows.ToListAsync();
            Assert.All(rows[subject.Name], row => Assert.Equal(subject.Columns.Count, row.Count));
        }
        return rows;
    }
}
