using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Tells the body that meets from other bodies, and knows their abbreviations.</summary>
internal sealed class Bodies
{
    private const int MostHeadLines = 5;
    private const int LongestHeadLine = 60;
    private readonly Draft draft;
    private readonly string head;
    private readonly bool isKnown;

    public Bodies(Draft draft)
    {
        this.draft = draft;
        head = ((draft.Title?.Value ?? "") + " " + (draft.Body?.Value ?? "") + " " + string.Join(' ', draft.Passages.Take(MostHeadLines).Where(p => draft.Head.Contains(p) ? p.Index < 3 : p.Text.Length < LongestHeadLine && !p.Text.Contains(':')).Select(p => p.Text))).ToLowerInvariant();
        isKnown = Languages.All.Any(w => w.Head.BodyWord.IsMatch(head));
    }

    /// <summary>True when a phrase names a body or an organisation.</summary>
    public static bool IsBody(string phrase, Vocabulary words) =>
        words.Head.BodyWord.IsMatch(phrase) || words.People.Organisation.IsMatch(phrase) || Attendance.Naming.IsAcronym(phrase);

    /// <summary>True for the body that meets, by its name or by words such as "gruppen".</summary>
    public bool IsOwn(string phrase, Vocabulary words)
    {
        if (words.Acts.Own.IsMatch(phrase)) return true;
        var last = phrase.Split(' ')[^1];
        if (IsShort(last)) return Means(last);
        last = words.Acts.DefiniteEnd.Replace(last.ToLowerInvariant(), "");
        if (last.Length >= 3 && head.Contains(last.Length > 8 ? last[..^2] : last, StringComparison.Ordinal)) return true;
        return !isKnown && words.Head.BodyWord.IsMatch(phrase) && (!phrase.Contains(' ') || !words.People.Organisation.IsMatch(phrase));
    }

    /// <summary>Letters for the body that meets: each begins a word of its name, or the later ones stand within it in order.</summary>
    private bool Means(string letters)
    {
        if (draft.Roster.Named(letters).Count > 0) return false;
        if (Spelt(letters) != letters || head.Split([' ', '(', ')', ',', '–', ':']).Contains(letters.ToLowerInvariant())) return true;
        foreach (var word in head.Split(' '))
        {
            var at = word.Length > letters.Length + 3 && word[0] == char.ToLowerInvariant(letters[0]) ? 0 : -1;
            for (var i = 1; at >= 0 && i < letters.Length; i++) at = word.IndexOf(char.ToLowerInvariant(letters[i]), at + 1);
            if (at >= 0) return true;
        }
        return false;
    }

    private static bool IsShort(string word) => word.Length is >= 2 and <= 5 && word.All(char.IsUpper);

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
