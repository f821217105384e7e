using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>A regular expression, and the words of which a text holds at least one before it can match: most texts are turned away by these.</summary>
internal sealed class Shape
{
    private readonly Regex regex;
    private readonly Beginnings? beginnings;
    private readonly Places? places;
    private readonly string[] needs;
    private readonly int number;
    private SearchValues<string>? words;

    private Shape(Regex regex, string[] needs)
    {
        this.regex = regex;
        this.needs = needs;
        places = Places.Of(regex);
        beginnings = places is null ? Beginnings.Of(regex) : null;
        number = beginnings is not null || needs.Length == 0 ? -1 : NeededWords.Register(needs);
    }

    public static implicit operator Shape(Regex regex) => new(regex, NeededLiterals.In(regex));

    /// <summary>An expression that can only match a text with at least one of some words or parts of words; a blank stands for whatever is no part of a word. For those that do not tell it themselves.</summary>
    public static Shape Of(Regex regex, string needs) => new(regex, NeededLiterals.In(regex) is { Length: > 0 } own ? own : Words(needs));

    /// <summary>All places of a text where it is found, without a look at its words first.</summary>
    public IReadOnlyList<Match> In(string text) => All(text);

    /// <summary>The expression alone.</summary>
    public Regex Regex => regex;

    public bool IsMatch(string text)
    {
        if (!CanMatch(text)) return false;
        if (places is null) return regex.IsMatch(text);
        for (var at = places.Next(text, 0); at >= 0; at = places.Next(text, at + 1))
            if (regex.IsMatch(text, at)) return true;
        return false;
    }

    public Match Match(string text) => CanMatch(text) ? Found(text, 0) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => CanMatch(text) ? Found(text, start) : System.Text.RegularExpressions.Match.Empty;

    public IReadOnlyList<Match> Matches(string text) => CanMatch(text) ? All(text) : [];

    public int Count(string text) => !CanMatch(text) ? 0 : places is null ? regex.Count(text) : All(text).Count;

    public string Replace(string text, string with) => CanMatch(text) ? Whole.Replace(text, with) : text;

    public string Replace(string text, MatchEvaluator with) => CanMatch(text) ? Whole.Replace(text, with) : text;

    private Regex Whole => places is null ? regex : throw new InvalidOperationException("Tried at one place only.");

    private Match Found(string text, int start)
    {
        if (places is null) return regex.Match(text, start);
        for (var at = places.Next(text, start); at >= 0; at = places.Next(text, at + 1))
            if (regex.Match(text, at) is { Success: true } found) return found;
        return System.Text.RegularExpressions.Match.Empty;
    }

    private List<Match> All(string text)
    {
        if (places is null) return [.. regex.Matches(text).Cast<Match>()];
        List<Match> all = [];
        for (var found = Found(text, 0); found.Success; found = Found(text, found.Index + Math.Max(1, found.Length))) all.Add(found);
        return all;
    }

    /// <summary>An expression that is tried at the start only is turned away by the first letters: sooner than by a look at the whole text.</summary>
    public bool CanMatch(string text) =>
        beginnings is not null ? beginnings.CanBegin(text) : number < 0 || (NeededWords.Holds(text, number) ?? HasWord(text));

    /// <summary>None when one of them is no word: there is no telling then.</summary>
    private static string[] Words(string needs) => needs.Split('|').Select(WordAutomaton.Folded).ToArray() is var folded && folded.All(w => w.Trim().Length > 0) ? folded : [];

    private bool HasWord(string text) => text.AsSpan().ContainsAny(words ??= SearchValues.Create([.. needs.Select(n => n.Split(' ').MaxBy(w => w.Length)!)], StringComparison.OrdinalIgnoreCase));
}
