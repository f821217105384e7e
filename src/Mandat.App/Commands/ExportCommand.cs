using System.CommandLine;
using Mandat.Core.Data.Transfer;

namespace Mandat.App.Commands;

/// <summary><c>mandat export</c>: everything but sign-ins into one file that either database loads.</summary>
internal static class ExportCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { HelpName = words["Backup.File"], Description = words["Export.File.Help"] };
        var command = new Command("export", words["Export"]) { file };
        command.SetAction((parsed, stop) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!), words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string file, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        await using var ledger = OpenLedger.OfSettings();
        var obstacle = await ledger.ObstacleAsync(stop) is { } schema ? words[schema]
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
            var manifest = await WriteAsync(ledger, file, stop);
            await output.WriteLineAsync(words["Export.Done", manifest.Rows, manifest.Tables.Count, file]);
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(words["NotWritten", file]);
            return CommandLine.WrongUse;
        }
    }

    /// <summary>Beside its name first, so that a file of that name is always whole.</summary>
    private static async Task<Manifest> WriteAsync(OpenLedger ledger, string file, CancellationToken stop)
    {
        var unfinished = file + ".unfinished";
        try
        {
            Manifest manifest;
            await using (var content = File.Create(unfinished))
            {
                manifest = await ExportLedger.RunAsync(ledger.Db, content, typeof(ExportCommand).Assembly.GetName().Version!.ToString(3), stop);
            }
            File.Move(unfinished, file);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
