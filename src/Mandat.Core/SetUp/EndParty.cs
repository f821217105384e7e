using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>
/// Lets a party leave the collaboration; its seats and affiliations end with it. In: the party, its last day, and the version that was
/// read. Out: nothing. Refuses a party that has left, and a version that has moved.
/// </summary>
public sealed class EndParty(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PartyId Party, DateOnly On, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownNames.FindAsync<Party>(db, request.Party, actor, stop) is not { } party) return Refusal.NotFound;
        if (request.Version is { } seen && seen != party.Version) return Refusal.Conflict;
        if (party.LeftOn is { } left) return CollaborationRefusals.PartyHasLeft(party.Name, left);
        party.Change(party.Name, party.ShortName, request.On);
        await LastDays.EndAsync(db.Set<Seat>().Where(s => s.PartyId == party.Id), request.On, stop);
        foreach (var held in await db.Set<Affiliation>().Where(a => a.PartyId == party.Id && (a.To == null || a.To > request.On)).ToListAsync(stop))
            held.End(held.From > request.On ? held.From : request.On);
        return await db.CommitAsync(actor, nameof(EndParty), null, stop);
    }
}
