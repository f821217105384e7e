using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>A whole copy of an SQLite ledger while it is in use (säkerhetskopia).</summary>
public static class SqliteCopy
{
    /// <summary>Writes the copy beside its name first, so that a file of that name is always whole.</summary>
    public static async Task MakeAsync(MandatDb db, string file, CancellationToken stop = default)
    {
        var unfinished = file + ".unfinished";
        File.Delete(unfinished);
        try
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", stop);
            File.Move(unfinished, file);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
