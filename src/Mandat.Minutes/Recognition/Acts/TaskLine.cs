using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>One line of a list of tasks, taken apart: "What (Who)", "What – Who, when", "Who: what", "What. Ansvarig: Who".</summary>
internal sealed partial record TaskLine(int Start, int Length, Assignees? Who, string Rest)
{
    public static TaskLine Read(string text, Vocabulary words, Actors actors) =>
        Mentioned(text, words, actors) ?? Columned(text, words, actors) ?? Fielded(text, words, actors) ?? Responsible(text, words, actors) ?? Known(text, words, actors) ?? Bracketed(text, words, actors) ?? AfterDash(text, words, actors) ?? Leading(text, words, actors) ?? Subject(text, words, actors) ?? Whole(text);

    private static TaskLine Whole(string text) => new(0, Trimmed(text, text.Length), null, "");

    /// <summary>"What ..... Who ..... when": columns with dots between.</summary>
    private static TaskLine? Columned(string text, Vocabulary words, Actors actors)
    {
        var cells = Leaders().Split(text);
        if (cells.Length < 2 || cells[0].Trim().Length < 3) return null;
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
        var who = Named(match.Groups["in"].Value, words, actors);
        return who is null ? null : new TaskLine(0, Trimmed(text, match.Index), who, match.Value);
    }

    private static TaskLine? AfterDash(string text, Vocabulary words, Actors actors)
    {
        foreach (Match dash in Dash().Matches(text).Reverse())
        {
            var tail = text[(dash.Index + dash.Length)..];
            if (dash.Index < 3 || Named(tail, words, actors) is not { } who) continue;
            return new TaskLine(0, Trimmed(text, dash.Index), who, tail);
        }
        return null;
    }

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
        var cut = tail;
        foreach (var mention in Dates.DateScanner.Scan(tail, words.Dates)) cut = Blank(cut, mention.Start, mention.Length);
        cut = words.Acts.DueFiller.Replace(cut, m => new string(' ', m.Length)).Trim(' ', ',', '.', ';', '(', ')', '–', '-', '/');
        if (cut.Length == 0) return null;
        return actors.Of(cut, words) ?? actors.Of(cut.Split(',', ';')[0], words);
    }

    private static string Blank(string text, int start, int length) => text[..start] + new string(' ', length) + text[(start + length)..];

    private static int Trimmed(string text, int end)
    {
        while (end > 0 && (text[end - 1] is ' ' or '.' or ',' or ';' or '–' or '-' or ':')) end--;
        return end;
    }

    [GeneratedRegex(@"\s*(?:\.{4,}|_{4,}|…{2,})\s*", RegexOptions.CultureInvariant)]
    internal static partial Regex Leaders();

    [GeneratedRegex(@"@(?<who>\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"\((?<in>[^()]{2,80})\)\s*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s+(?:[–/-]|->|→|=>|\|)\s+|[,;:]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<who>@?\p{Lu}[^:–]{1,60}?)\s*(?::|\s[–-])\s+(?=\S)", RegexOptions.CultureInvariant)]
    internal static partial Regex Lead();
}
