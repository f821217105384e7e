using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>One deed's changes and their journal in one transaction.</summary>
static class Commit
{
    public static async Task<Result<Done>> RunAsync(MandatDb db, Actor actor, string deed, BodyId? body, CancellationToken stop)
    {
        var happened = db.ChangeTracker.Entries<Aggregate>().Select(e => e.Entity).Where(a => a.Events.Count > 0).ToList();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await Journal.AppendAsync(db, actor, deed, body, [.. happened.SelectMany(a => a.Events)], stop);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Refusal.Conflict;
        }
        catch (DbUpdateException broken) when (UniqueViolation.Of(broken) is { } index)
        {
            db.ChangeTracker.Clear();
            return new Refusal(Taken.Code, RefusalKind.Conflict, null, index);
        }
        foreach (var aggregate in happened) aggregate.ForgetEvents();
        return new Done();
    }
}
