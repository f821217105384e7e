using System.CommandLine;
using Mandat.App.Hosting;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace Mandat.App.Commands;

/// <summary><c>mandat restore</c>: puts a copy in the place of the SQLite ledger; the one that was there is kept beside it.</summary>
internal static class RestoreCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { HelpName = words["Backup.File"], Description = words["Restore.File.Help"] };
        var command = new Command("restore", words["Restore"]) { file };
        command.SetAction((parsed, stop) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!), words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string file, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var storage = DataFolder.Storage(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        if (await ObstacleAsync(file, storage, words, stop) is { } obstacle)
        {
            await error.WriteLineAsync(obstacle);
            return CommandLine.WrongUse;
        }
        var ledger = new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource;
        var arriving = ledger + ".arriving";
        File.Copy(file, arriving, overwrite: true);
        var kept = SetAside(ledger, Instant.Now(TimeProvider.System));
        File.Move(arriving, ledger);
        await output.WriteLineAsync(kept is null ? words["Restore.Done", file] : words["Restore.Kept", file, kept]);
        return 0;
    }

    private static async Task<string?> ObstacleAsync(string file, Storage storage, Words words, CancellationToken stop)
    {
        if (!storage.IsSqlite)
        {
            return words["Restore.Postgres"];
        }
        if (!File.Exists(file))
        {
            return words["Restore.NoFile", file];
        }
        await using var copy = OpenLedger.InFile(file);
        try
        {
            return await copy.ObstacleAsync(stop) is { } schema ? words[schema]
                : await CheckJournal.FirstBrokenAsync(copy.Db, stop) is { } entry ? words["Check.Journal", entry] : null;
        }
        catch (SqliteException)
        {
            return words["Restore.NotALedger", file];
        }
    }

    /// <summary>The ledger with what SQLite keeps beside it; null when there was none.</summary>
    private static string? SetAside(string ledger, DateTime at)
    {
        if (!File.Exists(ledger))
        {
            return null;
        }
        var kept = $"{ledger}.{at:yyyyMMdd-HHmmss}";
        foreach (var ending in new[] { "", "-wal", "-shm" }.Where(ending => File.Exists(ledger + ending)))
        {
            File.Move(ledger + ending, kept + ending);
        }
        return kept;
    }
}
