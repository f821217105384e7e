using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.Mine;

namespace Mandat.Core.Tests.Meetings;

/// <summary>Each level of visibility for each kind of seat: a meeting that is not seen is in no list, count or page.</summary>
public sealed class MeetingGateTests
{
    static readonly DateOnly Today = new(2025, 6, 10);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_a_meeting_to_those_whom_its_level_opens_it_for_and_to_nobody_else(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        foreach (var level in Enum.GetValues<Visibility>())
        {
            await story.ShowAsync(level);
            foreach (var (name, viewer, opened) in Viewers(story)) await CheckAsync(story, viewer, level, opened.Contains(level), $"{level} to {name}");
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Opens_a_circle_to_its_named_seats_alone(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await story.ShowAsync(Visibility.Circle);
        var (named, other) = (With(story.Intake.Board, SeatRole.Reader), With(story.Intake.CoreTeam, SeatRole.Chair));
        await using (var work = story.Ledger.Scope())
        {
            work.Db.Add(new CircleSeat { MeetingId = story.Meeting, SeatId = named.Seats[0].Id });
            await work.Db.SaveChangesAsync();
        }

        Assert.NotNull(await story.AskAsync(named));
        Assert.Null(await story.AskAsync(other));
        Assert.NotEmpty((await story.AskAsync(named))!.Outcomes);
    }

    static async Task CheckAsync(MeetingStory story, Actor viewer, Visibility level, bool isSeen, string what)
    {
        await using var work = story.Ledger.Scope();
        var list = work.Get<MeetingList>();
        var held = await list.AskAsync(new(null, false), Today, viewer);
        var coming = await list.AskAsync(new(null, true), Today, viewer);
        var page = await work.Get<OneMeeting>().AskAsync(story.Meeting, viewer);
        var source = await work.Get<SourceOfMeeting>().AskAsync(story.Meeting, null, viewer);
        var mine = await work.Get<WaitingForMe>().AskAsync(viewer, Today);
        var hasBodies = viewer.Seats.Count > 0;
        Assert.True(isSeen && hasBodies == (held.Rows.Count == 1) || !isSeen && held.Rows.Count == 0, what);
        Assert.True((held.Count == 1, coming.Count == 1) == (isSeen, isSeen && (viewer.GuestOf.Count == 0 || level == Visibility.Public)), what);
        Assert.True((page is not null, source is not null) == (isSeen && hasBodies, isSeen && hasBodies), what);
        if (isSeen) return;
        Assert.True(mine is { Lacking.Count: 0, OpenNotes.Count: 0, Next: null, Lately.Decisions.Count: 0 }, what);
        Assert.Empty(held.Bodies);
    }

    static IEnumerable<(string, Actor, Visibility[])> Viewers(MeetingStory story)
    {
        BodyId own = story.Intake.CoreTeam, other = story.Intake.Board;
        Visibility[] all = [Visibility.Working, Visibility.Body, Visibility.Parties, Visibility.Public], inBody = all[1..], seated = all[2..];
        foreach (var role in new[] { SeatRole.Chair, SeatRole.Secretary }) yield return ($"{role}", With(own, role), all);
        yield return ("process support", With(other, SeatRole.ProcessSupport), all);
        yield return ("process lead", With(other, SeatRole.ProcessLead), inBody);
        foreach (var role in new[] { SeatRole.Member, SeatRole.Substitute, SeatRole.Reader }) yield return ($"{role}", With(own, role), inBody);
        foreach (var role in new[] { SeatRole.Chair, SeatRole.Secretary, SeatRole.Member, SeatRole.Reader }) yield return ($"{role} elsewhere", With(other, role), seated);
        yield return ("administrator", With(null, SeatRole.Administrator), [Visibility.Public]);
        yield return ("guest of this meeting", With(own, SeatRole.Guest, story.Meeting), inBody);
        yield return ("guest of another", With(own, SeatRole.Guest, Id.New<MeetingId>()), [Visibility.Public]);
        yield return ("member of another body with a meeting's identity", With(other, SeatRole.Member, story.Meeting), seated);
    }

    static Actor With(BodyId? body, SeatRole role, MeetingId? meeting = null) =>
        Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), body, null, role, meeting)]);
}
