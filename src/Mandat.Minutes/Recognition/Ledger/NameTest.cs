using Mandat.Minutes.Recognition.Acts;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Tells the names of efforts from other names and from words at the start of a sentence.</summary>
internal sealed class NameTest(Draft draft)
{
    private const int MostTried = 400;
    private const int MostPlaces = 20;
    private readonly Dictionary<string, bool> told = [];
    private int tried;

    /// <summary>The name of a person, a body or an organisation, or a word that names nothing.</summary>
    public bool IsOther(string name, Vocabulary words) => Bodies.IsBody(name, words) || IsKnown(name, words);

    /// <summary>The same for a name that a word introduces: small letters after its first word make it the name of an effort ("Rita din skola").</summary>
    public bool IsOtherIntroduced(string name, Vocabulary words) =>
        IsMixed(name) && !IsGenitive(name, words) ? IsKnown(name, words) || words.Head.BodyWord.IsMatch(name.Split(' ')[^1]) : IsOther(name, words);

    /// <summary>"Ekshults bibliotek": the first word says whose the rest is.</summary>
    public static bool IsGenitive(string phrase, Vocabulary words)
    {
        var tokens = phrase.Split(' ');
        return tokens[0].EndsWith('s') && words.Language == "sv" && !(tokens.Length > 1 && words.Matters.NameInner.IsMatch(tokens[1])) && !words.Names.Effort.IsMatch(tokens[0]);
    }

    /// <summary>A name of the attendance list, or a word that names nothing.</summary>
    public bool IsKnown(string name, Vocabulary words)
    {
        var first = name.Split(' ')[0];
        return draft.Roster.Named(name).Count > 0 || draft.Roster.Named(first).Count > 0 || draft.Roster.Organisations.Contains(name) || words.People.NotNames.Contains(name.TrimEnd(':')) || IsMixed(name) && words.Language == "en" && words.People.NotNames.Contains(first)
            || draft.Roster.Organisations.Any(o => o.StartsWith(first, StringComparison.OrdinalIgnoreCase) && !name.Contains(' '));
    }

    /// <summary>A capital and then small letters, as names of efforts are written: "Öppna dörrar".</summary>
    public static bool IsMixed(string phrase) =>
        phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, .. var rest] && rest.All(w => char.IsLower(w[0]) || char.IsDigit(w[0])) && rest.Any(w => w.Length > 2 && char.IsLower(w[0]));

    /// <summary>A word that by its ending names an effort, and never stands in small letters: "Kulturveckan".</summary>
    public bool IsEffort(string word, Vocabulary words) => IsOnlyName(word) && words.Names.Effort.IsMatch(word) && word.Length > 6;

    /// <summary>A definite noun that is no place, house or organisation, and never stands in small letters.</summary>
    public bool IsNamedNoun(string word, Vocabulary words) =>
        word.Length > 7 && words.Names.Definite.IsMatch(word) && !words.Names.NotEffort.IsMatch(word) && !words.Names.Surname.IsMatch(word) && IsOnlyName(word);

    public bool IsOnlyName(string word) => !draft.LowerWords.Contains(word.ToLowerInvariant());

    /// <summary>Whether a phrase stands, with its capital, after a word in small letters that is no word for a place.</summary>
    public bool ComesInSentence(string phrase, Vocabulary words)
    {
        if (told.TryGetValue(phrase, out var known)) return known;
        return told[phrase] = told.Count < MostTried && Search(phrase, words);
    }

    /// <summary>Whether a word stands after a word for a place or an organisation somewhere.</summary>
    public bool IsPlace(string word, Vocabulary words)
    {
        var text = draft.Source.Text;
        var at = text.IndexOf(word, StringComparison.Ordinal);
        for (var i = 0; at >= 0 && i < MostPlaces && tried < MostTried; i++, tried++)
        {
            if (words.Names.PlaceBefore.IsMatch(text[Math.Max(0, at - 20)..at])) return true;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal);
        }
        return false;
    }

    private bool Search(string phrase, Vocabulary words)
    {
        var text = draft.Source.Text;
        var isFound = false;
        var at = text.IndexOf(phrase, StringComparison.Ordinal);
        for (var i = 0; at >= 0 && i < MostPlaces; i++)
        {
            if (IsInside(text, at, phrase.Length) && !words.Names.ItemBefore.IsMatch(text[Math.Max(0, at - 20)..at]))
            {
                if (!words.Names.PlaceBefore.IsMatch(text[Math.Max(0, at - 20)..at])) isFound = true;
                else if (!phrase.Contains(' ')) return false;
            }
            at = text.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal);
        }
        return isFound;
    }

    private static bool IsInside(string text, int at, int length)
    {
        if (at < 2 || at + length < text.Length && (char.IsLetterOrDigit(text[at + length]) || text[at + length] == '-')) return false;
        return text[at - 1] == ' ' && char.IsLower(text[at - 2]);
    }
}
