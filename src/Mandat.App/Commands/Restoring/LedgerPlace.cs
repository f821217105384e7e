using Microsoft.Data.Sqlite;

namespace Mandat.App.Commands.Restoring;

/// <summary>Where the SQLite ledger lies, with what SQLite keeps beside it.</summary>
/// <param name="Ledger">The path of the file.</param>
internal sealed record LedgerPlace(string Ledger)
{
    private const int Busy = 5, Locked = 6;

    private static readonly string[] Endings = ["", "-wal", "-shm"];

    /// <summary>A copy beside the place, gone again unless it takes it.</summary>
    public Arrival Bring(string file)
    {
        var arriving = Ledger + ".arriving";
        Remove(arriving);
        File.Copy(file, arriving);
        return new Arrival(arriving);
    }

    /// <summary>Puts the arrived in the place; what was there is kept beside it, under the name that is answered. Null when nothing was there.</summary>
    public string? Take(Arrival arrived, DateTime at)
    {
        var kept = File.Exists(Ledger) ? $"{Ledger}.{at:yyyyMMdd-HHmmss}" : null;
        foreach (var ending in Endings.Where(ending => File.Exists(Ledger + ending)))
        {
            File.Move(Ledger + ending, kept + ending);
        }
        File.Move(arrived.File, Ledger);
        return kept;
    }

    /// <summary>Whether a program has the ledger open: nobody else may, for the write-ahead log to be left. The next program that opens it begins one again.</summary>
    public async Task<bool> IsInUseAsync(CancellationToken stop)
    {
        if (!File.Exists(Ledger))
        {
            return false;
        }
        await using var connection = new SqliteConnection($"Data Source={Ledger};Pooling=False;Default Timeout=1");
        try
        {
            await connection.OpenAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE";
            return await command.ExecuteScalarAsync(stop) is not "delete";
        }
        catch (SqliteException held)
        {
            return held.SqliteErrorCode is Busy or Locked; // else it is damaged, which is a reason to restore
        }
    }

    private static void Remove(string file)
    {
        foreach (var ending in Endings)
        {
            File.Delete(file + ending);
        }
    }

    /// <summary>A copy that has arrived.</summary>
    internal sealed record Arrival(string File) : IDisposable
    {
        public void Dispose() => Remove(File);
    }
}
