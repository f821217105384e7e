using System.CommandLine;
using Mandat.App.Commands.Restoring;
using Mandat.App.Hosting;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace Mandat.App.Commands;

/// <summary>
/// <c>mandat restore</c>: puts a copy in the place of the SQLite ledger. The copy is looked through before it takes the place, and the ledger
/// that was there is kept beside it.
/// </summary>
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
        var obstacle = !storage.IsSqlite ? words["Restore.Postgres"] : File.Exists(file) ? null : words["Restore.NoFile", file];
        if (obstacle is null && !CanRead(file))
        {
            obstacle = words["Read.NotOpened", file];
        }
        if (obstacle is null)
        {
            var place = new LedgerPlace(new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource);
            using var arriving = place.Bring(file);
            obstacle = await ObstacleAsync(arriving.File, file, words, stop) ?? (await place.IsInUseAsync(stop) ? words["Restore.InUse", place.Ledger] : null);
            if (obstacle is null)
            {
                var kept = place.Take(arriving, Instant.Now(TimeProvider.System));
                await output.WriteLineAsync(kept is null ? words["Restore.Done", file] : words["Restore.Kept", file, kept]);
                return 0;
            }
        }
        await error.WriteLineAsync(obstacle);
        return CommandLine.WrongUse;
    }

    /// <summary>Why the copy may not take the place, or null. It is asked where it arrived, so that the copy itself is left as it is.</summary>
    private static async Task<string?> ObstacleAsync(string arrived, string file, Words words, CancellationToken stop)
    {
        await using var copy = OpenLedger.InFile(arrived);
        try
        {
            return await CheckIntegrity.DamageAsync(copy.Db, stop) is { } damage ? words["Restore.Damaged", file, damage]
                : await Schema.StateAsync(copy.Db, stop) is SchemaState.Missing ? words["Restore.NotALedger", file]
                : await copy.ObstacleAsync(stop) is { } schema ? words[schema]
                : (await CheckForeignKeys.BrokenAsync(copy.Db, stop)).Keys.FirstOrDefault() is { } table ? words["Restore.References", file, table]
                : await CheckJournal.FirstBrokenAsync(copy.Db, stop) is { } entry ? words["Restore.Journal", file, entry]
                : null;
        }
        catch (SqliteException)
        {
            return words["Restore.NotALedger", file];
        }
    }

    private static bool CanRead(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
