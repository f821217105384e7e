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
        var before = story.Ledger.Counter.Asked;

        await work.Get<WaitingForMe>().AskAsync(story.Intake.Secretary, Today);

        Assert.Equal(9, story.Ledger.Counter.Asked - before);
    }
}
