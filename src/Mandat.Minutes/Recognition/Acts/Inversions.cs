namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Sentences in which something else stands first: "Därefter skriver Klas …", "I maj ska Siv boka …".</summary>
internal static class Inversions
{
    private const int MostFirstWords = 7;
    private const int MostObjectWords = 2;
    private const int MostSubjectWords = 6;

    public static Clauses? In(string text, Vocabulary words, Actors actors)
    {
        if (text.Length == 0 || !char.IsLetter(text[0])) return null;
        if (!words.Acts.Inverts) return words.Acts.Fronted.IsMatch(text) ? Behind(text, words, actors) : null;
        for (int at = text.IndexOf(' '), count = 1; at > 0 && count <= MostFirstWords; at = text.IndexOf(' ', at + 1), count++)
        {
            var verb = text[(at + 1)..];
            if (count > MostObjectWords && !words.Acts.Fronted.IsMatch(text)) return null;
            if (verb.Length < 6 || !char.IsLower(verb[0])) continue;
            var modal = words.Acts.Modal.Match(verb);
            if (!modal.Success && (!IsVerb(verb, words) || words.Acts.Saying.IsMatch(verb))) continue;
            var end = modal.Success ? modal.Length : verb.IndexOf(' ');
            if (end <= 0 || end + 2 >= verb.Length || (Subject(verb[end..].TrimStart(), words, actors) ?? Office(verb[end..].TrimStart(), verb, words, actors)) is not { } who) continue;
            return IsActor(text[..at], words, actors) ? null : new Clauses(who, verb, at + 1);
        }
        return null;
    }

    private static bool IsVerb(string verb, Vocabulary words) => words.Acts.Doing.IsMatch(verb) || words.Acts.Telling.IsMatch(verb) || words.Acts.AnyVerb.Regex.IsMatch(verb);

    /// <summary>The longest start of a text that names somebody of the list.</summary>
    public static Assignees? Subject(string text, Vocabulary words, Actors actors)
    {
        Assignees? longest = null;
        if (words.People.Conjunctions.Contains(text.Split(' ')[0])) return null;
        for (int at = Next(text, 0), count = 1; at > 0 && count <= MostSubjectWords; at = at < text.Length ? Next(text, at + 1) : 0, count++)
            if (actors.Of(text[..at], words) is { IsKnownPerson: true } who && who.All.All(a => a.Kind == Structure.AssigneeKind.Person)) longest = who;
        return longest;
    }

    /// <summary>"By 1 May Siv sends …": the clause behind what stands first, where the order of words stays.</summary>
    private static Clauses? Behind(string text, Vocabulary words, Actors actors)
    {
        for (int at = text.IndexOf(' '), count = 1; at > 0 && count <= MostFirstWords; at = text.IndexOf(' ', at + 1), count++)
            if (at + 2 < text.Length && char.IsUpper(text[at + 1]) && Clauses.Subject(text[(at + 1)..], words, actors) is { Who.IsKnownPerson: true } found) return found with { VerbAt = at + 1 + found.VerbAt };
        return null;
    }

    /// <summary>An office in one word, or "alla".</summary>
    private static Assignees? Office(string text, string verb, Vocabulary words, Actors actors)
    {
        var end = text.IndexOf(' ');
        if (end < 3 || !words.Acts.Doing.IsMatch(verb) && !words.Acts.Modal.IsMatch(verb) || actors.Of(text[..end], words) is not { } who) return null;
        return who.All.All(a => a.Kind == Structure.AssigneeKind.EachMember || a.Kind == Structure.AssigneeKind.Role && words.Acts.DefiniteEnding.IsMatch(text[..end])) ? who : null;
    }

    private static int Next(string text, int from) => text.IndexOf(' ', from) is var at and >= 0 ? at : text.Length;

    private static bool IsActor(string phrase, Vocabulary words, Actors actors) => actors.Of(phrase, words) is { IsOpen: false };
}
