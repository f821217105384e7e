using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>A meeting that has its notes already, or another draft that waits, of the same body and day as a draft.</summary>
/// <param name="Answer">How it is written as an answer: the meeting's identity, or the draft's behind a prefix.</param>
/// <param name="Name">The meeting's title, or the draft's file.</param>
public sealed record PossibleMeeting(string Answer, string Name)
{
    const string DraftPrefix = "draft:";

    public static string Of(DraftId draft) => DraftPrefix + draft.Value;

    public static DraftId? DraftOf(string? answer) =>
        answer?.StartsWith(DraftPrefix, StringComparison.Ordinal) == true ? Id.Parse<DraftId>(answer[DraftPrefix.Length..]) : null;
}

/// <summary>Finds what a draft may be about besides a meeting of its own; only what its actor sees.</summary>
static class SameMeeting
{
    public static async Task<IReadOnlyList<PossibleMeeting>> LoadAsync(MandatDb db, Draft draft, MinutesStructure found, Roster roster, Actor actor, CancellationToken stop)
    {
        if (BodyOf(draft, found, roster) is not { } body || DayOf(draft, found, DateOnly.FromDateTime(Instant.Now(db.Clock))) is not { } day) return [];
        var drafts = await db.Set<Draft>().AsNoTracking().Where(Draft.Reaches(actor)).Where(d => d.Id != draft.Id && d.State == DraftState.Open && d.BodyId == body && d.HeldOn == day)
            .OrderBy(d => d.TakenInAt).Select(d => new { d.Id, d.FileName }).ToListAsync(stop);
        return [.. await WithNotesAsync(db, body, day, actor, stop), .. drafts.Select(d => new PossibleMeeting(PossibleMeeting.Of(d.Id), d.FileName))];
    }

    /// <summary>The meetings of that body and day that have their notes.</summary>
    public static async Task<IReadOnlyList<PossibleMeeting>> WithNotesAsync(MandatDb db, BodyId body, DateOnly day, Actor actor, CancellationToken stop)
    {
        var meetings = await Gate.Through<Meeting>(db, actor).Where(m => m.HostId == body && m.HeldOn == day && m.DayIsKnown
            && (m.Stage == MeetingStage.Notes || m.Stage == MeetingStage.Approved || m.Stage == MeetingStage.Published))
            .OrderBy(m => m.Id).Select(m => new { m.Id, Name = m.Title ?? db.Set<Body>().Where(b => b.Id == body).Select(b => b.Name).First() }).ToListAsync(stop);
        return [.. meetings.Select(m => new PossibleMeeting(m.Id.Value.ToString(), m.Name))];
    }

    static BodyId? BodyOf(Draft draft, MinutesStructure found, Roster roster) => draft.AnswerTo(DraftQuestions.MeetingKey, Fields.Body) is { } answer
        ? roster.Bodies.FirstOrDefault(b => b.Id == Id.Parse<BodyId>(answer))?.Id : roster.Body(found.Body?.Value)?.Id;

    static DateOnly? DayOf(Draft draft, MinutesStructure found, DateOnly today) => draft.AnswerTo(DraftQuestions.MeetingKey, Fields.Day) is { } answer
        ? DueWords.Read(answer, today) is { Precision: Kernel.DuePrecision.Day } read ? read.On : null : found.Date?.Value;
}
