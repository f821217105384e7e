using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mandat.Core.Data;

/// <summary>Why a database cannot be worked on, when whoever runs it has to do something.</summary>
public enum DatabaseTrouble
{
    /// <summary>The server does not answer, or does not let the program in.</summary>
    NotReached,

    /// <summary>The file cannot be opened or written, or the disk is full.</summary>
    NotOpened,

    /// <summary>The file is damaged, or is no database.</summary>
    Damaged,

    /// <summary>Somebody else holds the file.</summary>
    Busy,
}

/// <summary>Tells such trouble from a mistake of the program's own.</summary>
public static class DatabaseTroubles
{
    /// <summary>What the trouble is and how the database says it; null for a mistake of the program's own.</summary>
    public static (DatabaseTrouble What, string Words)? Of(Exception failure)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
            if (at is DbException said) return What(said) is { } what ? (what, said.Message.TrimEnd('.')) : null;
        return null;
    }

    static DatabaseTrouble? What(DbException said) => said switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            5 or 6 => DatabaseTrouble.Busy,
            3 or 8 or 10 or 13 or 14 => DatabaseTrouble.NotOpened,
            11 or 26 => DatabaseTrouble.Damaged,
            _ => null,
        },
        // 08 connection, 28 who it is, 53 resources, 57 the operator stops it; no such database; may not.
        PostgresException { SqlState: "3D000" or "42501" } => DatabaseTrouble.NotReached,
        PostgresException postgres => postgres.SqlState[..2] is "08" or "28" or "53" or "57" ? DatabaseTrouble.NotReached : null,
        NpgsqlException => DatabaseTrouble.NotReached,
        _ => null,
    };
}
