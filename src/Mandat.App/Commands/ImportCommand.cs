using System.CommandLine;
using Mandat.App.Commands.Importing;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Spectre.Console;

namespace Mandat.App.Commands;

/// <summary>
/// <c>mandat import</c>: a folder of old minutes becomes drafts that people review. Several documents are read at once and taken in one after
/// another, in the order of their names. Each is one transaction and is known by its hash, so an import that was killed goes on where it was.
/// </summary>
internal static class ImportCommand
{
    private static readonly string[] Kinds = [".docx", ".odt", ".pdf", ".html", ".htm", ".eml", ".md", ".txt", ".doc"];

    /// <summary>One for each core; more than eight would hold more documents in memory than the machine that has them is asked to.</summary>
    private static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount, 1, 8);

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
        var prepared = InOrder.DoAsync(files, AtOnce, file => PrepareAsync(ledger, folder, file, stop));
        await ProgressAsync(error, words, files.Count, prepared, one => TakeInAsync(ledger, one, report, words, stop));
        report.Write(output, words);
        return report.NotRead.Count > 0 ? ReadCommand.Unreadable : 0;
    }

    /// <summary>Opens and reads a document; one that is there already is not read again.</summary>
    private static async Task<Prepared> PrepareAsync(OpenLedger ledger, string folder, string file, CancellationToken stop)
    {
        var name = Path.GetRelativePath(folder, file);
        try
        {
            var content = await File.ReadAllBytesAsync(file, stop);
            await using var scope = ledger.Scope();
            var isThere = await scope.ServiceProvider.GetRequiredService<IsTakenIn>().AskAsync(ReadDocument.Hash(content), Actor.Operator, stop);
            return new(name, content, isThere ? null : ReadDocument.Of(content, file));
        }
        catch (Exception locked) when (locked is IOException or UnauthorizedAccessException)
        {
            return new(name, null, null);
        }
    }

    private static async Task TakeInAsync(OpenLedger ledger, Prepared one, ImportReport report, Words words, CancellationToken stop)
    {
        if (one.Content is null)
        {
            report.Fail(one.File, words["Read.NotOpened", one.File]);
            return;
        }
        await using var scope = ledger.Scope();
        var deed = scope.ServiceProvider.GetRequiredService<TakeInMinutes>();
        report.Count(one.File, await deed.RunAsync(new(one.Content, Path.GetFileName(one.File), Read: one.Read), Actor.Operator, stop), words);
    }

    /// <summary>On the error stream: a bar on a terminal, elsewhere a line for each document that is done with.</summary>
    private static Task ProgressAsync(TextWriter error, Words words, int count, IAsyncEnumerable<Prepared> prepared, Func<Prepared, Task> takeIn)
    {
        var shown = new AnsiConsoleOutput(error);
        return shown.IsTerminal ? BarAsync(shown, words, count, prepared, takeIn) : LinesAsync(error, count, prepared, takeIn);
    }

    private static Task BarAsync(AnsiConsoleOutput output, Words words, int count, IAsyncEnumerable<Prepared> prepared, Func<Prepared, Task> takeIn) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = output }).Progress().StartAsync(async shown =>
        {
            var task = shown.AddTask(Markup.Escape(words["Import.Progress"]), maxValue: Math.Max(count, 1));
            await foreach (var one in prepared)
            {
                await takeIn(one);
                task.Increment(1);
            }
        });

    private static async Task LinesAsync(TextWriter error, int count, IAsyncEnumerable<Prepared> prepared, Func<Prepared, Task> takeIn)
    {
        var done = 0;
        await foreach (var one in prepared)
        {
            await takeIn(one);
            await error.WriteLineAsync($"{++done}/{count} {one.File}");
        }
    }

    private static bool IsMinutes(string file) => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
