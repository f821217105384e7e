using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>A seat that can be named in the circle of a meeting.</summary>
/// <param name="MayChangeIt">Its holder may open the meeting again.</param>
public sealed record SeatOfCircle(SeatId Id, string Person, SeatRole Role, BodyName Body, bool IsNamed, bool MayChangeIt);

/// <summary>How far a meeting is seen, what follows it, and who could be named.</summary>
/// <param name="Outcomes">How much came out of it.</param>
public sealed record LevelOfMeeting(
    MeetingId Meeting, long Version, BodyName Body, bool IsOfBackbone, DateOnly? HeldOn, bool DayIsKnown, Visibility Level, int Outcomes, IReadOnlyList<SeatOfCircle> Seats);

/// <summary>Who sees this meeting, and who can be let in? Null when it is not there, or not for this viewer.</summary>
public sealed class WhoSeesMeeting(Reads reads) : IQuery
{
    public async Task<LevelOfMeeting?> AskAsync(MeetingId id, Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var (decisions, work, matters) = (read.Seen<Decisions.Decision>(), read.Seen<Assignments.Assignment>(),
            read.Seen<Matters.Matter>().Where(m => m.Kind != Matters.MatterKind.Decision && m.Kind != Matters.MatterKind.Assignment));
        var found = await read.Seen<Meeting>().Where(m => m.Id == id).Join(read.Open<Body>(), m => m.HostId, b => b.Id, (m, b) => new LevelOfMeeting(
            m.Id, m.Version, new BodyName(b.Id, b.Name, b.EnglishName), b.IsBackbone, m.HeldOn, m.DayIsKnown, m.Visibility,
            decisions.Count(d => d.MeetingId == id) + work.Count(a => a.MeetingId == id) + matters.Count(t => t.MeetingId == id), Array.Empty<SeatOfCircle>())).FirstOrDefaultAsync(stop);
        return found is null ? null : found with { Seats = await SeatsAsync(read, found, stop) };
    }

    /// <summary>Those held today in the body and in the backbone, and whoever is named already; the body's first.</summary>
    static async Task<IReadOnlyList<SeatOfCircle>> SeatsAsync(ReadDb read, LevelOfMeeting of, CancellationToken stop)
    {
        var today = await read.TodayAsync(stop);
        var named = read.CircleOf(of.Meeting);
        var rows = await (
            from s in read.Open<Seat>()
            join p in read.Open<Person>() on s.PersonId equals p.Id
            join b in read.Open<Body>() on s.BodyId equals (BodyId?)b.Id
            where (s.From <= today && (s.To == null || s.To >= today) && s.Role != SeatRole.Guest && (b.Id == of.Body.Id || b.IsBackbone)) || named.Contains(s.Id)
            select new { s.Id, p.Name, s.Role, Body = new BodyName(b.Id, b.Name, b.EnglishName), IsNamed = named.Contains(s.Id), IsHeld = s.To == null || s.To >= today }).ToListAsync(stop);
        return [.. rows.OrderBy(r => r.Body.Id != of.Body.Id).ThenBy(r => r.Role).ThenBy(r => r.Name, StringComparer.CurrentCulture).Select(r => new SeatOfCircle(
            r.Id, r.Name, r.Role, r.Body, r.IsNamed, r.IsHeld && (r.Role is SeatRole.ProcessLead || (r.Body.Id == of.Body.Id && r.Role is SeatRole.Chair or SeatRole.Secretary or SeatRole.ProcessSupport))))];
    }
}
