using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Tells the body that meets from other bodies, and knows their abbreviations.</summary>
internal sealed class Bodies
{
    private readonly Draft draft;
    private readonly string head;
    private readonly bool isKnown;

    public Bodies(Draft draft)
    {
        this.draft = draft;
        head = ((draft.Title?.Value ?? "") + " " + (draft.Body?.Value ?? "") + " " + string.Join(' ', draft.Passages.Take(3).Where(draft.Head.Contains).Select(p => p.Text))).ToLowerInvariant();
        isKnown = Languages.All.Any(w => w.Head.BodyWord.IsMatch(head));
    }

    /// <summary>True when a phrase names a body or an organisation.</summary>
    public static bool IsBody(string phrase, Vocabulary words) =>
        words.Head.BodyWord.IsMatch(phrase) || words.People.Organisation.IsMatch(phrase) || Attendance.Naming.IsAcronym(phrase);

    /// <summary>True for the body that meets, by its name or by words such as "gruppen".</summary>
    public bool IsOwn(string phrase, Vocabulary words)
    {
        if (words.Acts.Own.IsMatch(phrase)) return true;
        if (!isKnown) return words.Head.BodyWord.IsMatch(phrase) && !words.People.Organisation.IsMatch(phrase);
        var last = phrase.Split(' ')[^1].ToLowerInvariant();
        return last.Length >= 4 && head.Contains(last[..Math.Max(4, last.Length - 3)], StringComparison.Ordinal);
    }

    public bool IsOther(string phrase, Vocabulary words) => phrase.Length > 0 && IsBody(phrase, words) && !IsOwn(phrase, words);

    /// <summary>The name behind an abbreviation: words with its initials in the body's name or the title.</summary>
    public string Spelt(string name)
    {
        if (name.Length is < 2 or > 5 || !name.All(char.IsUpper)) return name;
        foreach (var text in new[] { draft.Body?.Value, draft.Title?.Value }.OfType<string>().Concat(draft.Roster.Organisations))
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + name.Length <= words.Length; i++)
                if (Enumerable.Range(0, name.Length).All(k => char.ToUpperInvariant(words[i + k][0]) == name[k])) return string.Join(' ', words.Skip(i).Take(name.Length));
        }
        return name;
    }
}
