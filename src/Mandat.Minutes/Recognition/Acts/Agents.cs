namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Those who do what a passive tells: "Texten granskas av Elsa", "to be written by Sanna".</summary>
internal static class Agents
{
    public static Assignees? In(string text, Vocabulary words, Actors actors)
    {
        for (var match = words.Acts.Agent.Match(text); match.Success; match = match.NextMatch())
            if (Named(match.Groups["who"].Value, words, actors) is { } who) return who;
        return null;
    }

    /// <summary>Somebody of the list, or an office in one word.</summary>
    public static Assignees? Named(string phrase, Vocabulary words, Actors actors)
    {
        if (Inversions.Subject(phrase, words, actors) is { } known) return known;
        var end = phrase.IndexOf(' ');
        var word = end < 0 ? phrase : phrase[..end];
        return words.Acts.DefiniteEnding.IsMatch(word) && actors.Of(word, words) is { } one && one.All.All(a => a.Kind == Structure.AssigneeKind.Role) ? one : null;
    }
}
