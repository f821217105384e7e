using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>
/// Closes a matter without a result (skriv av). In: the reason, which is shown with it ever after. Out: nothing. Only the sender's chair or
/// secretary; process support once that body has ended. Refuses a matter that is closed, and an empty reason.
/// </summary>
public sealed class WriteOffMatter(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.CloseMatters;

    public sealed record Request(MatterId Matter, long Version, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneMatter.ToCloseAsync(db, request.Matter, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        if (string.IsNullOrWhiteSpace(request.Reason)) return MatterRefusals.ReasonMissing;
        if (Refusal.OfText(request.Reason, nameof(request.Reason), 1000) is { } refusal) return refusal;
        found.Value.WriteOff(await new ReadDb(db, actor).TodayAsync(stop), request.Reason.Trim());
        return await db.CommitAsync(actor, nameof(WriteOffMatter), found.Value.KeeperId, stop);
    }
}
