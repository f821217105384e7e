namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A clause with those who do something: "Siv och Malin ordnar …".</summary>
internal sealed record Clauses(Assignees Who, string Verb, int VerbAt)
{
    private const int MostSubjectWords = 7;

    /// <summary>The subject of a clause, when it is one who can do things and a verb of doing follows.</summary>
    public static Clauses? Subject(string text, Vocabulary words, Actors actors, bool isSettled = false)
    {
        text = text.TrimStart('@', '[');
        if (text.Length == 0 || !char.IsLetter(text[0])) return null;
        var places = actors.Places(text, words, MostSubjectWords);
        return places.Count == 0 ? null : Find(text, places, words, actors, IsKnownVerb) ?? Plural(text, places, words, actors, isSettled) ?? Open(text, places, words, actors);
    }

    /// <summary>"Torbjörn and Birgit write": several of the list before the bare verb.</summary>
    private static Clauses? Plural(string text, List<VerbPlace> places, Vocabulary words, Actors actors, bool isSettled) =>
        words.Acts.BarePlural && Find(text, places, words, actors, static (place, w) => w.Acts.Infinitive.IsMatch(place.Rest) || w.Acts.BareVerb.IsMatch(place.Rest)) is { Who.IsOpen: false } clause && (isSettled || clause.Who is { IsKnownPerson: true, All.Count: > 1 }) ? clause : null;

    /// <summary>Any verb in the present tense; after a bare "alla" the next word is no verb.</summary>
    private static Clauses? Open(string text, List<VerbPlace> places, Vocabulary words, Actors actors)
    {
        var first = words.People.Everyone.Match(text) is { Success: true, Index: 0 } all ? all.Length + 1 : 0;
        return Find(text, places, words, actors, (place, w) => text.Length - place.Rest.Length > first && place.IsAny(w));
    }

    private static Clauses? Find(string text, List<VerbPlace> places, Vocabulary words, Actors actors, Func<VerbPlace, Vocabulary, bool> isVerb)
    {
        foreach (var place in places)
        {
            var verb = place.Rest;
            if (!isVerb(place, words)) continue;
            if (actors.Doer(text[..place.Blank], words) is { IsOpen: true } && Earlier(text, places, place, words, actors) is { } sooner) return sooner;
            if (place.IsSaying(words) && (verb = Second(verb, words)).Length == 0) return null;
            return actors.Doer(text[..place.Blank], words) is { } who ? new Clauses(who, verb, text.Length - place.Rest.Length) : null;
        }
        return null;
    }

    /// <summary>A verb that is known by its ending only, before one that is known, with somebody of the list as its subject.</summary>
    private static Clauses? Earlier(string text, List<VerbPlace> places, VerbPlace known, Vocabulary words, Actors actors)
    {
        foreach (var place in places.TakeWhile(p => p != known))
            if (words.Acts.AnyVerb.Regex.IsMatch(place.Rest) && !place.IsSaying(words) && actors.Doer(text[..place.Blank], words) is { IsOpen: false } who) return new Clauses(who, place.Rest, text.Length - place.Rest.Length);
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

    private static bool IsKnownVerb(VerbPlace place, Vocabulary words) =>
        place.IsDoing(words) || place.IsTelling(words) || place.IsSaying(words);
}
