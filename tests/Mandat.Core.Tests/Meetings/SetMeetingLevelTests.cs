using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Ledger;
using Mandat.Core.Tests.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Meetings;

/// <summary>Who sees a meeting is changed by hand: everything of it follows, and nobody is locked out of what nobody could open again.</summary>
public sealed class SetMeetingLevelTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Sets_every_row_of_the_meeting_and_of_no_other(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var first = story.Meeting;
        await story.GrowAsync(4);

        Assert.Empty((await SetAsync(story, first, Visibility.Parties, story.Secretary)).Refusals);

        var rows = await RowsAsync(story);
        Assert.Equal(["Assignment", "Decision", "Matter", "Meeting", "Mention", "Note", "SourceDocument"], rows.Where(r => r.Meeting == first).Select(r => r.Kind).Distinct().Order());
        Assert.All(rows, r => Assert.Equal(r.Meeting == first ? Visibility.Parties : Visibility.Body, r.Level));
        await story.Founded.AssertTraceAsync(nameof(SetMeetingLevel), nameof(MeetingLevelSet), story.Secretary);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Closes_it_to_named_seats_and_opens_it_again(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var seats = (await AskAsync(story, story.Secretary))!.Seats;
        Assert.Equal(["Disa Falk", "Siri Holm", "Mats Ohlén", "Ylva Lind", "Ylva Lind"], seats.Where(s => s.Role is not SeatRole.Administrator).Select(s => s.Person));
        Assert.Equal(["Disa Falk", "Ylva Lind"], seats.Where(s => s.MayChangeIt).Select(s => s.Person));

        Assert.Empty((await SetAsync(story, story.Meeting, Visibility.Circle, story.Secretary, "Disa Falk", "Mats Ohlén")).Refusals);

        Assert.Equal([true, true, false, false], await SeenAsync(story));
        Assert.Equal(["Disa Falk", "Mats Ohlén"], (await AskAsync(story, story.Secretary))!.Seats.Where(s => s.IsNamed).Select(s => s.Person));
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Body, story.Backbone), "NotFound");

        Assert.Empty((await SetAsync(story, story.Meeting, Visibility.Circle, story.Secretary, "Disa Falk", "Siri Holm")).Refusals);
        Assert.Equal([true, false, true, false], await SeenAsync(story));

        Assert.Empty((await SetAsync(story, story.Meeting, Visibility.Body, story.Secretary)).Refusals);
        Assert.Equal([true, true, true, true], await SeenAsync(story));
        Assert.DoesNotContain((await AskAsync(story, story.Secretary))!.Seats, s => s.IsNamed);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_what_locks_everybody_out_and_what_is_not_the_actors(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Circle, story.Secretary, "Mats Ohlén"), "CircleHasNobodyWhoChangesIt");
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Circle, story.Secretary), "CircleHasNobodyWhoChangesIt");
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, await VersionAsync(story), Visibility.Circle, [story.Secretary.Seats[0].Id, story.Stranger.Seats[0].Id]), story.Secretary), "CircleSeatNotHeld");
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Body, story.Secretary), "LevelIsThat");
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Public, story.Secretary), "NotAllowed");
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Parties, story.Member), "NotAllowed");
        Founded.AssertRefused(await SetAsync(story, story.Meeting, Visibility.Parties, story.Stranger), "NotFound");
        Founded.AssertRefused(await RunAsync(story, new(story.Meeting, 99, Visibility.Parties, []), story.Secretary), "ChangedMeanwhile");

        Assert.Empty((await SetAsync(story, story.Meeting, Visibility.Public, story.Backbone)).Refusals);
    }

    static async Task<IReadOnlyList<bool>> SeenAsync(LedgerStory story)
    {
        List<bool> seen = [];
        foreach (var viewer in new[] { story.Secretary, story.Reader, story.Member, story.Backbone })
            seen.Add(await story.AskAsync<OneMeeting, MeetingView?>(q => q.AskAsync(story.Meeting, viewer)) is { Outcomes.Count: > 0 });
        return seen;
    }

    static Task<LevelOfMeeting?> AskAsync(LedgerStory story, Actor viewer) => story.AskAsync<WhoSeesMeeting, LevelOfMeeting?>(q => q.AskAsync(story.Meeting, viewer));

    static async Task<Result<Done>> SetAsync(LedgerStory story, MeetingId meeting, Visibility level, Actor actor, params string[] named)
    {
        var seats = named.Length == 0 ? [] : (await story.AskAsync<WhoSeesMeeting, LevelOfMeeting?>(q => q.AskAsync(meeting, actor)))!.Seats;
        return await RunAsync(story, new(meeting, await VersionAsync(story, meeting), level, [.. seats.Where(s => named.Contains(s.Person)).Select(s => s.Id)]), actor);
    }

    static Task<Result<Done>> RunAsync(LedgerStory story, SetMeetingLevel.Request request, Actor actor) => story.RunAsync<SetMeetingLevel, Done>(d => d.RunAsync(request, actor));

    static Task<long> VersionAsync(LedgerStory story, MeetingId? meeting = null)
    {
        var id = meeting ?? story.Meeting;
        return story.Founded.ReadAsync<Meeting, long>(all => all.Where(m => m.Id == id).Select(m => m.Version));
    }

    /// <summary>Everything that is seen through the gate, whatever its kind.</summary>
    static async Task<IReadOnlyList<(string Kind, MeetingId? Meeting, Visibility Level)>> RowsAsync(LedgerStory story)
    {
        await using var work = story.Founded.Ledger.Scope();
        List<(string, MeetingId?, Visibility)> rows = [];
        var of = typeof(SetMeetingLevelTests).GetMethod(nameof(OfAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        foreach (var kind in work.Db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IVisible).IsAssignableFrom).Distinct())
            rows.AddRange((await (Task<IReadOnlyList<IVisible>>)of.MakeGenericMethod(kind).Invoke(null, [work.Db])!).Select(r => (kind.Name, r.CircleOf, r.Visibility)));
        return rows;
    }

    static async Task<IReadOnlyList<IVisible>> OfAsync<T>(MandatDb db) where T : class, IVisible => await db.Set<T>().AsNoTracking().ToListAsync();
}
