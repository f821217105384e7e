using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Notices;

/// <summary>Lends out messages that are due, and keeps what came of them.</summary>
public static class Outbox
{
    /// <summary>A message that was not sent in this many attempts is given up.</summary>
    public const int MostAttempts = 8;

    /// <summary>How long a message that was sent is remembered, and its key with it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12),
    ];

    /// <summary>Takes messages under a lease, in one statement, so that two workers never hold the same one at once.</summary>
    public static Task<List<OutboxMessage>> ClaimAsync(MandatDb db, string worker, int most, TimeSpan lease, CancellationToken stop = default)
    {
        var now = Instant.Now(db.Clock);
        var until = now + lease;
        var claimed = db.IsSqlite
            ? db.Set<OutboxMessage>().FromSql($"""
                UPDATE "Outbox" SET "LockedBy" = {worker}, "LockedUntil" = {until}, "Attempts" = "Attempts" + 1
                WHERE "Id" IN (SELECT "Id" FROM "Outbox" WHERE "DoneAt" IS NULL AND "DeadAt" IS NULL AND "DueAt" <= {now}
                    AND ("LockedUntil" IS NULL OR "LockedUntil" < {now}) ORDER BY "DueAt", "Id" LIMIT {most})
                RETURNING *
                """)
            : db.Set<OutboxMessage>().FromSql($"""
                UPDATE "Outbox" SET "LockedBy" = {worker}, "LockedUntil" = {until}, "Attempts" = "Attempts" + 1
                WHERE "Id" IN (SELECT "Id" FROM "Outbox" WHERE "DoneAt" IS NULL AND "DeadAt" IS NULL AND "DueAt" <= {now}
                    AND ("LockedUntil" IS NULL OR "LockedUntil" < {now}) ORDER BY "DueAt", "Id" LIMIT {most} FOR UPDATE SKIP LOCKED)
                RETURNING *
                """);
        return claimed.AsNoTracking().ToListAsync(stop);
    }

    /// <summary>It was sent, or needed no sending.</summary>
    public static Task DoneAsync(MandatDb db, OutboxMessage message, CancellationToken stop = default)
    {
        var now = Instant.Now(db.Clock);
        return Held(db, message).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.DoneAt, now).SetProperty(m => m.LockedUntil, (DateTime?)null).SetProperty(m => m.LastError, (string?)null), stop);
    }

    /// <summary>It was not sent: later again, longer each time; given up after the last attempt or when it has no use any more.</summary>
    public static Task FailedAsync(MandatDb db, OutboxMessage message, string error, CancellationToken stop = default)
    {
        var now = Instant.Now(db.Clock);
        var due = now + Waits[Math.Clamp(message.Attempts - 1, 0, Waits.Length - 1)];
        DateTime? dead = message.Attempts >= MostAttempts || due > message.GiveUpAt ? now : null;
        var words = error.Length > 500 ? error[..500] : error;
        return Held(db, message).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.DueAt, due).SetProperty(m => m.DeadAt, dead).SetProperty(m => m.LockedUntil, (DateTime?)null).SetProperty(m => m.LastError, words), stop);
    }

    /// <summary>Forgets what was sent long ago: an address is kept no longer than it is of use.</summary>
    public static Task ForgetAsync(MandatDb db, CancellationToken stop = default)
    {
        var before = Instant.Now(db.Clock) - Kept;
        return db.Set<OutboxMessage>().Where(m => m.DoneAt < before).ExecuteDeleteAsync(stop);
    }

    // Whose lease ran out meanwhile has nothing to say any more.
    static IQueryable<OutboxMessage> Held(MandatDb db, OutboxMessage message) =>
        db.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.LockedBy == message.LockedBy && m.DoneAt == null);
}
