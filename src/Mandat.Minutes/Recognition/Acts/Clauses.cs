namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A clause with those who do something: "Siv och Malin ordnar …".</summary>
internal sealed record Clauses(Assignees Who, string Verb, int VerbAt)
{
    private const int MostSubjectWords = 7;

    /// <summary>The subject of a clause, when it is one who can do things and a verb of doing follows.</summary>
    public static Clauses? Subject(string text, Vocabulary words, Actors actors)
    {
        if (text.Length == 0 || !char.IsLetter(text[0])) return null;
        return Find(text, words, actors, IsKnownVerb) ?? Plural(text, words, actors) ?? Open(text, words, actors);
    }

    /// <summary>"Torbjörn and Birgit write": several of the list before the bare verb.</summary>
    private static Clauses? Plural(string text, Vocabulary words, Actors actors) =>
        Find(text, words, actors, (verb, w) => w.Acts.Infinitive.IsMatch(verb) && w.Acts.BarePlural) is { Who: { IsKnownPerson: true, All.Count: > 1 } } clause ? clause : null;

    /// <summary>Any verb in the present tense; after a bare "alla" the next word is no verb.</summary>
    private static Clauses? Open(string text, Vocabulary words, Actors actors)
    {
        var first = words.People.Everyone.Match(text) is { Success: true, Index: 0 } all ? all.Length + 1 : 0;
        return Find(text, words, actors, (verb, w) => w.Acts.AnyVerb.IsMatch(verb) && text.Length - verb.Length > first);
    }

    private static Clauses? Find(string text, Vocabulary words, Actors actors, Func<string, Vocabulary, bool> isVerb)
    {
        for (int at = text.IndexOf(' '), count = 1; at > 0 && count <= MostSubjectWords; at = text.IndexOf(' ', at + 1), count++)
        {
            var rest = text.AsSpan(at + 1).TrimStart();
            if (rest.Length < 3 || !char.IsLower(rest[0])) continue;
            var verb = rest.ToString();
            if (!isVerb(verb, words)) continue;
            if (words.Acts.Saying.IsMatch(verb) && (verb = Second(verb, words)).Length == 0) return null;
            return actors.Of(text[..at], words) is { } who ? new Clauses(who, verb, text.Length - rest.Length) : null;
        }
        return null;
    }

    /// <summary>"har räknat på utsläppen och presenterar …": the verb after the conjunction, when it is one of doing.</summary>
    private static string Second(string text, Vocabulary words)
    {
        for (var at = text.IndexOf(' '); at > 0; at = text.IndexOf(' ', at + 1))
        {
            var end = text.IndexOf(' ', at + 1);
            if (end < 0 || !words.People.Conjunctions.Contains(text[(at + 1)..end])) continue;
            var verb = text[(end + 1)..];
            if (words.Acts.Doing.IsMatch(verb) || words.Acts.Telling.IsMatch(verb)) return verb;
        }
        return "";
    }

    private static bool IsKnownVerb(string text, Vocabulary words) =>
        words.Acts.Doing.IsMatch(text) || words.Acts.Telling.IsMatch(text) || words.Acts.Saying.IsMatch(text);
}
