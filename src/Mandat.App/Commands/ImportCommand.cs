using System.CommandLine;
using Mandat.App.Commands.Importing;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Spectre.Console;

namespace Mandat.App.Commands;

/// <summary>
/// <c>mandat import</c>: a folder of old minutes becomes drafts that people review. Each document is one transaction and is known by its hash,
/// so an import that was killed goes on where it was when it is started again.
/// </summary>
internal static class ImportCommand
{
    private static readonly string[] Kinds = [".docx", ".odt", ".pdf", ".html", ".htm", ".eml", ".md", ".txt", ".doc"];

    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var folder = new Argument<string>("folder") { HelpName = words["Import.Folder"], Description = words["Import.Folder.Help"] };
        var command = new Command("import", words["Import"]) { folder };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(folder)!, words, output, error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Words words, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
        {
            await error.WriteLineAsync(words["Import.NoFolder", folder]);
            return CommandLine.WrongUse;
        }
        await using var ledger = OpenLedger.OfSettings();
        if (await ledger.PrepareAsync(stop) is { } obstacle)
        {
            await error.WriteLineAsync(words[obstacle]);
            return CommandLine.WrongUse;
        }
        var report = new ImportReport();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsMinutes).Order(StringComparer.Ordinal).ToList();
        await ProgressAsync(error, words, files, file => OneAsync(ledger, folder, file, report, words, stop));
        report.Write(output, words);
        return report.NotRead.Count > 0 ? ReadCommand.Unreadable : 0;
    }

    private static async Task OneAsync(OpenLedger ledger, string folder, string file, ImportReport report, Words words, CancellationToken stop)
    {
        var name = Path.GetRelativePath(folder, file);
        try
        {
            var content = await File.ReadAllBytesAsync(file, stop);
            await using var scope = ledger.Scope();
            report.Count(name, await scope.ServiceProvider.GetRequiredService<TakeInMinutes>().RunAsync(new(content, Path.GetFileName(file)), Actor.Operator, stop), words);
        }
        catch (Exception locked) when (locked is IOException or UnauthorizedAccessException)
        {
            report.Fail(name, words["Read.NotOpened", name]);
        }
    }

    /// <summary>A bar on a terminal's error stream, nothing where nobody looks.</summary>
    private static Task ProgressAsync(TextWriter error, Words words, IReadOnlyList<string> files, Func<string, Task> one) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }).Progress().StartAsync(async shown =>
        {
            var task = shown.AddTask(Markup.Escape(words["Import.Progress"]), maxValue: Math.Max(files.Count, 1));
            foreach (var file in files)
            {
                await one(file);
                task.Increment(1);
            }
        });

    private static bool IsMinutes(string file) => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
