using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>
/// Says who answers questions about personal data and accessibility; everybody sees it (ange kontakt). In: a name and an address, or
/// neither, and the version that was read. Out: nothing. Refuses a name without an address, and a version that has moved. The law (2018:1937)
/// and the General Data Protection Regulation (articles 13 and 14) ask for a contact.
/// </summary>
public sealed class NameContact(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string? Name, string? Email, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await db.Set<Collaboration>().OrderBy(c => c.Id).FirstOrDefaultAsync(stop) is not { } collaboration) return Refusal.NotFound;
        if (request.Version is { } seen && seen != collaboration.Version) return Refusal.Conflict;
        var (name, email) = (Words.OrNull(request.Name), Words.OrNull(request.Email));
        if (name is not null && email is null) return CollaborationRefusals.ContactNeedsAddress;
        collaboration.NameContact(name, email);
        return await db.CommitAsync(actor, nameof(NameContact), null, stop);
    }
}
