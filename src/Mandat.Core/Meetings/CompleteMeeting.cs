using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>
/// Fills in what the notes left out of a meeting's head: when it began, where, who was chair and secretary (komplettera mötet). In: what is
/// known of it; chair and secretary as a line of the attendance, or as a person, who is then put on the list. Out: nothing. Refuses when
/// nothing is filled in, what is there already, and a version that has moved. Missing formalities never block (architecture: Rights, notes).
/// </summary>
public sealed class CompleteMeeting(MandatDb db, Reads reads) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    /// <summary>Somebody who was at the meeting.</summary>
    public sealed record Holder(AttendanceId? Line = null, PersonId? Person = null);

    public sealed record Request(MeetingId Meeting, long Version, TimeOnly? StartsAt = null, string? Place = null, Holder? Chair = null, Holder? Secretary = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var (meeting, place) = (found.Value, Words.OrNull(request.Place));
        if (meeting.Version != request.Version) return Refusal.Conflict;
        if (request is { StartsAt: null, Chair: null, Secretary: null } && place is null) return MeetingRefusals.NothingFilledIn;
        if (IsThere(meeting, request, place)) return MeetingRefusals.FormalityIsThere;
        if (place is not null && Refusal.OfText(place, nameof(request.Place), 300) is { } refusal) return refusal;
        if (request.StartsAt is not null || place is not null) meeting.FillIn(request.StartsAt, place);
        foreach (var (holder, function) in new[] { (request.Chair, MeetingFunction.Chair), (request.Secretary, MeetingFunction.Secretary) })
        {
            if (holder is null) continue;
            if (await LineAsync(meeting, holder, actor, stop) is not { } line) return Refusal.NotFound;
            meeting.Give(line, function);
        }
        return await db.CommitAsync(actor, nameof(CompleteMeeting), meeting.HostId, stop);
    }

    static bool IsThere(Meeting meeting, Request request, string? place) =>
        (request.StartsAt is not null && meeting.StartsAt is not null) || (place is not null && meeting.Place is not null)
        || (request.Chair is not null && meeting.HasGiven(MeetingFunction.Chair)) || (request.Secretary is not null && meeting.HasGiven(MeetingFunction.Secretary));

    async Task<Attendance?> LineAsync(Meeting meeting, Holder holder, Actor actor, CancellationToken stop)
    {
        if (holder.Line is { } id) return meeting.Attendance.FirstOrDefault(a => a.Id == id && a.IsListed);
        if (holder.Person is not { } person) return null;
        if (meeting.Attendance.FirstOrDefault(a => a.PersonId == person && a.IsListed) is { } listed) return listed;
        if (await KnownPersons.For(db, actor).Where(p => p.Id == person).Select(p => p.Name).FirstOrDefaultAsync(stop) is not { } name) return null;
        var party = await db.Set<Seat>().Where(s => s.PersonId == person && s.BodyId == meeting.HostId && s.PartyId != null)
            .OrderByDescending(s => s.From).Select(s => s.PartyId).FirstOrDefaultAsync(stop);
        var line = new Attendance
        {
            Id = Id.New<AttendanceId>(), MeetingId = meeting.Id, Order = meeting.Attendance.Select(a => a.Order).DefaultIfEmpty().Max() + 1, PersonId = person,
            NameAsWritten = name, PartyId = party, Function = MeetingFunction.None, IsPresent = true,
        };
        meeting.Attend(line);
        db.Add(line);
        return line;
    }
}
