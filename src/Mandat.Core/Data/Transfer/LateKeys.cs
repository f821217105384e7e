namespace Mandat.Core.Data.Transfer;

/// <summary>Lets foreign keys wait until every row is in: rows point to rows of their own table, which come in any order.</summary>
static class LateKeys
{
    public static Task DeferAsync(MandatDb db, IEnumerable<TransferTable> tables, CancellationToken stop) =>
        RunAsync(db, db.IsSqlite ? "PRAGMA defer_foreign_keys=ON" : Alter(tables, "DEFERRABLE INITIALLY DEFERRED"), stop);

    /// <summary>SQLite checks at the commit; PostgreSQL here, and its keys are as before.</summary>
    public static Task CheckAsync(MandatDb db, IEnumerable<TransferTable> tables, CancellationToken stop) =>
        db.IsSqlite ? Task.CompletedTask : RunAsync(db, $"SET CONSTRAINTS ALL IMMEDIATE; {Alter(tables, "NOT DEFERRABLE")}", stop);

    static string Alter(IEnumerable<TransferTable> tables, string how) => string.Join(' ', tables.SelectMany(t => t.Points.Select(p =>
        $"ALTER TABLE {TransferTable.Quoted(t.Name)} ALTER CONSTRAINT {TransferTable.Quoted(p.Constraint)} {how};")));

    static async Task RunAsync(MandatDb db, string sql, CancellationToken stop)
    {
        await using var command = LoadLedger.Command(db, sql);
        await command.ExecuteNonQueryAsync(stop);
    }
}
