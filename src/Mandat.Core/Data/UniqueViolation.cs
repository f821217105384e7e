using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mandat.Core.Data;

/// <summary>Tells a broken unique index, whose word is the truth, from other failures.</summary>
static class UniqueViolation
{
    const int SqliteConstraintUnique = 2067, SqliteConstraintPrimaryKey = 1555;

    /// <summary>What was broken, in the database's words; null when the failure is another.</summary>
    public static string? Of(DbUpdateException failure) => failure.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique or SqliteConstraintPrimaryKey } broken => broken.Message,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } broken => broken.ConstraintName ?? broken.MessageText,
        _ => null,
    };
}
