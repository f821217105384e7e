using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>Turns a person's seats of today into an <see cref="Actor"/>; a person without a seat today is anonymous.</summary>
public sealed class ActorOf(MandatDb db) : IQuery
{
    public async Task<Actor> AskAsync(PersonId person, DateOnly today, CancellationToken stop = default) =>
        Of(person, await SeatsAsync(person, today, stop));

    internal static Actor Of(PersonId person, IReadOnlyList<NamedSeat> seats) =>
        seats.Count == 0 ? Actor.Anonymous : Actor.Of(person, [.. seats.Select(s => s.Seat)]);

    /// <summary>The seats held that day with the names a header shows.</summary>
    internal Task<List<NamedSeat>> SeatsAsync(PersonId person, DateOnly today, CancellationToken stop) =>
        (from seat in db.Set<Seat>().AsNoTracking()
         where seat.PersonId == person && seat.From <= today && (seat.To == null || seat.To >= today)
         join b in db.Set<Body>() on seat.BodyId equals b.Id into bodies
         from body in bodies.DefaultIfEmpty()
         join p in db.Set<Party>() on seat.PartyId equals p.Id into parties
         from party in parties.DefaultIfEmpty()
         orderby seat.From, seat.Id
         select new NamedSeat(
             new HeldSeat(seat.Id, seat.BodyId, seat.PartyId, seat.Role, seat.MeetingId), seat.From, seat.To,
             body == null ? null : body.Name, body == null ? null : body.EnglishName, party == null ? null : party.Name)).ToListAsync(stop);
}

/// <summary>A seat held today, its days, and the names of its body and party.</summary>
public sealed record NamedSeat(HeldSeat Seat, DateOnly From, DateOnly? To, string? Body, string? EnglishBody, string? Party);
