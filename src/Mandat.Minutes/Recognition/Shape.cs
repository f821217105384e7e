using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>A regular expression, and the words of which a text holds at least one before it can match: most texts are turned away by these.</summary>
internal sealed class Shape(Regex regex, string[] needs)
{
    private readonly bool isTriedOnce = regex.ToString().StartsWith("^(?:", StringComparison.Ordinal);
    private readonly int number = needs.Length == 0 ? -1 : NeededWords.Register(needs);
    private SearchValues<string>? words;

    public static implicit operator Shape(Regex regex) => new(regex, NeededLiterals.In(regex));

    /// <summary>An expression that can only match a text with at least one of some words or parts of words.</summary>
    public static Shape Of(Regex regex, string needs) => new(regex, needs.Split('|'));

    /// <summary>The expression alone.</summary>
    public Regex Regex => regex;

    public bool IsMatch(string text) => CanMatch(text) && regex.IsMatch(text);

    public Match Match(string text) => CanMatch(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => CanMatch(text) ? regex.Match(text, start) : System.Text.RegularExpressions.Match.Empty;

    public IReadOnlyList<Match> Matches(string text) => CanMatch(text) ? [.. regex.Matches(text).Cast<Match>()] : [];

    public int Count(string text) => CanMatch(text) ? regex.Count(text) : 0;

    public string Replace(string text, string with) => CanMatch(text) ? regex.Replace(text, with) : text;

    public string Replace(string text, MatchEvaluator with) => CanMatch(text) ? regex.Replace(text, with) : text;

    public bool CanMatch(string text) => number < 0 || (NeededWords.Holds(text, number) ?? HasWord(text));

    /// <summary>An expression that is tried at the start only is tried sooner than a long text is searched.</summary>
    private bool HasWord(string text) => isTriedOnce || text.AsSpan().ContainsAny(words ??= SearchValues.Create(needs, StringComparison.OrdinalIgnoreCase));
}
