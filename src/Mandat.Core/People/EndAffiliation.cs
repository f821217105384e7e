using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>
/// Ends a person's belonging to a party; seats are ended by themselves. In: the affiliation, its last day, and the version that was read.
/// Out: nothing. Refuses a day before it began, and a version that has moved.
/// </summary>
public sealed class EndAffiliation(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(AffiliationId Affiliation, DateOnly LastDay, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await db.FindOneAsync<Affiliation>(request.Affiliation, stop) is not { } affiliation) return Refusal.NotFound;
        if (request.Version is { } seen && seen != affiliation.Version) return Refusal.Conflict;
        if (request.LastDay < affiliation.From) return PersonRefusals.AffiliationEndsBefore(affiliation.From);
        affiliation.End(request.LastDay);
        return await db.CommitAsync(actor, nameof(EndAffiliation), null, stop);
    }
}
