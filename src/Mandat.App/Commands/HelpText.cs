using System.CommandLine;

namespace Mandat.App.Commands;

/// <summary>The help of one command.</summary>
internal static class HelpText
{
    public static void Write(Command command, Words words, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{words["Usage"]} {Usage(command, words)}");
        WriteList(words["Commands"], command.Subcommands.Select(sub => (sub.Name, sub.Description)), output);
        WriteList(words["Arguments"], command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)), output);
        WriteList(words["Options"], Options(command).Select(option => (Written(option), option.Description)), output);
    }

    public static string Path(Command command) =>
        command is RootCommand ? "mandat" : $"{Path((Command)command.Parents.First())} {command.Name}";

    private static string Usage(Command command, Words words)
    {
        var rest = command.Subcommands.Count > 0 ? [words["Command"]] : command.Arguments.Select(argument =>
            argument.Arity.MaximumNumberOfValues > 1 ? argument.HelpName + "…" : argument.HelpName);
        var options = Options(command).Where(option => !option.Recursive && option.Name != "--version").Select(option => $"[{Written(option)}]");
        return string.Join(' ', [Path(command), .. rest, .. options]);
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Written(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static void WriteList(string heading, IEnumerable<(string Name, string? Text)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }
        var width = all.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}");
        }
    }
}
