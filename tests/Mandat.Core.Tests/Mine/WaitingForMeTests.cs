using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Mine;
using Mandat.Core.People;
using Mandat.Core.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Mine;

public sealed class WaitingForMeTests
{
    static readonly DateOnly Today = new(2025, 6, 10);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_the_secretary_what_the_body_lacks_and_when_it_meets(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        var mine = await work.Get<WaitingForMe>().AskAsync(story.Intake.Secretary, Today);

        Assert.Equal((2, 2, 2), (mine.Lacking.Single().Assignments, mine.Lacking.Single().Owners, mine.Lacking.Single().Dues));
        Assert.Equal((1, new DateOnly(2025, 6, 4)), (mine.OpenNotes.Single().Meetings, mine.OpenNotes.Single().Latest));
        Assert.Equal(("Styrelsen", "Core Team"), (mine.Signals.Single().From.Body!.Name, mine.Signals.Single().To.Name));
        Assert.Equal((new DateOnly(2025, 8, 29), 1, 1), (mine.Next!.HeldOn, mine.Next.Signals, mine.Next.Due));
        Assert.Equal(2, mine.Lately.Decisions.Count);
        Assert.Empty(mine.Assignments);
        Assert.Equal(3, mine.Count);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_a_person_of_their_own_assignment_even_from_a_body_they_do_not_sit_in(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        var tore = await work.Db.Set<Person>().Where(p => p.Name == "Tore Hallberg").Select(p => p.Id).SingleAsync();

        var mine = await work.Get<WaitingForMe>().AskAsync(Actor.Of(tore, [new HeldSeat(Id.New<SeatId>(), story.Intake.Board, null, SeatRole.Member)]), Today);

        var waits = mine.Assignments.Single();
        Assert.Equal(("Tore pratar med Förskola för fler", DuePrecision.BeforeMeeting, "Core Team"), (waits.Text, waits.Due.Precision, waits.Host.Name));
        Assert.Equal(1, mine.Count);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_the_secretary_of_what_others_are_late_with(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();

        var mine = await work.Get<WaitingForMe>().AskAsync(story.Intake.Secretary, new DateOnly(2025, 9, 1));

        Assert.Equal(["Tore Hallberg"], mine.OthersLate.Single().Owners);
        Assert.Null(mine.Next);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Asks_at_most_ten_questions(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        await SessionAsync(story, Instant.Now(story.Ledger.Clock).AddDays(-1));
        var here = await SessionAsync(story, Instant.Now(story.Ledger.Clock));
        var before = story.Ledger.Counter.Asked;

        await work.Get<WaitingForMe>().AskAsync(story.Intake.Secretary, Today, here);

        Assert.Equal(10, story.Ledger.Counter.Asked - before);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Tells_what_was_recorded_since_the_last_visit_whenever_the_meeting_was(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var recorded = Instant.Now(story.Ledger.Clock);
        var first = await SessionAsync(story, recorded.AddDays(-3));
        var here = await SessionAsync(story, recorded.AddHours(1));

        var news = await LatelyAsync(story, here);
        Assert.Equal((recorded.AddDays(-3), true, 2), (news.Since, news.IsNew, news.Decisions.Count));
        var known = await LatelyAsync(story, await SessionAsync(story, recorded.AddHours(8)));
        Assert.Equal((recorded.AddHours(1), false, 2), (known.Since, known.IsNew, known.Decisions.Count));
        Assert.Null((await LatelyAsync(story, first)).Since);
    }

    static async Task<SessionId> SessionAsync(MeetingStory story, DateTime at)
    {
        await using var work = story.Ledger.Scope();
        var session = Session.Begin(story.Intake.Secretary.Person!.Value, SignInWay.Link, null, at, Secret.New());
        work.Db.Add(session);
        await work.Db.SaveChangesAsync();
        return session.Id;
    }

    static async Task<Lately> LatelyAsync(MeetingStory story, SessionId here)
    {
        await using var work = story.Ledger.Scope();
        return (await work.Get<WaitingForMe>().AskAsync(story.Intake.Secretary, Today, here)).Lately;
    }
}
