using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>
/// Says which day a meeting is, or was, held, and when it begins (flytta mötet, rätta dagen). In: the day, the time when known. Out: nothing. What
/// is due before the meeting moves with it, and what came out of it has its day. Refuses the day and time that it has, a day to come for one
/// whose notes are there, one whose notes are approved, and a version that has moved.
/// </summary>
public sealed class MoveMeeting(MandatDb db, Reads reads) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(MeetingId Meeting, long Version, DateOnly On, TimeOnly? StartsAt = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var (meeting, on) = (found.Value, request.On);
        if (meeting.Version != request.Version) return Refusal.Conflict;
        if (meeting.IsFinal) return MeetingRefusals.MeetingIsFinal;
        if (meeting.DayIsKnown && meeting.HeldOn == on && meeting.StartsAt == request.StartsAt) return MeetingRefusals.MeetingIsThatDay(on);
        if (meeting.HasNotes && on > await reads.For(actor).TodayAsync(stop)) return MeetingRefusals.MeetingNotHeldYet(on);
        var move = meeting.Move(on, request.StartsAt);
        if (move.From != on) await FollowAsync(move, stop);
        return await db.CommitAsync(actor, nameof(MoveMeeting), meeting.HostId, stop);
    }

    /// <summary>Also what the actor does not see: a date is never left behind.</summary>
    async Task FollowAsync(MeetingMove move, CancellationToken stop)
    {
        IReadOnlyList<MeetingOutcome> own = await OutcomesOf.LoadAsync(db, move.Meeting, stop), due = await OutcomesOf.DueBeforeAsync(db, move.Meeting, stop);
        foreach (var outcome in own.Union(due)) outcome.Follow(move);
        await OutcomesOf.MoveMentionsAsync(db, move, stop);
    }
}
