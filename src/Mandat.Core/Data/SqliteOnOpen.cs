using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mandat.Core.Data;

/// <summary>What every SQLite connection is given when it opens: durability, foreign keys, Swedish order and letters.</summary>
sealed class SqliteOnOpen : DbConnectionInterceptor
{
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData data) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData data, CancellationToken stop = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    static void Prepare(SqliteConnection connection)
    {
        connection.CreateCollation(Conventions.SwedishSqlite, (a, b) => Swedish.CompareInfo.Compare(a, b, CompareOptions.IgnoreCase));
        connection.CreateFunction("lower", (string? text) => text?.ToLower(Swedish), isDeterministic: true);
        connection.CreateFunction("upper", (string? text) => text?.ToUpper(Swedish), isDeterministic: true);
        // The probe for "does it exist" opens the file for reading only; journal_mode cannot be set there.
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
