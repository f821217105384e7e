using System.CommandLine;
using System.CommandLine.Parsing;

namespace Mandat.App.Commands;

/// <summary>What was wrong with a command line, in one or a few sentences.</summary>
internal static class WrongUseText
{
    public static void Write(ParseResult parsed, Words words, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var sentence in Sentences(parsed, words).Distinct())
        {
            error.WriteLine(sentence);
        }
        error.WriteLine(words["SeeHelp", HelpText.Path(command)]);
    }

    /// <summary>What no command has asked for; a mistyped option is no name of a file, unless it stands after <c>--</c>.</summary>
    public static IReadOnlyList<string> Unknown(ParseResult parsed) =>
        [.. parsed.UnmatchedTokens.Union(parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] }).Select(token => token.Value))];

    private static IEnumerable<string> Sentences(ParseResult parsed, Words words)
    {
        if (Unknown(parsed) is { Count: > 0 } unknown)
        {
            return [words["Unknown", string.Join(' ', unknown)]];
        }
        return parsed.CommandResult.Command is RootCommand
            ? [words["NeedsCommand"]]
            : parsed.Errors.Select(problem => Sentence(problem, words));
    }

    private static string Sentence(ParseError problem, Words words) => problem.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0 } argument when argument.Parent is not OptionResult => words["NeedsArgument", argument.Argument.HelpName ?? argument.Argument.Name],
        ArgumentResult { Parent: CommandResult, Tokens.Count: > 0 } => problem.Message, // one of our own
        OptionResult { Tokens.Count: 0 } option => words["NeedsValue", option.Option.Name],
        OptionResult option => words["NotUnderstood", $"{option.Option.Name} {string.Join(' ', option.Tokens)}"],
        CommandResult { Command.Arguments: [var first, ..], Tokens.Count: 0 } => words["NeedsArgument", first.HelpName ?? first.Name],
        _ => words["NotUnderstood", string.Join(' ', problem.SymbolResult?.Tokens.Select(token => token.Value) ?? [])],
    };
}
