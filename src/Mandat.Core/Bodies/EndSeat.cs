using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>
/// Ends a seat (avsluta plats); rights close the day after. In: the seat, its last day, and the version that was read. Out: nothing.
/// Refuses a day before it began, a seat that has ended, the last administrator, and a version that has moved.
/// </summary>
public sealed class EndSeat(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SeatPeople;

    public sealed record Request(SeatId Seat, DateOnly LastDay, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (actor.Seats.Count == 0 && actor.Kind != ActorKind.Operator) return Refusal.NotAllowed;
        if (await db.FindOneAsync<Seat>(request.Seat, stop) is not { } seat) return Refusal.NotFound;
        var body = seat.BodyId is { } id ? await db.FindOneAsync<Body>(id, stop) : null;
        if (!SeatRights.May(actor, body)) return Refusal.NotAllowed;
        if (request.Version is { } seen && seen != seat.Version) return Refusal.Conflict;
        if (request.LastDay < seat.From) return BodyRefusals.SeatEndsBefore(seat.From);
        if (seat.To is { } to && to < request.LastDay) return BodyRefusals.SeatHasEnded(to);
        if (seat.Role == SeatRole.Administrator && !await Administrators.AnotherGoesOnAsync(db, seat, stop)) return BodyRefusals.LastAdministrator;
        seat.End(request.LastDay);
        return await db.CommitAsync(actor, nameof(EndSeat), seat.BodyId, stop);
    }
}
