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

    /// <summary>The ways of which one matches; none when it is one expression.</summary>
    private readonly Shape[] ways = [];

    private Shape(Shape[] ways) => (this.ways, regex, needs, number) = (ways, ways[0].regex, [], -1);

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

    /// <summary>
    /// Several ways of saying the same: the one that begins first in a text is found, of two the one told first. A long expression of many alternatives is many times
    /// as slow as each of them alone, when they do not begin alike.
    /// </summary>
    public static Shape Any(params Shape[] ways) => new(ways);

    /// <summary>Its single expressions.</summary>
    public IReadOnlyList<Shape> Ways => ways.Length == 0 ? [this] : ways;

    /// <summary>All places of a text where it is found, without a look at its words first.</summary>
    public IReadOnlyList<Match> In(string text) => All(text);

    /// <summary>The expression alone.</summary>
    public Regex Regex => ways.Length == 0 ? regex : throw new InvalidOperationException("More than one.");

    public bool IsMatch(string text)
    {
        foreach (var way in ways)
            if (way.IsMatch(text)) return true;
        if (ways.Length > 0 || !CanMatch(text)) return false;
        if (places is null) return regex.IsMatch(text);
        for (var at = places.Next(text, 0); at >= 0; at = places.Next(text, at + 1))
            if (regex.IsMatch(text, at)) return true;
        return false;
    }

    public Match Match(string text) => CanMatch(text) ? Found(text, 0) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => CanMatch(text) ? Found(text, start) : System.Text.RegularExpressions.Match.Empty;

    public IReadOnlyList<Match> Matches(string text) => CanMatch(text) ? All(text) : [];

    public int Count(string text) => !CanMatch(text) ? 0 : places is null && ways.Length == 0 ? regex.Count(text) : All(text).Count;

    public string Replace(string text, string with) => CanMatch(text) ? Whole.Replace(text, with) : text;

    public string Replace(string text, MatchEvaluator with) => CanMatch(text) ? Whole.Replace(text, with) : text;

    private Regex Whole => places is null && ways.Length == 0 ? regex : throw new InvalidOperationException("Tried at one place only.");

    private Match Found(string text, int start)
    {
        if (ways.Length > 0) return First(text, start);
        if (places is null) return regex.Match(text, start);
        for (var at = places.Next(text, start); at >= 0; at = places.Next(text, at + 1))
            if (regex.Match(text, at) is { Success: true } found) return found;
        return System.Text.RegularExpressions.Match.Empty;
    }

    private Match First(string text, int start)
    {
        var first = System.Text.RegularExpressions.Match.Empty;
        foreach (var way in ways)
            if (way.Match(text, start) is { Success: true } found && (!first.Success || found.Index < first.Index)) first = found;
        return first;
    }

    private List<Match> All(string text)
    {
        if (places is null && ways.Length == 0) return [.. regex.Matches(text).Cast<Match>()];
        List<Match> all = [];
        for (var found = Found(text, 0); found.Success; found = Found(text, found.Index + Math.Max(1, found.Length))) all.Add(found);
        return all;
    }

    /// <summary>An expression that is tried at the start only is turned away by the first letters: sooner than by a look at the whole text.</summary>
    public bool CanMatch(string text) =>
        ways.Length > 0 ? CanAnyMatch(text) : beginnings is not null ? beginnings.CanBegin(text) : number < 0 || (NeededWords.Holds(text, number) ?? HasWord(text));

    /// <summary>Apart from the rest, so that nothing is kept for a text that is asked about one expression.</summary>
    private bool CanAnyMatch(string text)
    {
        foreach (var way in ways)
            if (way.CanMatch(text)) return true;
        return false;
    }

    /// <summary>None when one of them is no word: there is no telling then.</summary>
    private static string[] Words(string needs) => needs.Split('|').Select(WordAutomaton.Folded).ToArray() is var folded && folded.All(w => w.Trim().Length > 0) ? folded : [];

    private bool HasWord(string text) => text.AsSpan().ContainsAny(words ??= SearchValues.Create([.. needs.Select(n => n.Split(' ').MaxBy(w => w.Length)!)], StringComparison.OrdinalIgnoreCase));
}
