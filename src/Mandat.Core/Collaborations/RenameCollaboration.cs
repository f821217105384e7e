using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>Renames the collaboration. In: its names, and the version that was read. Out: nothing. Refuses a version that has moved.</summary>
public sealed class RenameCollaboration(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, string? EnglishName, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await db.Set<Collaboration>().OrderBy(c => c.Id).FirstOrDefaultAsync(stop) is not { } collaboration) return Refusal.NotFound;
        if (request.Version is { } seen && seen != collaboration.Version) return Refusal.Conflict;
        collaboration.Rename(request.Name.Trim(), Words.OrNull(request.EnglishName));
        return await db.CommitAsync(actor, nameof(RenameCollaboration), null, stop);
    }
}
