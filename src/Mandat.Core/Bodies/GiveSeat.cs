using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>
/// Gives a person a seat (ge plats). In: person, body, party as far as known, role, first day and last day, which is included, and a guest's
/// meeting. Out: the seat. Refuses a role that the body does not have, a party that has left, a body that has ended, a guest without a last
/// day or without a meeting of the body, and a seat that the person holds already. A body's chair and secretary may, but not in the backbone.
/// </summary>
public sealed class GiveSeat(MandatDb db, MeetingsForGuests meetings) : IDeed
{
    public static Permission Permission => Permission.SeatPeople;

    public sealed record Request(PersonId Person, BodyId? Body, PartyId? Party, SeatRole Role, DateOnly From, DateOnly? To = null, MeetingId? Meeting = null);

    public async Task<Result<SeatId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var body = request.Body is { } id ? await KnownNames.FindAsync<Body>(db, id, actor, stop) : null;
        if (!SeatRights.May(actor, body)) return Refusal.NotAllowed;
        if (request.Body is not null && body is null) return Refusal.NotFound;
        if (await KnownPersons.FindAsync(db, request.Person, actor, stop) is not { } person) return Refusal.NotFound;
        var refusals = await ObstaclesAsync(request, body, person, actor, stop);
        if (refusals.Count > 0) return refusals;
        var seat = Seat.Give(person.Id, body?.Id, request.Party, request.Role, request.From, request.To, request.Meeting);
        db.Add(seat);
        var saved = await db.CommitAsync(actor, nameof(GiveSeat), body?.Id, stop);
        return saved.IsRefused ? saved.As<SeatId>() : seat.Id;
    }

    async Task<List<Refusal>> ObstaclesAsync(Request r, Body? body, Person person, Actor actor, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        if (!SeatRights.Fits(r.Role, body)) refusals.Add(BodyRefusals.RoleNotForBody);
        if (r.To < r.From) refusals.Add(CollaborationRefusals.EndsBeforeItBegins(r.From));
        if (r is { Role: SeatRole.Guest, To: null }) refusals.Add(BodyRefusals.GuestNeedsLastDay);
        if (await MeetingObstacleAsync(r, actor, stop) is { } obstacle) refusals.Add(obstacle);
        if (body?.EndedOn is { } ended && Outlives(r, ended)) refusals.Add(BodyRefusals.BodyHasEnded(body.Name, ended));
        if (r.Party is { } id)
        {
            var party = await KnownNames.FindAsync<Party>(db, id, actor, stop);
            if (party is null) refusals.Add(CollaborationRefusals.PartyUnknown);
            else if (party.LeftOn is { } left && Outlives(r, left)) refusals.Add(CollaborationRefusals.PartyHasLeft(party.Name, left));
        }
        if (await SameAsync(r, stop) is { } same) refusals.Add(BodyRefusals.SeatHeldAlready(person.Name, same.From));
        return refusals;
    }

    async Task<Refusal?> MeetingObstacleAsync(Request r, Actor actor, CancellationToken stop)
    {
        if (r.Role != SeatRole.Guest) return r.Meeting is null ? null : BodyRefusals.OnlyGuestsHaveAMeeting;
        var isOfBody = r is { Body: { } body, Meeting: { } meeting } && await meetings.IsOfAsync(body, meeting, actor, stop);
        return isOfBody ? null : BodyRefusals.GuestNeedsMeeting;
    }

    static bool Outlives(Request r, DateOnly end) => r.To is not { } to || to > end;

    Task<Seat?> SameAsync(Request r, CancellationToken stop) => db.Set<Seat>().AsNoTracking().FirstOrDefaultAsync(
        s => s.PersonId == r.Person && s.BodyId == r.Body && s.PartyId == r.Party && s.Role == r.Role && s.MeetingId == r.Meeting
            && (r.To == null || s.From <= r.To) && (s.To == null || s.To >= r.From), stop);
}
