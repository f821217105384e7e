using System.CommandLine;
using Mandat.Core.Data;
using Mandat.Core.Data.Transfer;

namespace Mandat.App.Commands;

/// <summary><c>mandat load</c>: an export into an empty installation; all of it or nothing.</summary>
internal static class LoadCommand
{
    /// <summary>Exit code when the file cannot be loaded here.</summary>
    public const int Refused = 2;

    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { HelpName = words["Backup.File"], Description = words["Load.File.Help"] };
        var command = new Command("load", words["Load"]) { file };
        command.SetAction((parsed, stop) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!), words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string file, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        await using var ledger = OpenLedger.OfSettings();
        var state = await Schema.StateAsync(ledger.Db, stop);
        var obstacle = !File.Exists(file) ? words["Restore.NoFile", file]
            : state is SchemaState.Older or SchemaState.Newer ? words[$"Serve.Schema{state}"]
            : null;
        if (obstacle is not null)
        {
            await error.WriteLineAsync(obstacle);
            return CommandLine.WrongUse;
        }
        await using var content = Opened(file);
        if (content is null)
        {
            await error.WriteLineAsync(words["Read.NotOpened", file]);
            return CommandLine.WrongUse;
        }
        await Schema.MigrateAsync(ledger.Db, stop);
        var answer = await LoadLedger.RunAsync(ledger.Db, content, stop);
        if (answer.Outcome != LoadOutcome.Loaded)
        {
            await error.WriteLineAsync(words[$"Load.{answer.Outcome}", file, answer.Where ?? ""]);
            return Refused;
        }
        await output.WriteLineAsync(words["Load.Loaded", answer.Rows]);
        return 0;
    }

    private static FileStream? Opened(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
