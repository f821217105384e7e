using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Tells the words of a phrase that can say what money is for.</summary>
internal sealed class KindWords(Draft draft, Vocabulary vocabulary)
{
    private const int MostWords = 7;
    private readonly MoneyWords words = vocabulary.Money;

    /// <summary>True when a phrase holds a word that can say what money is for.</summary>
    public bool Says(string phrase) => phrase.Split([' ', ',', '(', ')', ':', '\t'], StringSplitOptions.RemoveEmptyEntries).Any(IsContent);

    /// <summary>One word, of letters: a thing that stands before its price.</summary>
    public static bool IsNoun(string phrase) => phrase.All(char.IsLetter);

    /// <summary>True when a phrase holds a word for money: "hyran", "underskott".</summary>
    public bool IsMoney(string phrase) => phrase.Split([' ', ',', '(', ')', ':']).Any(w => words.Noun.IsMatch(w));

    /// <summary>The last words of a stretch of text, without small words at its ends.</summary>
    public string? Last(string text, int start, int end)
    {
        var tokens = Tokens(text, start, end);
        while (tokens.Count > 0 && IsFiller(text, tokens[^1])) tokens.RemoveAt(tokens.Count - 1);
        if (tokens.Count > MostWords && Subject(text, tokens) is { } subject) return subject;
        if (tokens.Count > MostWords) tokens.RemoveRange(0, tokens.Count - MostWords);
        while (tokens.Count > 0 && IsFiller(text, tokens[0])) tokens.RemoveAt(0);
        return tokens.Count == 0 ? null : Clean(text[tokens[0].Start..tokens[^1].End]);
    }

    /// <summary>The first words of a stretch of text, without small words before them.</summary>
    public string? First(string text, int start, int end)
    {
        var tokens = Tokens(text, start, end);
        while (tokens.Count > 0 && IsFiller(text, tokens[0])) tokens.RemoveAt(0);
        if (tokens.Count > MostWords) tokens.RemoveRange(MostWords, tokens.Count - MostWords);
        return tokens.Count == 0 ? null : Clean(text[tokens[0].Start..tokens[^1].End]);
    }

    /// <summary>Where the sentence begins that holds a place in a text.</summary>
    public static int SentenceStart(string text, int at, Vocabulary vocabulary)
    {
        for (var i = Math.Min(at, text.Length) - 1; i > 1; i--)
            if (text[i - 1] is '.' or '!' or '?' && text[i] == ' ' && i + 1 < text.Length && (char.IsUpper(text[i + 1]) || i + 1 == at) && !IsAbbreviation(text, i - 1, vocabulary)) return i + 1;
        return 0;
    }

    private static bool IsAbbreviation(string text, int dot, Vocabulary vocabulary)
    {
        var start = dot;
        while (start > 0 && text[start - 1] is not (' ' or '(')) start--;
        return vocabulary.Abbreviations.Contains(text[start..dot].ToLowerInvariant()) && !vocabulary.ClosingAbbreviations.Contains(text[start..dot].ToLowerInvariant());
    }

    /// <summary>In a long clause, its first words before the verb: "Projekt Grannfrid har bedrivits …".</summary>
    private string? Subject(string text, List<(int Start, int End)> tokens)
    {
        var last = tokens.FindLastIndex(t => IsContent(text[t.Start..t.End].Trim(',')));
        if (last >= tokens.Count - MostWords) return null;
        var count = tokens.FindIndex(t => words.VerbLike.IsMatch(text[t.Start..t.End]) && !words.Noun.IsMatch(text[t.Start..t.End]));
        var subject = count is > 0 and < MostWords ? Clean(text[tokens[0].Start..tokens[count - 1].End]) : null;
        return subject is not null && Says(subject) ? subject : null;
    }

    private bool IsContent(string word)
    {
        word = word.Trim('"', '\'', '.', '!', '?', '*', '/');
        if (words.Noun.IsMatch(word)) return true;
        return word.Length > 3 && word.Any(char.IsLetter) && !word.Contains('/') && !words.Fillers.Contains(word) && !words.VerbLike.IsMatch(word) && !words.Weak.IsMatch(word)
            && !vocabulary.Head.BodyWord.IsMatch(word) && !vocabulary.People.Organisation.IsMatch(word) && !vocabulary.People.Role.IsMatch(word) && draft.Roster.Named(word).Count == 0;
    }

    private bool IsFiller(string text, (int Start, int End) token) => words.Fillers.Contains(text[token.Start..token.End].Trim(':', ','));

    private static List<(int Start, int End)> Tokens(string text, int start, int end)
    {
        var tokens = new List<(int, int)>();
        for (var i = start; i < end;)
        {
            while (i < end && (text[i] is ' ' or '\t')) i++;
            var from = i;
            while (i < end && text[i] is not (' ' or '\t')) i++;
            if (i > from) tokens.Add((from, i));
        }
        return tokens;
    }

    private static string? Clean(string text) => text.Trim(' ', ',', ':', '–', '-', '"', '\'') is { Length: > 1 } clean ? Plain.Folded(clean) : null;
}
