using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>A regular expression, and the words of which a text holds at least one before it can match: most texts are turned away by these.</summary>
internal sealed class Shape
{
    private readonly Regex regex;
    private readonly Beginnings? beginnings;
    private readonly string[] needs;
    private readonly int number;
    private SearchValues<string>? words;

    private Shape(Regex regex, string[] needs)
    {
        this.regex = regex;
        this.needs = needs;
        beginnings = Beginnings.Of(regex);
        number = beginnings is not null || needs.Length == 0 ? -1 : NeededWords.Register(needs);
    }

    public static implicit operator Shape(Regex regex) => new(regex, NeededLiterals.In(regex));

    /// <summary>An expression that can only match a text with at least one of some words or parts of words; a blank stands for whatever is no part of a word. For those that do not tell it themselves.</summary>
    public static Shape Of(Regex regex, string needs) => new(regex, NeededLiterals.In(regex) is { Length: > 0 } own ? own : Words(needs));

    /// <summary>The expression alone.</summary>
    public Regex Regex => regex;

    public bool IsMatch(string text) => CanMatch(text) && regex.IsMatch(text);

    public Match Match(string text) => CanMatch(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => CanMatch(text) ? regex.Match(text, start) : System.Text.RegularExpressions.Match.Empty;

    public IReadOnlyList<Match> Matches(string text) => CanMatch(text) ? [.. regex.Matches(text).Cast<Match>()] : [];

    public int Count(string text) => CanMatch(text) ? regex.Count(text) : 0;

    public string Replace(string text, string with) => CanMatch(text) ? regex.Replace(text, with) : text;

    public string Replace(string text, MatchEvaluator with) => CanMatch(text) ? regex.Replace(text, with) : text;

    /// <summary>An expression that is tried at the start only is turned away by the first letters: sooner than by a look at the whole text.</summary>
    public bool CanMatch(string text) =>
        beginnings is not null ? beginnings.CanBegin(text) : number < 0 || (NeededWords.Holds(text, number) ?? HasWord(text));

    /// <summary>None when one of them is no word: there is no telling then.</summary>
    private static string[] Words(string needs) => needs.Split('|').Select(WordAutomaton.Folded).ToArray() is var folded && folded.All(w => w.Trim().Length > 0) ? folded : [];

    private bool HasWord(string text) => text.AsSpan().ContainsAny(words ??= SearchValues.Create([.. needs.Select(n => n.Split(' ').MaxBy(w => w.Length)!)], StringComparison.OrdinalIgnoreCase));
}
