using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Asks SQLite whether its file is whole; answers what is wrong with it, or null. PostgreSQL looks after its own.</summary>
public static class CheckIntegrity
{
    const int Corrupt = 11, NotADatabase = 26;

    public static async Task<string?> DamageAsync(MandatDb db, CancellationToken stop = default)
    {
        if (!db.IsSqlite) return null;
        try
        {
            var said = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(stop);
            return said is ["ok"] ? null : said[0];
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return damaged.Message;
        }
    }
}
