using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>
/// Changes a kind of body, or takes it out of use (ändra slag). In: the kind, its names, what bodies of it may do, its last day or none, and
/// the version that was read. Out: nothing; bodies of the kind stay so. Refuses a name that another has, and a version that has moved.
/// </summary>
public sealed class ChangeBodyKind(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(BodyKindId Kind, string Name, string? EnglishName, BodyCapacity Capacity, DateOnly? LastDay = null, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var known = await db.Set<BodyKind>().ToListAsync(stop);
        if (known.Find(k => k.Id == request.Kind) is not { } kind) return Refusal.NotFound;
        if (request.Version is { } seen && seen != kind.Version) return Refusal.Conflict;
        var taken = BodyRefusals.KindNameTaken(request.Name.Trim());
        if (known.Exists(k => k != kind && Words.Same(k.Name, request.Name))) return taken;
        kind.Change(request.Name.Trim(), Words.OrNull(request.EnglishName), request.Capacity, request.LastDay);
        var saved = await db.CommitAsync(actor, nameof(ChangeBodyKind), null, stop);
        return saved.Or(taken, new Done());
    }
}
