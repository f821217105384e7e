using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.Ledger;
using Mandat.Core.Tests.SetUp;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;
using DuePrecision = Mandat.Core.Kernel.DuePrecision;
using FoundPrecision = Mandat.Minutes.Structure.DuePrecision;
using MatterKind = Mandat.Core.Matters.MatterKind;

namespace Mandat.Core.Tests.Meetings;

/// <summary>A meeting is moved, or its day corrected: what is due before it and what came out of it follow.</summary>
public sealed class MoveMeetingTests
{
    static readonly DateOnly Planned = new(2025, 8, 29), Later = new(2025, 9, 5);

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Moves_what_is_due_before_the_meeting_and_nothing_that_is_due_otherwise(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await PlanAsync(story);
        foreach (var (words, due) in new (string, DueBy)[] { ("Se över styrgrupperna", DueBy.BeforeMeeting(null, meeting, "till nästa möte")), ("samtala med bildningsförbundet", DueBy.Day(Planned)) })
        {
            var read = await story.AssignmentAsync(words);
            Assert.Empty((await story.RunAsync<SetDue, Done>(d => d.RunAsync(new(read.Id, read.Version, due), story.Secretary))).Refusals);
        }
        Assert.Equal(2, (await story.AskAsync<MeetingToMove, DayOfMeeting?>(q => q.AskAsync(meeting, story.Secretary)))!.Due);

        Assert.Empty((await MoveAsync(story, meeting, Later, story.Secretary, startsAt: new TimeOnly(13, 0))).Refusals);

        var moved = await story.AssignmentAsync("Se över styrgrupperna");
        Assert.Equal((DuePrecision.BeforeMeeting, Later, meeting, "till nästa möte"), (moved.DuePrecision, moved.DueOn!.Value, moved.DueMeetingId!.Value, moved.DueAsWritten));
        Assert.Equal(Later, (await story.AssignmentAsync("Siri skriver till alla")).DueOn);
        Assert.Equal(Later, await story.Founded.ReadAsync<Note, DateOnly?>(all => all.Where(n => n.Kind == NoteKind.Gate).Select(n => n.DueOn)));
        Assert.Equal(Planned, (await story.AssignmentAsync("samtala med bildningsförbundet")).DueOn);
        Assert.Equal((Later, new TimeOnly(13, 0)), await story.Founded.ReadAsync<Meeting, ValueTuple<DateOnly, TimeOnly>>(all => all.Where(m => m.Id == meeting).Select(m => new ValueTuple<DateOnly, TimeOnly>(m.HeldOn!.Value, m.StartsAt!.Value))));
        Assert.Equal(1, (await story.AskAsync<OpenAssignments, OpenAssignmentList>(q => q.AskAsync(new(Lack: AssignmentLack.Late), story.Secretary, Later))).Counts.Late - 1);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Gives_what_came_out_of_a_held_meeting_its_day(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        DateOnly right = new(2025, 6, 3), wrong = new(2025, 6, 4);

        Assert.Empty((await MoveAsync(story, story.Meeting, right, story.Secretary)).Refusals);

        var decision = await story.DecisionAsync("Förslaget godkändes av Core Team");
        var told = await story.DecisionAsync("Gästprofessuren återupptas");
        Assert.Equal((right, right, null, right), (decision.DecidedOn!.Value, decision.LoggedOn, told.DecidedOn, told.LoggedOn));
        Assert.Equal((right, right), ((await story.AssignmentAsync("Se över styrgrupperna")).GivenOn!.Value, (await story.MatterAsync(MatterKind.Signal)).RaisedOn!.Value));
        await using var work = story.Founded.Ledger.Scope();
        Assert.All(await work.Db.Set<Mention>().ToListAsync(), m => Assert.Equal(right, m.On));
        Assert.DoesNotContain(await work.Db.Set<Matter>().Select(m => m.RaisedOn).ToListAsync(), on => on == wrong);
        Assert.Null(await Data.CheckJournal.FirstBrokenAsync(work.Db));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_who_may_not_a_day_to_come_and_what_is_so_already(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);
        var meeting = await PlanAsync(story);

        foreach (var (actor, code) in new[] { (story.Member, "NotAllowed"), (story.Stranger, "NotFound"), (Actor.Anonymous, "NotFound") })
            Founded.AssertRefused(await MoveAsync(story, meeting, Later, actor), code);
        Founded.AssertRefused(await MoveAsync(story, meeting, Planned, story.Secretary), "MeetingIsThatDay");
        Founded.AssertRefused(await MoveAsync(story, meeting, Later, story.Secretary, 7), "ChangedMeanwhile");
        Founded.AssertRefused(await MoveAsync(story, story.Meeting, Later, story.Secretary), "MeetingNotHeldYet");
        Assert.Empty((await MoveAsync(story, meeting, Later, story.Secretary)).Refusals);
        await story.Founded.AssertTraceAsync(nameof(MoveMeeting), nameof(NoteDueMoved), story.Secretary);
    }

    /// <summary>Notes that plan the next meeting, with work and a gate that are due before it.</summary>
    static async Task<MeetingId> PlanAsync(LedgerStory story)
    {
        await story.ConfirmAsync("Core Team möte 9 juni 2025\nSiri skriver till alla före mötet 29 augusti.\nUtvärderingen ligger till grund för beslut.\nNästa möte 29 augusti", m => new()
        {
            Date = new FoundValue<DateOnly>(new DateOnly(2025, 6, 9)) { Spans = m.At("9 juni 2025") },
            Assignments = [m.Assignment("Siri skriver till alla", Before, who: HandMade.Person("Siri Holm"))],
            Gates = [new(null, null, "Utvärderingen", Before, "Utvärderingen ligger till grund för beslut") { Spans = m.At("Utvärderingen ligger till grund för beslut") }],
            NextMeetings = [new(new(FoundPrecision.Day, "29 augusti", Planned, null), null, null, null) { Spans = m.At("Nästa möte 29 augusti") }],
        });
        return await story.Founded.ReadAsync<Meeting, MeetingId>(all => all.Where(x => x.HeldOn == Planned).Select(x => x.Id));
    }

    static FoundDue Before { get; } = new(FoundPrecision.BeforeMeeting, "före mötet 29 augusti", Planned, null);

    static async Task<Result<Done>> MoveAsync(LedgerStory story, MeetingId meeting, DateOnly on, Actor by, long? version = null, TimeOnly? startsAt = null)
    {
        var read = version ?? await story.Founded.ReadAsync<Meeting, long>(all => all.Where(m => m.Id == meeting).Select(m => m.Version));
        return await story.RunAsync<MoveMeeting, Done>(d => d.RunAsync(new(meeting, read, on, startsAt), by));
    }
}
