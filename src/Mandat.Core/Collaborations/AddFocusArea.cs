using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>Adds a focus area. In: its names. Out: the area. Refuses a name that another has.</summary>
public sealed class AddFocusArea(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, string? EnglishName = null);

    public async Task<Result<FocusAreaId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var names = await db.Set<FocusArea>().Select(a => a.Name).ToListAsync(stop);
        var taken = CollaborationRefusals.FocusAreaNameTaken(request.Name.Trim());
        if (names.Exists(n => Words.Same(n, request.Name))) return taken;
        var area = FocusArea.Add(request.Name.Trim(), Words.OrNull(request.EnglishName));
        db.Add(area);
        var saved = await db.CommitAsync(actor, nameof(AddFocusArea), null, stop);
        return saved.Or(taken, area.Id);
    }
}
