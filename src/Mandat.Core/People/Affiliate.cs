using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>
/// Says that a person belongs to a party. In: both, the title there, the first day. Out: the affiliation. Refuses a party that has left,
/// and one that the person belongs to already.
/// </summary>
public sealed class Affiliate(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PersonId Person, PartyId Party, string? Title, DateOnly From);

    public async Task<Result<AffiliationId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownPersons.FindAsync(db, request.Person, actor, stop) is null) return Refusal.NotFound;
        if (await KnownNames.FindAsync<Party>(db, request.Party, actor, stop) is not { } party) return CollaborationRefusals.PartyUnknown;
        if (party.LeftOn is { } left && left < request.From) return CollaborationRefusals.PartyHasLeft(party.Name, left);
        var held = db.Set<Affiliation>().Where(a => a.PersonId == request.Person && a.PartyId == request.Party);
        if (await held.AnyAsync(a => a.To == null || a.To >= request.From, stop)) return PersonRefusals.AffiliatedAlready(party.Name);
        var affiliation = Affiliation.Add(request.Person, request.Party, Words.OrNull(request.Title), request.From);
        db.Add(affiliation);
        var saved = await db.CommitAsync(actor, nameof(Affiliate), null, stop);
        return saved.IsRefused ? saved.As<AffiliationId>() : affiliation.Id;
    }
}
