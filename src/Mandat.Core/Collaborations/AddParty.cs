using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>Adds a party, last in the order. In: its name and short name. Out: the party. Refuses names that another party has.</summary>
public sealed class AddParty(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, string ShortName);

    public async Task<Result<PartyId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var parties = await new ReadDb(db, actor).Open<Party>().ToListAsync(stop);
        var refusals = PartyNames.Taken(parties, request.Name, request.ShortName);
        if (refusals.Count > 0) return refusals;
        var party = await AddAsync(request.Name.Trim(), request.ShortName.Trim(), stop);
        var saved = await db.CommitAsync(actor, nameof(AddParty), null, stop);
        return saved.Or(CollaborationRefusals.PartyNameTaken(party.Name), party.Id);
    }

    /// <summary>One that only a circle knows of becomes known to all; the actor is told nothing of that.</summary>
    async Task<Party> AddAsync(string name, string shortName, CancellationToken stop)
    {
        if (await db.Set<Party>().FirstOrDefaultAsync(p => p.Name == name, stop) is { } told)
        {
            told.AddByHand(name, shortName);
            return told;
        }
        var party = Party.Add(name, shortName, (await db.Set<Party>().MaxAsync(p => (int?)p.Order, stop) ?? 0) + 1);
        db.Add(party);
        return party;
    }
}

/// <summary>What another party is called already.</summary>
static class PartyNames
{
    public static List<Refusal> Taken(IEnumerable<Party> others, string name, string shortName)
    {
        List<Refusal> refusals = [];
        foreach (var other in others)
        {
            if (Words.Same(other.Name, name)) refusals.Add(CollaborationRefusals.PartyNameTaken(other.Name));
            if (Words.Same(other.ShortName, shortName)) refusals.Add(CollaborationRefusals.PartyShortNameTaken(other.ShortName));
        }
        return refusals;
    }
}
