using System.CommandLine;
using Mandat.App.Commands.Reading;
using Mandat.Minutes;

namespace Mandat.App.Commands;

/// <summary><c>mandat read</c>: what was found in documents, as a table or as JSON.</summary>
internal static class ReadCommand
{
    /// <summary>Exit code when one or more documents could not be read; the rest are.</summary>
    public const int Unreadable = 2;

    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("files") { HelpName = words["Read.Files"], Description = words["Read.Files.Help"], Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(given =>
        {
            foreach (var option in given.Tokens.Where(token => ReadInput.LooksLikeOption(token.Value)))
            {
                given.AddError(words["Unknown", option.Value]);
            }
        });
        var json = new Option<bool>("--json") { Description = words["Read.Json"] };
        var folder = new Option<string?>("--out") { Description = words["Read.Out"], HelpName = words["Read.Folder"] };
        var command = new Command("read", words["Read"]) { files, json, folder };
        command.SetAction(parsed =>
        {
            var inputs = parsed.GetValue(files)!.Select(ReadInput.Of).ToList();
            var to = parsed.GetValue(folder);
            if (ReadInput.Clash(inputs, to is not null, words) is { } clash)
            {
                error.WriteLine(clash);
                return CommandLine.WrongUse;
            }
            IReadingOutput writer = to is not null ? new FolderOutput(to) : parsed.GetValue(json) ? new LineOutput(output) : new TableOutput(output, words);
            return inputs.Aggregate(0, (code, input) => Math.Max(code, Read(input, writer, words, error)));
        });
        return command;
    }

    private static int Read(ReadInput input, IReadingOutput writer, Words words, TextWriter error)
    {
        try
        {
            using var document = input.Open();
            switch (MinutesReader.Read(document, input.FileName))
            {
                case ReadableMinutes readable:
                    writer.Write(input.Name, readable);
                    return 0;
                case UnreadableMinutes unreadable:
                    error.WriteLine(words["Read.Unreadable", input.Given, words[$"Unreadable.{unreadable.Reason}"]]);
                    return Unreadable;
                case var other:
                    throw new InvalidOperationException($"Unexpected {other.GetType()}.");
            }
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine(words["Read.NotFound", input.Given]);
        }
        catch (NotWrittenException notWritten)
        {
            error.WriteLine(words["Read.NotWritten", notWritten.Path]);
        }
        catch (Exception locked) when (locked is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(words["Read.NotOpened", input.Given]);
        }
        return Unreadable;
    }
}
