using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Finds rows that point at nothing: table by table, how many. PostgreSQL lets none be made.</summary>
public static class CheckForeignKeys
{
    public static async Task<IReadOnlyDictionary<string, int>> BrokenAsync(MandatDb db, CancellationToken stop = default)
    {
        if (!db.IsSqlite) return new Dictionary<string, int>();
        var tables = await db.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync(stop);
        return tables.CountBy(t => t).ToDictionary();
    }
}
