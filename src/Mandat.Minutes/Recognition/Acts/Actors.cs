using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Attendance;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Who is meant by a name, initials, a function or a body; two who fit are never chosen between.</summary>
internal sealed partial class Actors(Draft draft)
{
    private HashSet<string>? names;

    private static readonly string[] Between = [" med ", " om ", " kring ", " mellan ", " till ", " about ", " with ", " between "];
    private const int Longest = 120;
    private const int Remembered = 500;
    private readonly Dictionary<(string Phrase, string Language), Assignees?> told = [];
    private (string Text, Vocabulary Words, List<VerbPlace> Places)? last;
    private string? antecedent;
    private string? speaker;
    private Assignees? members;

    /// <summary>The only person named in the sentence before: whom "hon" means.</summary>
    public string? Antecedent
    {
        get => antecedent;
        set
        {
            if (value != antecedent) told.Clear();
            antecedent = value;
        }
    }

    /// <summary>Who says the sentence, by its label ("Olle: jag ringer"): whom "jag" means there.</summary>
    public string? Speaker
    {
        get => speaker;
        set
        {
            if (value != speaker) told.Clear();
            speaker = value;
        }
    }

    /// <summary>The members of a group that was formed in the sentence before: whom "gruppen" means.</summary>
    public Assignees? Members
    {
        get => members;
        set
        {
            if (value != members) told.Clear();
            members = value;
        }
    }

    /// <summary>Who does something, without what is put in between them and their verb.</summary>
    public Assignees? Doer(string phrase, Vocabulary words)
    {
        if (phrase.EndsWith(')') && phrase.LastIndexOf('(') is > 2 and var open && Of(phrase[(open + 1)..^1], words) is { IsKnownPerson: true, All.Count: > 1 } named && named.All.All(a => a.Kind == AssigneeKind.Person)) return named;
        var bare = words.Acts.Inserted.Replace(phrase, "");
        return (words.Tasks.TimeTail.Replace(bare, "") is { Length: > 1 } shorter && shorter.Length < bare.Length ? Of(shorter, words) : null) ?? Of(bare, words);
    }

    /// <summary>The assignees of a phrase; null when it names nobody who can do anything. The same phrase is often asked about again.</summary>
    public Assignees? Of(string phrase, Vocabulary words)
    {
        if (told.TryGetValue((phrase, words.Language), out var same)) return same;
        if (told.Count == Remembered) told.Clear();
        return told[(phrase, words.Language)] = Find(phrase, words);
    }

    /// <summary>Where the verb of a clause may stand; the same clause is often asked about again.</summary>
    public List<VerbPlace> Places(string text, Vocabulary words, int most)
    {
        if (last is { } l && ReferenceEquals(l.Text, text) && ReferenceEquals(l.Words, words)) return l.Places;
        var places = VerbPlace.In(text, most);
        last = (text, words, places);
        return places;
    }

    /// <summary>Whoever stands in a column of owners is one: what is neither a person of the list, an office nor a body is taken as it stands.</summary>
    public Assignees? InColumn(string cell, Vocabulary words) =>
        Of(cell, words) ?? (cell.Length is > 2 and < 40 && char.IsUpper(cell[0]) && cell.All(c => char.IsLetter(c) || c is ' ' or '-') && cell.AsSpan().Count(' ') < 3 && !(cell.Contains(' ') && words.Acts.AnyVerb.Regex.IsMatch(cell[(cell.IndexOf(' ') + 1)..])) && !words.Acts.Done.IsMatch(cell)
            ? new Assignees([new FoundAssignee(cell, AssigneeKind.Body, cell)], true) : null);

    private Assignees? Find(string phrase, Vocabulary words)
    {
        phrase = words.Acts.Oneself.Replace(phrase.Replace("@", "", StringComparison.Ordinal).Replace("]+[", " + ", StringComparison.Ordinal).Trim(' ', ',', '.', ':', '(', ')', '[', ']', '-', '–', '"', '→'), "");
        if (words.People.Writer.IsMatch(phrase)) return Single(phrase, words);
        if (phrase.Length is < 2 or > Longest || words.Acts.NotSubject.IsMatch(phrase) || phrase.Contains(" - ") || phrase.Contains(" – ") || phrase.Contains(':') || phrase.Contains(';')) return null;
        if (members is not null && words.Tasks.GroupNoun.IsMatch(phrase)) return members;
        if (words.People.EachParty.Match(phrase) is { Success: true } each)
            return Assignees.One(new FoundAssignee(phrase[..each.Index].Trim(), AssigneeKind.EachParty, phrase));
        if (words.Tasks.EachOf.IsMatch(phrase) && !words.People.WholeBody.IsMatch(phrase) && !words.People.Role.IsMatch(phrase)) return Assignees.One(new FoundAssignee(phrase, AssigneeKind.EachParty, phrase));
        if (words.People.Everyone.Match(phrase) is { Success: true, Index: 0 }) return !words.People.WholeBody.IsMatch(phrase) && !(phrase.Contains(' ') && words.People.Role.IsMatch(phrase)) ? null : Assignees.One(new FoundAssignee(phrase, AssigneeKind.EachMember, phrase));
        var whole = Single(phrase, words);
        return whole is { } one && !phrase.Contains(" och ") && !phrase.Contains(',') ? one : Several(phrase, words) ?? whole;
    }

