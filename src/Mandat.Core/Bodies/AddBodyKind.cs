using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>Adds a kind of body. In: its names and what bodies of the kind may do. Out: the kind. Refuses a name that another has.</summary>
public sealed class AddBodyKind(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, string? EnglishName, BodyCapacity Capacity);

    public async Task<Result<BodyKindId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var known = await db.Set<BodyKind>().AsNoTracking().ToListAsync(stop);
        var taken = BodyRefusals.KindNameTaken(request.Name.Trim());
        if (known.Exists(k => Words.Same(k.Name, request.Name))) return taken;
        var order = known.Count == 0 ? 1 : known.Max(k => k.Order) + 1;
        var kind = BodyKind.Add(request.Name.Trim(), Words.OrNull(request.EnglishName), request.Capacity, order);
        db.Add(kind);
        var saved = await db.CommitAsync(actor, nameof(AddBodyKind), null, stop);
        return saved.Or(taken, kind.Id);
    }
}
