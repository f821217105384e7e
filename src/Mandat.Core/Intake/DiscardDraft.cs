using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Intake;

/// <summary>Puts a draft away unconfirmed; nothing of it is in the ledger. Refuses a draft that is no longer open.</summary>
public sealed class DiscardDraft(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.TakeInMinutes;

    public sealed record Request(DraftId Draft);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OpenDraft.ForAsync(db, request.Draft, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        found.Value.Discard();
        return await db.CommitAsync(actor, nameof(DiscardDraft), found.Value.BodyId, stop);
    }
}
