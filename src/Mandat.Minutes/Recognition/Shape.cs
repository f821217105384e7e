using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>A regular expression, and the words of which a text holds at least one before it can match: most texts are turned away by these.</summary>
internal sealed class Shape(Regex regex, SearchValues<string>? needs)
{
    public static implicit operator Shape(Regex regex) => new(regex, null);

    /// <summary>An expression that can only match a text with at least one of some words or parts of words.</summary>
    public static Shape Of(Regex regex, string needs) => new(regex, SearchValues.Create(needs.Split('|'), StringComparison.OrdinalIgnoreCase));

    /// <summary>The expression alone.</summary>
    public Regex Regex => regex;

    public bool IsMatch(string text) => CanMatch(text) && regex.IsMatch(text);

    public Match Match(string text) => CanMatch(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => CanMatch(text) ? regex.Match(text, start) : System.Text.RegularExpressions.Match.Empty;

    public IReadOnlyList<Match> Matches(string text) => CanMatch(text) ? [.. regex.Matches(text).Cast<Match>()] : [];

    public int Count(string text) => CanMatch(text) ? regex.Count(text) : 0;

    public string Replace(string text, string with) => CanMatch(text) ? regex.Replace(text, with) : text;

    public string Replace(string text, MatchEvaluator with) => CanMatch(text) ? regex.Replace(text, with) : text;

    public bool CanMatch(string text) => needs is null || text.AsSpan().ContainsAny(needs);
}
