using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>
/// Changes what a party is called. In: the party, its names, and the version that was read. Out: nothing. Refuses names that another party
/// has, a party that only a circle has named, and a version that has moved.
/// </summary>
public sealed class ChangeParty(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PartyId Party, string Name, string ShortName, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var parties = await new ReadDb(db, actor).Open<Party>().ToListAsync(stop);
        if (await KnownNames.FindAsync<Party>(db, request.Party, actor, stop) is not { } party) return Refusal.NotFound;
        if (request.Version is { } seen && seen != party.Version) return Refusal.Conflict;
        var refusals = PartyNames.Taken(parties.Where(p => p.Id != party.Id), request.Name, request.ShortName);
        if (refusals.Count > 0) return refusals;
        if (!await KnownNames.IsWideAsync(db, party, stop)) return CollaborationRefusals.OnlyACircleKnows(party.Name);
        await StepAside.PartyAsync(db, request.Name.Trim(), party.Id, stop);
        party.Change(request.Name.Trim(), request.ShortName.Trim(), party.LeftOn);
        var saved = await db.CommitAsync(actor, nameof(ChangeParty), null, stop);
        return saved.Or(CollaborationRefusals.PartyNameTaken(party.Name), new Done());
    }
}
