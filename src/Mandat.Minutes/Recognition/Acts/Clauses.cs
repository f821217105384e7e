namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A clause that begins with those who do something: "Edvin och Britt ordnar …".</summary>
internal sealed record Clauses(Assignees Who, string Verb, int VerbAt)
{
    private const int MostSubjectWords = 7;

    /// <summary>The subject of a clause, when it is one who can do things and a verb of doing follows.</summary>
    public static Clauses? Subject(string text, Vocabulary words, Actors actors)
    {
        if (text.Length == 0 || !(char.IsUpper(text[0]) || char.IsLetter(text[0]))) return null;
        for (int at = text.IndexOf(' '), count = 1; at > 0 && count <= MostSubjectWords; at = text.IndexOf(' ', at + 1), count++)
        {
            var rest = text.AsSpan(at + 1).TrimStart();
            if (rest.Length < 3 || !char.IsLower(rest[0])) continue;
            var verb = rest.ToString();
            if (!IsVerb(verb, words)) continue;
            if (words.Acts.Saying.IsMatch(verb)) return null;
            return actors.Of(text[..at], words) is { } who ? new Clauses(who, verb, text.Length - rest.Length) : null;
        }
        return null;
    }

    /// <summary>A present-tense verb by its ending, or one of the known verbs.</summary>
    private static bool IsVerb(string text, Vocabulary words) =>
        words.Acts.Doing.IsMatch(text) || words.Acts.Telling.IsMatch(text) || words.Acts.Saying.IsMatch(text) || words.Acts.PresentTense.IsMatch(text);
}
