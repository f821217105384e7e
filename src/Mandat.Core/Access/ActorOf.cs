using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>Turns a person's seats of today into an <see cref="Actor"/>; a person without a seat today is anonymous.</summary>
public sealed class ActorOf(MandatDb db) : IQuery
{
    public async Task<Actor> AskAsync(PersonId person, DateOnly today, CancellationToken stop = default)
    {
        var seats = await db.Set<Seat>().AsNoTracking()
            .Where(s => s.PersonId == person && s.From <= today && (s.To == null || s.To >= today))
            .OrderBy(s => s.From)
            .Select(s => new HeldSeat(s.Id, s.BodyId, s.PartyId, s.Role)).ToListAsync(stop);
        return seats.Count == 0 ? Actor.Anonymous : Actor.Of(person, seats);
    }
}
