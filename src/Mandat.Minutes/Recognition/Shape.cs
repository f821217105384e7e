using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>A regular expression, and the words of which a text holds at least one before it can match: most texts are turned away by these.</summary>
internal sealed class Shape(Regex regex, string[] needs)
{
    private readonly SearchValues<string>? words = needs.Length == 0 ? null : SearchValues.Create(needs, StringComparison.OrdinalIgnoreCase);
    private readonly int number = needs.Length == 0 ? -1 : NeededWords.Register(needs);

    public static implicit operator Shape(Regex regex) => new(regex, []);

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

    public bool CanMatch(string text) => words is null || (NeededWords.Holds(text, number) ?? text.AsSpan().ContainsAny(words));
}
