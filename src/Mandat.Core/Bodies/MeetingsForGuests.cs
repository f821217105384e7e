using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>A meeting that somebody can be the guest of.</summary>
public sealed record MeetingForGuests(MeetingId Id, DateOnly? HeldOn, bool IsDayKnown, string? Title);

/// <summary>Which meetings of a body can somebody be the guest of? Those that the viewer sees, the latest first.</summary>
public sealed class MeetingsForGuests(Reads reads) : IQuery
{
    const int Most = 40;

    public async Task<IReadOnlyList<MeetingForGuests>> AskAsync(BodyId body, Actor viewer, CancellationToken stop = default) =>
        await Of(body, viewer).OrderByDescending(m => m.HeldOn).ThenBy(m => m.Id).Take(Most)
            .Select(m => new MeetingForGuests(m.Id, m.HeldOn, m.DayIsKnown, m.Title)).ToListAsync(stop);

    /// <summary>True when it is one of them.</summary>
    public Task<bool> IsOfAsync(BodyId body, MeetingId meeting, Actor viewer, CancellationToken stop = default) =>
        Of(body, viewer).AnyAsync(m => m.Id == meeting, stop);

    IQueryable<Meeting> Of(BodyId body, Actor viewer) => reads.For(viewer).Seen<Meeting>().Where(m => m.HostId == body);
}