    /// <summary>True for a word that the text uses as a name: with a capital within sentences, never without one, never as a place.</summary>
    public bool IsNameHere(FoundAssignee one)
    {
        if (draft.Roster.Organisations.Any(o => o.Contains(one.AsWritten, StringComparison.Ordinal)) || one.AsWritten.Contains(' ') || one.AsWritten.Length < 3 || draft.LowerWords.Contains(one.AsWritten.ToLowerInvariant())) return false;
        names ??= Capitals().Matches(draft.Source.Text).GroupBy(m => m.Groups["name"].Value).Where(g => g.All(m => !m.Groups["place"].Success)).Select(g => g.Key).ToHashSet();
        return names.Contains(one.AsWritten);
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
        if (Speaker is { } speaker && words.People.Writer.IsMatch(name)) return new Assignees([new FoundAssignee(speaker, AssigneeKind.Person, name)], false);
        if (words.People.Writer.IsMatch(name)) return draft.Writer is { } self ? new Assignees([new FoundAssignee(self.Name, AssigneeKind.Person, name)], false) : null;
        if (words.People.Pronoun.IsMatch(name)) return Antecedent is { } meant ? new Assignees([new FoundAssignee(meant, AssigneeKind.Person, name)], true) : null;
        if (name.Length < 2) return null;
        var bare = words.Acts.Article.Replace(name, "").Trim();
        var known = draft.Roster.Named(bare);
        if (known.Count == 0) known = draft.Roster.Named(words.People.Honorific.Replace(bare, ""));
        if (known.Count == 0) known = draft.Roster.Holding(bare);
        if (known.Count == 1) return Assignees.One(new FoundAssignee(known[0].Name, AssigneeKind.Person, name));
        if (known.Count > 1) return new Assignees([new FoundAssignee(name, AssigneeKind.Person, name)], true);
        if (IsClause(bare)) return null;
        if (TitleAndName(bare, words) is { } titled) return titled;
        if (words.Acts.Indefinite.IsMatch(name)) return null;
        if (Bodies.IsBody(Headed(name), words) && name.Split(' ').Length <= 6) return Assignees.One(new FoundAssignee(name, AssigneeKind.Body, name));
        if (words.People.Role.Match(Headed(bare)) is { Success: true } role && role.Index + role.Length >= bare.Length - 2 && bare.Split(' ').Length <= 4 && !(bare.Contains(' ') && words.Acts.Infinitive.IsMatch(bare) && !words.Tasks.Attribute.IsMatch(bare)))
            return Assignees.One(new FoundAssignee(name, AssigneeKind.Role, name));
        if (words.Tasks.Collective.IsMatch(name)) return Assignees.One(new FoundAssignee(name, AssigneeKind.Body, name));
        return !bare.Split(' ').Any(w => w.Length > 3 && char.IsLower(w[0])) && Naming.IsName(bare, words.People) && !words.People.NounLike.IsMatch(bare) && !(draft.Roster.People.Count > 2 && words.People.DefiniteNoun.IsMatch(bare)) && !words.Acts.Own.IsMatch(bare) && !words.FunctionWords.Contains(bare)
            ? new Assignees([new FoundAssignee(bare, AssigneeKind.Person, name)], true) : null;
    }

    /// <summary>"Siv ringer leverantören": somebody of the list, and what they do.</summary>
    private bool IsClause(string name) =>
        name.IndexOf(' ') is > 1 and var at && at + 4 < name.Length && char.IsUpper(name[0]) && char.IsLower(name[at + 1]) && name.IndexOf(' ', at + 1) is var end && (end < 0 ? name.Length : end) - at > 4 && draft.Roster.Named(name[..at]).Count > 0;

    /// <summary>"förhandlingarna med kommunen": the words before the preposition tell what it is.</summary>
    private static string Headed(string name)
    {
        foreach (var preposition in Between)
            if (name.IndexOf(preposition, StringComparison.Ordinal) is > 2 and var at) return name[..at];
        return name;
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

    [GeneratedRegex(@"(?<=\p{Ll},? )(?:(?<=\b(?<place>i|på|från|in|at|near|vid) ))?(?<name>\p{Lu}\p{Ll}+)(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
