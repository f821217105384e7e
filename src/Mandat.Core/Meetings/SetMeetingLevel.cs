using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>
/// Says who sees a meeting (synlighet). In: the level, and for a circle its seats. Out: nothing; what came out of the meeting, its document and
/// its attachments are seen by the same. Refuses what it is already, a circle without anybody who may change it again, a seat that is neither of
/// the body nor of the backbone or is over, the level public from anybody but the process lead, and a version that has moved (ADR 0014).
/// </summary>
public sealed class SetMeetingLevel(MandatDb db, Reads reads, WhoSeesMeeting seats) : IDeed
{
    public static Permission Permission => Permission.SetLevel;

    public sealed record Request(MeetingId Meeting, long Version, Visibility Level, IReadOnlyList<SeatId> Circle);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var (meeting, level) = (found.Value, request.Level);
        if (meeting.Version != request.Version) return Refusal.Conflict;
        if (level == Visibility.Public && !actor.May(Permission.Publish)) return Refusal.NotAllowed;
        if ((await seats.AskAsync(request.Meeting, actor, stop))?.Seats is not { } choices) return Refusal.NotFound;
        List<SeatId> circle = level == Visibility.Circle ? [.. request.Circle.Distinct()] : [];
        if (circle.Exists(s => !choices.Any(c => c.Id == s))) return MeetingRefusals.CircleSeatNotHeld;
        if (level == Visibility.Circle && !choices.Any(c => c.MayChangeIt && circle.Contains(c.Id))) return MeetingRefusals.CircleHasNobodyWhoChangesIt;
        if (level == meeting.Visibility && choices.Where(c => c.IsNamed).Select(c => c.Id).ToHashSet().SetEquals(circle)) return MeetingRefusals.LevelIsThat;
        meeting.SetLevel(level, circle);
        await Levels.SetAsync(db, meeting.Id, level, stop);
        await Levels.NameAsync(db, meeting.Id, circle, stop);
        return await db.CommitAsync(actor, nameof(SetMeetingLevel), meeting.HostId, stop);
    }
}
