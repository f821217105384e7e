using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;

namespace Mandat.Core.Tests.Meetings;

public sealed class MeetingListTests
{
    static readonly DateOnly Today = new(2025, 6, 10);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_the_held_with_what_came_out_and_those_to_come(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        var list = work.Get<MeetingList>();

        var held = await list.AskAsync(new(null, false), Today, story.Intake.Secretary);
        var coming = await list.AskAsync(new(null, true), Today, story.Intake.Secretary);

        Assert.Equal((1, "Core Team", 1, 1, 3, 2), (held.Count, held.Rows[0].Body.Name, held.Rows[0].Decisions, held.Rows[0].Reported, held.Rows[0].Assignments, held.Rows[0].Unowned));
        Assert.Equal(new DateOnly(2025, 8, 29), coming.Rows.Single().HeldOn);
        Assert.Equal(["Core Team"], held.Bodies.Select(b => b.Name));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_every_meeting_once_over_its_pages_latest_first_and_those_without_a_day_last(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        foreach (var i in Enumerable.Range(0, 100))
            work.Db.Add(Meeting.TakeIn(story.Intake.CoreTeam, null, new MeetingDay(i % 4 == 0 ? null : new DateOnly(2025, 1, 1).AddDays(i / 20)), null, null, null));
        await work.Db.SaveChangesAsync();

        List<MeetingRow> all = [];
        MeetingKey? after = null;
        do
        {
            var page = await work.Get<MeetingList>().AskAsync(new(story.Intake.CoreTeam, false, true, after), Today, story.Intake.Secretary);
            Assert.Equal(101, page.Count);
            all.AddRange(page.Rows);
            after = MeetingKey.Parse(page.Next?.ToString());
        }
        while (after is not null);

        Assert.Equal(101, all.Select(r => r.Id).Distinct().Count());
        Assert.Equal(101, all.Count);
        Assert.Equal(all.Select(r => r.HeldOn ?? DateOnly.MinValue).OrderDescending(), all.Select(r => r.HeldOn ?? DateOnly.MinValue));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Counts_no_further_than_a_thousand(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        foreach (var i in Enumerable.Range(0, 1100)) work.Db.Add(Meeting.TakeIn(story.Intake.CoreTeam, null, new MeetingDay(new DateOnly(2020, 1, 1).AddDays(i)), null, null, null));
        await work.Db.SaveChangesAsync();

        var page = await work.Get<MeetingList>().AskAsync(new(null, false), Today, story.Intake.Secretary);

        Assert.Equal(MeetingList.Ceiling + 1, page.Count);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Asks_three_questions(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        var before = story.Ledger.Counter.Asked;

        await work.Get<MeetingList>().AskAsync(new(null, false), Today, story.Intake.Secretary);

        Assert.Equal(3, story.Ledger.Counter.Asked - before);
    }
}
