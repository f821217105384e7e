using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Meetings;

/// <summary>A person whom only the list of a closed circle names is known to those alone who see one of these circles.</summary>
public sealed class CirclePersonTests
{
    const string Name = "Greta Nyholm";
    static readonly DateOnly Today = new(2025, 6, 10);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_known_to_every_seat_while_the_meeting_is_and_to_its_circle_afterwards(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var (inside, outside) = (With(story.Intake.Board, SeatRole.Reader), With(story.Intake.CoreTeam, SeatRole.Chair));
        foreach (var viewer in new[] { inside, outside, With(null, SeatRole.Administrator) }) Assert.True(await IsKnownAsync(story, viewer));

        await CloseAsync(story, inside);

        Assert.True(await IsKnownAsync(story, inside));
        foreach (var viewer in new[] { outside, With(null, SeatRole.Administrator), With(story.Intake.Board, SeatRole.ProcessLead), With(story.Intake.Board, SeatRole.ProcessSupport) })
        {
            Assert.False(await IsKnownAsync(story, viewer));
            Assert.True(await IsKnownAsync(story, viewer, "Disa Falk"));
        }
        Assert.True(await IsKnownAsync(story, Actor.Operator));
        Assert.False(await IsKnownAsync(story, Actor.Anonymous, "Disa Falk"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_in_no_list_number_or_name_of_others(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        var (inside, outside) = (With(story.Intake.CoreTeam, SeatRole.Chair), With(story.Intake.Board, SeatRole.Chair));
        await CloseAsync(story, inside);
        await using var work = story.Ledger.Scope();

        Assert.Contains(await work.Get<WhoCanOwn>().AskAsync(inside), p => p.Name == Name);
        Assert.DoesNotContain(await work.Get<WhoCanOwn>().AskAsync(outside), p => p.Name == Name);
        Assert.DoesNotContain(await work.Get<PersonList>().AskAsync(outside, Today), p => p.Name == Name);
        Assert.Null(await work.Get<ShowPerson>().AskAsync(await IdAsync(work), outside, Today));
        Assert.NotNull(await work.Get<ShowPerson>().AskAsync(await IdAsync(work), inside, Today));
        Assert.Equal(0, await work.Get<Reads>().For(outside).Open<Affiliation>().CountAsync());
        Assert.NotEqual(0, await work.Get<Reads>().For(inside).Open<Affiliation>().CountAsync());
    }

    [Theory, InlineData("seat"), InlineData("meeting"), InlineData("work")]
    public async Task Is_known_to_every_seat_once_named_outside_the_circle(string where)
    {
        foreach (var provider in new[] { "sqlite", "postgres" })
        {
            await using var story = await MeetingStory.BeginAsync(provider);
            var outside = With(story.Intake.Board, SeatRole.Member);
            await CloseAsync(story, With(story.Intake.CoreTeam, SeatRole.Chair));
            Assert.False(await IsKnownAsync(story, outside));

            await NameOutsideAsync(story, where);

            Assert.True(await IsKnownAsync(story, outside));
            Assert.False(await IsKnownAsync(story, outside, "Tore Hallberg"));
        }
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_not_offered_or_recognised_when_another_takes_in_minutes(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await CloseAsync(story, With(story.Intake.Board, SeatRole.Reader));
        var draft = await story.Intake.TakeInAgainAsync("ct-2.docx", new DateOnly(2025, 6, 5));
        await using var work = story.Ledger.Scope();
        var hidden = await IdAsync(work);

        var sheet = (await work.Get<ShowDraft>().AskAsync(draft, story.Intake.Secretary))!;
        Assert.DoesNotContain(sheet.Owners, o => o.Value == hidden.Value.ToString());
        Assert.Empty((await work.Get<ConfirmDraft>().RunAsync(new(draft, [], []), story.Intake.Secretary)).Refusals);

        Assert.Equal(2, await work.Db.Set<Person>().CountAsync(p => p.Name == Name));
        Assert.False(await IsKnownAsync(story, With(story.Intake.Board, SeatRole.Member), hidden));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Is_nobody_to_a_deed_of_one_who_does_not_know_of_them(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);
        await CloseAsync(story, With(story.Intake.Board, SeatRole.Reader));
        var (lead, hidden) = (With(story.Intake.Board, SeatRole.ProcessLead), default(PersonId));
        await using (var work = story.Ledger.Scope()) hidden = await IdAsync(work);

        Assert.Equal(Refusal.NotFound, (await RunAsync<GiveSeat, SeatId>(story, d => d.RunAsync(new(hidden, story.Intake.Board, null, SeatRole.Member, Today), lead))).Refusals.Single());
        Assert.Equal(Refusal.NotFound, (await RunAsync<ChangePerson, Done>(story, d => d.RunAsync(new(hidden, "Någon Annan", null), lead))).Refusals.Single());
        Assert.Empty((await RunAsync<AddPerson, PersonId>(story, d => d.RunAsync(new(Name), lead))).Refusals);
        Assert.Equal("SameNameKnown", (await RunAsync<AddPerson, PersonId>(story, d => d.RunAsync(new(Name), lead))).Refusals.Single().Code);
    }

    static async Task NameOutsideAsync(MeetingStory story, string where)
    {
        await using var work = story.Ledger.Scope();
        var person = await IdAsync(work);
        var meeting = Meeting.TakeIn(story.Intake.Board, null, new(Today), null, null, null);
        var at = new Standing(story.Intake.Board, meeting.Id, null, 0, Visibility.Body);
        var matter = Matters.Matter.Raise(at, Matters.MatterKind.Assignment, "", new());
        work.Db.Add(meeting);
        if (where == "seat") work.Db.Add(Seat.Give(person, story.Intake.Board, null, SeatRole.Member, Today, Today));
        if (where == "meeting")
            meeting.Attend(new Attendance { Id = Id.New<AttendanceId>(), MeetingId = meeting.Id, Order = 0, PersonId = person, NameAsWritten = Name, Function = MeetingFunction.None, IsPresent = true });
        if (where == "work") work.Db.AddRange(matter, Assignment.Give(at, matter.Id, "Ringa", new AssignmentFacts { Assignees = [new(AssigneeKind.Person, Name, person)] }));
        Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
    }

    /// <summary>Everything of the meeting is closed to its circle, in which one seat is named.</summary>
    static async Task CloseAsync(MeetingStory story, Actor named)
    {
        await story.ShowAsync(Visibility.Circle);
        await using var work = story.Ledger.Scope();
        work.Db.Add(new CircleSeat { MeetingId = story.Meeting, SeatId = named.Seats[0].Id });
        await work.Db.SaveChangesAsync();
    }

    static async Task<bool> IsKnownAsync(MeetingStory story, Actor viewer, string name = Name)
    {
        await using var work = story.Ledger.Scope();
        return await work.Get<Reads>().For(viewer).Open<Person>().AnyAsync(p => p.Name == name);
    }

    static async Task<bool> IsKnownAsync(MeetingStory story, Actor viewer, PersonId id)
    {
        await using var work = story.Ledger.Scope();
        return await work.Get<Reads>().For(viewer).Open<Person>().AnyAsync(p => p.Id == id);
    }

    static async Task<Result<T>> RunAsync<TDeed, T>(MeetingStory story, Func<TDeed, Task<Result<T>>> run) where TDeed : notnull
    {
        await using var work = story.Ledger.Scope();
        return await run(work.Get<TDeed>());
    }

    static Task<PersonId> IdAsync(Work work) => work.Db.Set<Person>().Where(p => p.Name == Name).Select(p => p.Id).SingleAsync();

    static Actor With(BodyId? body, SeatRole role) => Actor.Of(Id.New<PersonId>(), [new HeldSeat(Id.New<SeatId>(), body, null, role)]);
}
