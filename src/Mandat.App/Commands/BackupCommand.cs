using System.CommandLine;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary><c>mandat backup</c>: a whole copy of an SQLite ledger, also while it is in use.</summary>
internal static class BackupCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { HelpName = words["Backup.File"], Description = words["Backup.File.Help"] };
        var command = new Command("backup", words["Backup"]) { file };
        command.SetAction((parsed, stop) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!), words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string file, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        await using var ledger = OpenLedger.OfSettings();
        var obstacle = !ledger.Storage.IsSqlite ? words["Backup.Postgres"]
            : await ledger.ObstacleAsync(stop) is { } schema ? words[schema]
            : Path.Exists(file) ? words["Backup.Exists", file]
            : !Directory.Exists(Path.GetDirectoryName(file)) ? words["Backup.NoFolder", file]
            : null;
        if (obstacle is not null)
        {
            await error.WriteLineAsync(obstacle);
            return CommandLine.WrongUse;
        }
        try
        {
            await SqliteCopy.MakeAsync(ledger.Db, file, stop);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException
            || DatabaseTroubles.Of(refused) is { What: DatabaseTrouble.NotOpened })
        {
            await error.WriteLineAsync(words["NotWritten", file]);
            return CommandLine.WrongUse;
        }
        await output.WriteLineAsync(words["Backup.Done", file]);
        return 0;
    }
}
