using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>
/// Opens a closed matter again (öppna igen). In: the reason, which is shown with it. Out: nothing; it stands where it stood. Only the sender's
/// chair or secretary: only the sender closes; process support once that body has ended. Refuses a matter that is open, one that follows another, an empty
/// reason.
/// </summary>
public sealed class ReopenMatter(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.CloseMatters;

    public sealed record Request(MatterId Matter, long Version, string? Reason);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneMatter.ForAsync(db, request.Matter, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var matter = found.Value;
        if (!await OneMatter.MayCloseAsync(db, matter, actor, Permission, stop)) return Refusal.NotAllowed;
        if (matter.Version != request.Version) return Refusal.Conflict;
        if (matter.IsOpen) return MatterRefusals.MatterIsOpen;
        if (await StandsUnder.AnotherAsync(db, matter.Id, stop)) return MatterRefusals.StandsUnderAnother;
        if (string.IsNullOrWhiteSpace(request.Reason)) return MatterRefusals.ReasonMissing;
        if (Refusal.OfText(request.Reason, nameof(request.Reason), 1000) is { } refusal) return refusal;
        matter.Reopen(await new ReadDb(db, actor).TodayAsync(stop), request.Reason.Trim());
        return await db.CommitAsync(actor, nameof(ReopenMatter), matter.KeeperId, stop);
    }
}
