using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Who is meant by a name, initials, a function or a body; two who fit are never chosen between.</summary>
internal sealed class Actors(Draft draft)
{
    private const int Longest = 120;

    /// <summary>The only person named in the sentence before: whom "hon" means.</summary>
    public string? Antecedent { get; set; }

    /// <summary>The assignees of a phrase; null when it names nobody who can do anything.</summary>
    public Assignees? Of(string phrase, Vocabulary words)
    {
        phrase = words.Acts.Oneself.Replace(phrase.Replace("@", "", StringComparison.Ordinal).Trim(' ', ',', '.', ':', '(', ')', '[', ']', '-', '–', '"', '→'), "");
        if (words.People.Writer.IsMatch(phrase)) return Single(phrase, words);
        if (phrase.Length is < 2 or > Longest || words.Acts.NotSubject.IsMatch(phrase) || phrase.Contains(" - ") || phrase.Contains(" – ") || phrase.Contains(':')) return null;
        if (words.People.EachParty.Match(phrase) is { Success: true } each)
            return Assignees.One(new FoundAssignee(phrase[..each.Index].Trim(), AssigneeKind.EachParty, phrase));
        if (words.People.Everyone.Match(phrase) is { Success: true, Index: 0 }) return !words.People.WholeBody.IsMatch(phrase) && !(phrase.Contains(' ') && words.People.Role.IsMatch(phrase)) ? null : Assignees.One(new FoundAssignee(phrase, AssigneeKind.EachMember, phrase));
        var whole = Single(phrase, words);
        return whole is { } one && !phrase.Contains(" och ") && !phrase.Contains(',') ? one : Several(phrase, words) ?? whole;
    }

    private Assignees? Several(string phrase, Vocabulary words)
    {
        var parts = ListPart.Split(phrase, 0, phrase.Length, words.People);
        if (parts.Count > 8) return null;
        Assignees? all = null;
        foreach (var part in parts)
        {
            if (Single(phrase.Substring(part.Start, part.Length).Trim('(', ')', ' '), words) is not { } one) return null;
            all = all is null ? one : all.And(one);
        }
        return all;
    }

    private Assignees? Single(string name, Vocabulary words)
    {
        name = words.Acts.Oneself.Replace(name, "");
        if (words.People.Writer.IsMatch(name)) return draft.Writer is { } self ? new Assignees([new FoundAssignee(self.Name, AssigneeKind.Person, name)], false) : null;
        if (words.People.Pronoun.IsMatch(name)) return Antecedent is { } meant ? new Assignees([new FoundAssignee(meant, AssigneeKind.Person, name)], true) : null;
        if (name.Length < 2) return null;
        var bare = words.Acts.Article.Replace(name, "").Trim();
        var known = draft.Roster.Named(bare);
        if (known.Count == 0) known = draft.Roster.Named(words.People.Honorific.Replace(bare, ""));
        if (known.Count == 0) known = draft.Roster.Holding(bare);
        if (known.Count == 1) return Assignees.One(new FoundAssignee(known[0].Name, AssigneeKind.Person, name));
        if (known.Count > 1) return new Assignees([new FoundAssignee(name, AssigneeKind.Person, name)], true);
        if (TitleAndName(bare, words) is { } titled) return titled;
        if (Bodies.IsBody(name, words) && name.Split(' ').Length <= 6) return Assignees.One(new FoundAssignee(name, AssigneeKind.Body, name));
        if (words.People.Role.Match(bare) is { Success: true } role && role.Index + role.Length >= bare.Length - 2 && bare.Split(' ').Length <= 4)
            return Assignees.One(new FoundAssignee(name, AssigneeKind.Role, name));
        return Naming.IsName(bare, words.People) && !words.People.NounLike.IsMatch(bare) && !(draft.Roster.People.Count > 2 && words.People.DefiniteNoun.IsMatch(bare)) && !words.Acts.Own.IsMatch(bare) && !words.FunctionWords.Contains(bare)
            ? new Assignees([new FoundAssignee(bare, AssigneeKind.Person, name)], true) : null;
    }

    /// <summary>"verksamhetschef Siv Ek": the function is left out.</summary>
    private Assignees? TitleAndName(string name, Vocabulary words)
    {
        var role = words.People.Role.Match(name);
        if (role is not { Success: true, Index: 0 } || role.Length + 2 > name.Length) return null;
        var rest = name[role.Length..].Trim();
        if (draft.Roster.Named(rest) is [var only]) return Assignees.One(new FoundAssignee(only.Name, AssigneeKind.Person, name));
        return rest.Length > 2 && draft.Roster.Named(rest).Count == 0 && Naming.IsName(rest, words.People) ? new Assignees([new FoundAssignee(rest, AssigneeKind.Person, name)], true) : null;
    }
}
