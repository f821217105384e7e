using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>
/// Closes a matter that has its result (avsluta). In: the matter. Out: nothing. Only the sender's chair or secretary; process
/// support once that body has ended. Refuses a matter that is closed.
/// </summary>
public sealed class CloseMatter(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.CloseMatters;

    public sealed record Request(MatterId Matter, long Version);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneMatter.ToCloseAsync(db, request.Matter, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        found.Value.Close(await new ReadDb(db, actor).TodayAsync(stop));
        return await db.CommitAsync(actor, nameof(CloseMatter), found.Value.KeeperId, stop);
    }
}
