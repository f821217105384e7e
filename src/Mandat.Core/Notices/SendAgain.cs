using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Notices;

/// <summary>Tries a mail again that was given up (försök igen). In: the message. Refuses one that is not given up.</summary>
public sealed class SendAgain(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(OutboxMessageId Message);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var now = Instant.Now(db.Clock);
        var revived = await db.Set<OutboxMessage>().Where(m => m.Id == request.Message && m.DeadAt != null).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.DeadAt, (DateTime?)null).SetProperty(m => m.DueAt, now).SetProperty(m => m.Attempts, 0).SetProperty(m => m.GiveUpAt, (DateTime?)null), stop);
        return revived == 1 ? new Done() : Refusal.NotFound;
    }
}
