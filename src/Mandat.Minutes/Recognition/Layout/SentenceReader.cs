namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Passages to sentences.</summary>
internal static class SentenceReader
{
    /// <summary>Longer than this is no sentence: it is cut, so that no rule meets an endless line.</summary>
    private const int Longest = 1500;

    /// <summary>Most passages are one sentence, and a document can have half a million of them: the list is used again.</summary>
    [ThreadStatic]
    private static List<Sentence>? found;

    public static Sentence[] Read(Passage passage)
    {
        var sentences = found ??= [];
        sentences.Clear();
        var text = passage.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text, i, start, passage.Words) && i - start < Longest) continue;
            Add(passage, sentences, start, i + 1);
            start = i + 1;
        }
        Add(passage, sentences, start, text.Length);
        return [.. sentences];
    }

    private static void Add(Passage passage, List<Sentence> sentences, int start, int end)
    {
        var text = passage.Text;
        while (start < end && (text[start] == ' ' || text[start] is '"' or ')' && start > 0 && start + 1 < end && text[start + 1] == ' ')) start++;
        while (end > start && (text[end - 1] is ' ' or '.' or '!' or '?' or ';') && !text.AsSpan(start, end - start).EndsWith(":-")) end--;
        if (end > start) sentences.Add(new Sentence(passage, start, text[start..end]));
    }

    private static bool IsEnd(string text, int i, int start, Vocabulary words)
    {
        if (text[i] is not ('.' or '!' or '?')) return false;
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '\'' or ')') next++;
        if (next >= text.Length) return true;
        if (text[next] != ' ') return false;
        while (next < text.Length && text[next] == ' ') next++;
        if (next >= text.Length) return true;
        if (!char.IsUpper(text[next]) && !char.IsDigit(text[next]) && text[next] is not ('"' or '\'' or '-' or '–' or '*' or '_' or '→' or '@' or '[')) return false;
        return text[i] != '.' || !IsAbbreviation(text, i, start, char.IsDigit(text[next]), words);
    }

    /// <summary>"hus A.", "plan B.": a letter after a noun is no initial.</summary>
    private static bool IsNumbered(string text, int letter, int start, Vocabulary words)
    {
        var end = letter - 1;
        if (end <= start || text[end] != ' ') return false;
        var from = end;
        while (from > start && char.IsLetter(text[from - 1])) from--;
        return end - from > 2 && char.IsLower(text[from]) && !words.FunctionWords.Contains(text[from..end]) && !words.People.Conjunctions.Contains(text[from..end]) && !words.People.Role.IsMatch(text[from..end]);
    }

    /// <summary>"… av Peter H. Efter en stund …": the letter ends a name, and what follows is no name.</summary>
    private static bool IsLastInitial(string text, int letter, int dot, Vocabulary words)
    {
        if (letter < 3 || text[letter - 1] != ' ' || !char.IsLower(text[letter - 2]) || dot + 3 > text.Length) return false;
        var from = letter - 1;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        var end = text.IndexOf(' ', dot + 2);
        var next = end < 0 ? text[(dot + 2)..] : text[(dot + 2)..end];
        return char.IsUpper(text[from]) && (words.FunctionWords.Contains(next) || words.People.NotNames.Contains(next) || words.Acts.Fronted.Regex.IsMatch(text[(dot + 2)..]));
    }

    private static bool IsAbbreviation(string text, int dot, int start, bool digitFollows, Vocabulary words)
    {
        var from = dot;
        while (from > start && text[from - 1] is not (' ' or '(' or ',')) from--;
        var word = text.AsSpan(from, dot - from);
        if (word.Length == 1 && char.IsUpper(word[0])) return !IsNumbered(text, from, start, words) && !IsLastInitial(text, from, dot, words);
        if (digitFollows && word.Length > 0 && word.IndexOfAnyExceptInRange('0', '9') < 0 && word.Length <= 2) return true;
        return words.Abbreviations.Contains(word.ToString().ToLowerInvariant()) && (digitFollows || !words.ClosingAbbreviations.Contains(word.ToString().ToLowerInvariant()));
    }
}
