using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>
/// Changes a focus area, or ends the work with it (ändra fokusområde). In: the area, its names, its last day or none, and the version that was
/// read. Out: nothing; what belongs to it stays so. Refuses a name that another has, and a version that has moved.
/// </summary>
public sealed class ChangeFocusArea(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(FocusAreaId Area, string Name, string? EnglishName, DateOnly? LastDay = null, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var known = await db.Set<FocusArea>().ToListAsync(stop);
        if (known.Find(a => a.Id == request.Area) is not { } area) return Refusal.NotFound;
        if (request.Version is { } seen && seen != area.Version) return Refusal.Conflict;
        var taken = CollaborationRefusals.FocusAreaNameTaken(request.Name.Trim());
        if (known.Exists(a => a != area && Words.Same(a.Name, request.Name))) return taken;
        area.Change(request.Name.Trim(), Words.OrNull(request.EnglishName), request.LastDay);
        var saved = await db.CommitAsync(actor, nameof(ChangeFocusArea), null, stop);
        return saved.Or(taken, new Done());
    }
}
