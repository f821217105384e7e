using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>
/// Ends a body; its seats end with it. In: the body, its last day, and the version that was read. Out: nothing. Refuses the backbone, a
/// body that has ended, and a version that has moved.
/// </summary>
public sealed class EndBody(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(BodyId Body, DateOnly On, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownNames.FindAsync<Body>(db, request.Body, actor, stop) is not { } body) return Refusal.NotFound;
        if (request.Version is { } seen && seen != body.Version) return Refusal.Conflict;
        if (body.IsBackbone) return BodyRefusals.BackboneStays;
        if (body.EndedOn is { } ended) return BodyRefusals.BodyEndedAlready(body.Name, ended);
        body.End(request.On);
        await LastDays.EndAsync(db.Set<Seat>().Where(s => s.BodyId == body.Id), request.On, stop);
        return await db.CommitAsync(actor, nameof(EndBody), body.Id, stop);
    }
}

/// <summary>Ends seats with what they stood for.</summary>
static class LastDays
{
    /// <summary>Seats that would go on after the day end on it; one that would begin later never opens: it ends before its first day.</summary>
    public static async Task EndAsync(IQueryable<Seat> seats, DateOnly on, CancellationToken stop)
    {
        foreach (var seat in await seats.Where(s => s.To == null || s.To > on).ToListAsync(stop))
            seat.End(seat.From > on ? seat.From.AddDays(-1) : on);
    }
}
