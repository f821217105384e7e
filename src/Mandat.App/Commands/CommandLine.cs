using System.CommandLine;

namespace Mandat.App.Commands;

/// <summary>The command line: parses, answers help and wrong use in the person's language, runs the command.</summary>
public static class CommandLine
{
    /// <summary>Exit code for wrong use.</summary>
    public const int WrongUse = 1;

    /// <summary>Exit code of a command that was asked to end and had not done what it was to do.</summary>
    public const int Interrupted = 130;

    /// <summary>How long a command that is asked to end may take over what it has begun; longer than the site gives its requests.</summary>
    public static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(1);

    /// <summary>Runs one command and answers with its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, string? lang = null)
    {
        var words = new Words(lang ?? Environment.GetEnvironmentVariable("LANG"));
        var help = new Option<bool>("--help", "-h", "-?") { Description = words["Help"], Recursive = true };
        var version = new Option<bool>("--version") { Description = words["Version"] };
        var root = new RootCommand(words["About"])
        {
            DemoCommand.Create(words, output, error), ServeCommand.Create(words, output, error), InviteCommand.Create(words, output, error),
            ReadCommand.Create(words, output, error), ImportCommand.Create(words, output, error),
            MigrateCommand.Create(words, output, error), BackupCommand.Create(words, output, error), RestoreCommand.Create(words, output, error),
            CheckCommand.Create(words, output, error), ExportCommand.Create(words, output, error), LoadCommand.Create(words, output, error),
        };
        // The built-in help and errors speak no Swedish.
        root.Options.Clear();
        root.Options.Add(help);
        root.Options.Add(version);
        var parsed = root.Parse(args);
        if (parsed.GetResult(help) is { Implicit: false })
        {
            HelpText.Write(parsed.CommandResult.Command, words, output);
            return 0;
        }
        if (parsed.GetResult(version) is { Implicit: false })
        {
            await output.WriteLineAsync(typeof(CommandLine).Assembly.GetName().Version?.ToString(3));
            return 0;
        }
        if (parsed.Errors.Count > 0 || WrongUseText.Unknown(parsed).Any() || parsed.CommandResult.Command == root)
        {
            WrongUseText.Write(parsed, words, error);
            return WrongUse;
        }
        if (LedgerSettings.WrongFor(parsed.CommandResult.Command.Name, words) is { } wrong)
        {
            await error.WriteLineAsync(wrong);
            return WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToEnd, Output = output, Error = error,
            });
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception failure) when (LedgerSettings.Trouble(failure, words) is { } trouble)
        {
            await error.WriteLineAsync(trouble);
            return WrongUse;
        }
    }
}
