using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mandat.Core.Data;

/// <summary>How the database's schema stands against the program's.</summary>
public enum SchemaState
{
    /// <summary>No tables yet.</summary>
    Missing,

    /// <summary>Made by an earlier version; <c>migrate</c> brings it up.</summary>
    Older,

    Current,

    /// <summary>Made by a later version of the program.</summary>
    Newer,
}

/// <summary>Brings the schema up, and tells how it stands.</summary>
public static class Schema
{
    public static async Task<SchemaState> StateAsync(MandatDb db, CancellationToken stop = default)
    {
        // A server that does not answer is no missing database: that is thrown, and said as DatabaseTrouble.
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(stop)) return SchemaState.Missing;
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToHashSet();
        var known = db.Database.GetMigrations().ToHashSet();
        if (applied.Count == 0) return SchemaState.Missing;
        if (!applied.IsSubsetOf(known)) return SchemaState.Newer;
        return applied.SetEquals(known) ? SchemaState.Current : SchemaState.Older;
    }

    /// <summary>The steps that <see cref="MigrateAsync"/> would take, in their order.</summary>
    public static async Task<IReadOnlyList<string>> StepsAsync(MandatDb db, CancellationToken stop = default) =>
        [.. await db.Database.GetPendingMigrationsAsync(stop)];

    public static async Task MigrateAsync(MandatDb db, CancellationToken stop = default)
    {
        if (!db.IsSqlite || SqliteFile(db) is not { } file)
        {
            await db.Database.MigrateAsync(stop);
            return;
        }
        // A kill in the middle of a migration leaves EF's lock row behind, on which the next start would wait for ever. Whoever holds the
        // file beside the database is the only one who migrates, so the row can go.
        await using var only = await HoldAsync(file + ".migrate-lock", stop);
        await RemoveStaleLockAsync(db, stop);
        await db.Database.MigrateAsync(stop);
    }

    static string? SqliteFile(MandatDb db)
    {
        var source = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        return source is "" or ":memory:" ? null : source;
    }

    static async Task RemoveStaleLockAsync(MandatDb db, CancellationToken stop)
    {
        var held = await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(stop);
        if (held > 0) await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", stop);
    }

    static async Task<FileStream> HoldAsync(string path, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            }
        }
    }
}
