using System.Buffers;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>One line of a list of tasks, taken apart: "What (Who)", "What – Who, when", "Who: what", "What. Ansvarig: Who".</summary>
internal sealed partial record TaskLine(int Start, int Length, Assignees? Who, string Rest)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:.–/·-→=|");

    public static TaskLine Read(string text, Vocabulary words, Actors actors) =>
        Addressed(text, words, actors) ?? Mentioned(text, words, actors) ?? Columned(text, words, actors) ?? Fielded(text, words, actors) ?? Responsible(text, words, actors) ?? Known(text, words, actors) ?? Bound(text, words, actors, isKnown: true)
        ?? (Subject(text, words, actors) is { Who: { IsKnownPerson: true } acting } known && acting.All.All(a => a.Kind == Structure.AssigneeKind.Person) ? known : null) ?? Bracketed(text, words, actors) ?? AfterDash(text, words, actors) ?? Leading(text, words, actors) ?? Subject(text, words, actors) ?? Bound(text, words, actors, isKnown: false) ?? Whole(text);

    /// <summary>A task whose owner of the list stands at its end: after a dash or a full stop, or in brackets.</summary>
    public static TaskLine? Owned(string text, Vocabulary words, Actors actors) =>
        (Bracketed(text, words, actors) ?? AfterDash(text, words, actors)) is { Who: { IsKnownPerson: true } who } line && who.All.All(a => a.Kind == Structure.AssigneeKind.Person) ? line : null;

    private static TaskLine Whole(string text) => new(0, Trimmed(text, text.Length), null, "");

    /// <summary>"What ..... Who ..... when": columns with dots between.</summary>
    private static TaskLine? Columned(string text, Vocabulary words, Actors actors)
    {
        var cells = Leaders().Split(text);
        if (cells.Length < 2 || cells[0].Trim().Length < 3) return null;
        if (!cells[0].Any(char.IsLetter)) return new TaskLine(text.IndexOf(cells[1], StringComparison.Ordinal), Trimmed(cells[1], cells[1].Length), null, string.Join(" ", cells.Skip(2)));
        if (actors.Of(cells[0].Trim(), words) is { } first && cells[1].Trim().Contains(' ')) return new TaskLine(text.IndexOf(cells[1], StringComparison.Ordinal), Trimmed(cells[1], cells[1].Length), first, string.Join(" ", cells.Skip(2)));
        var who = cells.Skip(1).Select(c => actors.Of(c.Trim(), words)).FirstOrDefault(a => a is not null);
        return new TaskLine(0, Trimmed(text, cells[0].Length), who, string.Join(" ", cells.Skip(1)));
    }

    /// <summary>"Siv: rekrytera mentorer (med Olle)": somebody of the list stands first.</summary>
    private static TaskLine? Known(string text, Vocabulary words, Actors actors) =>
        Leading(text, words, actors) is { Who.IsKnownPerson: true } line && line.Who.All.All(a => a.Kind == Structure.AssigneeKind.Person) ? line with { Rest = Tail(text, line.Start) } : null;

    private static string Tail(string text, int start) => Dash().Matches(text, start) is { Count: > 0 } found ? text[found[^1].Index..] : "";

    /// <summary>"… @Siv fre".</summary>
    private static TaskLine? Mentioned(string text, Vocabulary words, Actors actors)
    {
        var at = text.IndexOf(" @", StringComparison.Ordinal);
        if (at < 3 || text[0] == '@') return null;
        var names = At().Matches(text[at..]).Select(m => actors.Of(m.Groups["who"].Value, words)).OfType<Assignees>().ToList();
        return names.Count == 0 ? null : new TaskLine(0, Trimmed(text, at), names.Aggregate((a, b) => a.And(b)), At().Replace(text[at..], "").Trim());
    }

    /// <summary>"@Siv @Olle rekrytera mentorer", "@Siv Ek · rekrytera mentorer · 29 aug".</summary>
    private static TaskLine? Addressed(string text, Vocabulary words, Actors actors)
    {
        if (text[0] != '@') return null;
        var lead = Ats().Match(text);
        var names = At().Matches(lead.Value).Select(m => Longest(m.Groups["who"].Value, words, actors)).ToList();
        if (names.Count == 0 || names.Any(n => n.Who is null)) return null;
        var start = names.Count == 1 ? 1 + names[0].Length : lead.Length;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        if (start >= text.Length || words.Acts.AnyVerb.IsMatch(text[start..])) return null;
        var end = text.IndexOf(" · ", start, StringComparison.Ordinal);
        return new TaskLine(start, Trimmed(text, end < 0 ? text.Length : end) - start, names.Select(n => n.Who!).Aggregate((a, b) => a.And(b)), end < 0 ? "" : text[end..]);
    }

    /// <summary>"Siv Ek" when that is somebody, else "Siv".</summary>
    private static (Assignees? Who, int Length) Longest(string name, Vocabulary words, Actors actors)
    {
        if (actors.Of(name, words) is { IsOpen: false } whole) return (whole, name.Length);
        var first = name.Split(' ')[0];
        return (actors.Of(first, words) ?? actors.Of(char.ToUpperInvariant(first[0]) + first[1..], words), first.Length);
    }

    /// <summary>"Siv to recruit mentors", "Siv ska rekrytera mentorer".</summary>
    private static TaskLine? Bound(string text, Vocabulary words, Actors actors, bool isKnown)
    {
        foreach (var shape in words.Acts.Duties)
        {
            var duty = shape.Match(text);
            if (!duty.Success || actors.Of(words.Acts.Inserted.Replace(duty.Groups["who"].Value, ""), words) is not { } who) continue;
            if (isKnown ? !who.IsKnownPerson : who.IsOpen && !words.Acts.Infinitive.IsMatch(duty.Groups["what"].Value)) continue;
            return new TaskLine(0, Trimmed(text, text.Length), who, "");
        }
        return null;
    }

    /// <summary>"What. Huvudansvar: X. Stöd: Y. Till: when".</summary>
    private static TaskLine? Fielded(string text, Vocabulary words, Actors actors)
    {
        var fields = words.Acts.Fields.Matches(text);
        var owners = fields.Where(f => words.Acts.OwnerField.IsMatch(f.Groups["label"].Value) && f.Index > 3).ToList();
        if (owners.Count == 0) return null;
        var who = owners.Select(f => actors.Of(f.Groups["value"].Value, words)).OfType<Assignees>().ToList();
        if (who.Count == 0) return null;
        var due = fields.FirstOrDefault(f => words.Acts.DueField.IsMatch(f.Groups["label"].Value));
        return new TaskLine(0, Trimmed(text, owners[0].Index + 1), who.Aggregate((a, b) => a.And(b)), due?.Groups["value"].Value ?? "");
    }

    private static TaskLine? Responsible(string text, Vocabulary words, Actors actors)
    {
        var match = words.Acts.ResponsibleTail.Match(text);
        if (!match.Success || match.Index < 3) return null;
        var who = Named(match.Groups["who"].Value, words, actors);
        return who is null ? null : new TaskLine(0, Trimmed(text, match.Index), who, text[match.Index..]);
    }

    private static TaskLine? Bracketed(string text, Vocabulary words, Actors actors)
    {
        var match = LastBracket().Match(text);
        if (!match.Success || match.Index < 3) return null;
        var after = match.Groups["after"].Value;
        if (after.Length > 0 && Bare(after, words).Length > 0) return null;
        var who = Named(match.Groups["in"].Value, words, actors);
        return who is null || after.Length > 0 && !who.IsKnownPerson ? null : new TaskLine(0, Trimmed(text, match.Index), who, match.Value);
    }

    /// <summary>After the last dash that has names after it; else after a comma, a colon or a full stop.</summary>
    private static TaskLine? AfterDash(string text, Vocabulary words, Actors actors)
    {
        if (!text.AsSpan().ContainsAny(Separators)) return null;
        var found = Dash().Matches(text).Where(d => d.Index >= 3).ToList();
        return found.AsEnumerable().Reverse().Where(IsDash).Select(d => Tailed(text, d, words, actors)).FirstOrDefault(t => t is not null)
            ?? found.Where(d => !IsDash(d)).Select(d => Tailed(text, d, words, actors)).FirstOrDefault(t => t is { Who.IsKnownPerson: true })
            ?? found.AsEnumerable().Reverse().Where(d => !IsDash(d) && d.Value[0] != '.').Select(d => Tailed(text, d, words, actors)).FirstOrDefault(t => t is not null);
    }

    private static bool IsDash(Match separator) => separator.Value[0] is not (',' or ';' or ':' or '.');

    private static TaskLine? Tailed(string text, Match separator, Vocabulary words, Actors actors)
    {
        var tail = text[(separator.Index + separator.Length)..];
        if (words.Acts.Toward.Regex.Match(tail) is { Success: true, Index: 0 } && tail.AsSpan(tail.IndexOf(' ') + 1).TrimStart() is { Length: > 0 } to && char.IsUpper(to[0])) return null;
        return Named(tail, words, actors) is { } who ? new TaskLine(0, Trimmed(text, separator.Index), who, tail) : null;
    }

    /// <summary>The number, or the day when it was given, before a task: "Nr 11: ", "A2 ", "3/2 ".</summary>
    public static int Numbered(string text) => Number().Match(text).Length;

    /// <summary>"What – Siv, fredag", "What (Siv)": a dash or brackets alone set the owner of the list apart from what is told.</summary>
    public static TaskLine? SetApart(string text, Vocabulary words, Actors actors) =>
        (Bracketed(text, words, actors) ?? Dash().Matches(text).Where(d => d.Index >= 3 && IsDash(d)).Reverse().Select(d => Tailed(text, d, words, actors)).FirstOrDefault(t => t is not null)) is { Who: { IsKnownPerson: true } who } line
            && who.All.All(a => a.Kind == Structure.AssigneeKind.Person) ? line : null;

    /// <summary>"Siv: rekrytera mentorer", "Siv – rekrytera mentorer".</summary>
    private static TaskLine? Leading(string text, Vocabulary words, Actors actors)
    {
        var match = Lead().Match(text);
        if (!match.Success || actors.Of(match.Groups["who"].Value.TrimStart('@'), words) is not { } who) return null;
        var start = match.Length;
        return new TaskLine(start, Trimmed(text, text.Length) - start, who, "");
    }

    /// <summary>"Siv rekryterar mentorer".</summary>
    private static TaskLine? Subject(string text, Vocabulary words, Actors actors) =>
        Clauses.Subject(text, words, actors) is { } subject ? new TaskLine(0, Trimmed(text, text.Length), subject.Who, "") : null;

    /// <summary>The names of a tail, without its dates.</summary>
    internal static Assignees? Named(string tail, Vocabulary words, Actors actors)
    {
        var cut = Bare(tail, words);
        if (cut.Length == 0 || char.IsLower(cut[0]) && cut.Contains(' ') && (words.Acts.Infinitive.IsMatch(cut) || words.Acts.AnyVerb.IsMatch(cut))) return null;
        return actors.Of(cut, words) ?? actors.Of(Brackets().Replace(cut, ""), words) ?? actors.Of(cut.Split(',', ';')[0], words);
    }

    /// <summary>What is left without days, and without words of time, responsibility and state.</summary>
    internal static string Bare(string tail, Vocabulary words)
    {
        var cut = tail;
        foreach (var mention in Dates.DateScanner.Scan(tail, words.Dates)) cut = Blank(cut, mention.Start, mention.Length);
        return words.Acts.DueFiller.Replace(cut, m => new string(' ', m.Length)).Trim(' ', ',', '.', ';', '(', ')', '–', '-', '/', '→', '·', '!');
    }

    private static string Blank(string text, int start, int length) => text[..start] + new string(' ', length) + text[(start + length)..];

    private static int Trimmed(string text, int end)
    {
        while (end > 0 && (text[end - 1] is ' ' or '.' or ',' or ';' or '–' or '-' or ':')) end--;
        return end;
    }

    [GeneratedRegex(@"\s*(?:\.{4,}|_{4,}|…{2,})\s*", RegexOptions.CultureInvariant)]
    internal static partial Regex Leaders();

    [GeneratedRegex(@"@(?<who>\p{L}[\p{L}-]*(?:[._]\p{L}[\p{L}-]*| \p{Lu}[\p{L}-]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"^(?:@\p{L}[\p{L}-]*(?:[._]\p{L}[\p{L}-]*| \p{Lu}[\p{L}-]+)?(?:\s*(?:[+&,/]|and|och)?\s+(?=@))?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Ats();

    [GeneratedRegex(@"^(?:(?:[Nn]r\s)?\d{1,3}\s?[:.)]\s+|\p{Lu}{1,2}\d{1,2}[:.]?\s+|\d{1,2}/\d{1,2}:?\s+)(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[(\[](?<in>[^()\[\]]{2,80})[)\]](?:\s*\.?$|(?<after>[^()\[\]]{2,60})$)", RegexOptions.CultureInvariant)]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s+(?:[–/·-]|->|→|=>|\|)\s+|\s/(?=\p{Lu})|[,;:]\s+|\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<who>@?\p{Lu}[^:–→]{1,60}?)\s*(?::|\s(?:[–-]|->|→|=>))\s+(?=\S)", RegexOptions.CultureInvariant)]
    internal static partial Regex Lead();
}
