namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Where the later clauses of a sentence begin: a name or "jag" after a comma, a dash or a joining word.</summary>
internal static class ClauseStarts
{
    public static IEnumerable<int> In(string text, Vocabulary words)
    {
        var depth = 0;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] != ' ' || depth > 0 || !(char.IsUpper(text[i + 1]) || text[i - 1] == ';' || IsPronoun(text, i + 1, words))) continue;
            var from = i;
            while (from > 0 && text[from - 1] != ' ') from--;
            if (text[i - 1] is ',' or ';' or '–' or ':' or '-' || (words.Acts.ClauseJoiner.IsMatch(text[from..i]) && !IsInList(text, from))) yield return i + 1;
        }
    }

    private static bool IsPronoun(string text, int start, Vocabulary words)
    {
        var end = text.IndexOf(' ', start);
        return end > start && end - start <= 6 && text[start..end] is var word && (words.People.Writer.IsMatch(word) || words.People.Pronoun.IsMatch(word) || (words.Acts.Inverts && words.Acts.Fronted.IsMatch(word) && (text[start - 2] is ',' or ';' || text.AsSpan(0, start).EndsWith(" och ") || text.AsSpan(0, start).EndsWith(" medan "))));
    }

    /// <summary>"med Siv och Olle": two who are told of, and no clause.</summary>
    private static bool IsAfterPreposition(ReadOnlySpan<char> before)
    {
        while (before.LastIndexOf(' ') is > 0 and var at && char.IsUpper(before[at + 1])) before = before[..at];
        return before[(before.LastIndexOf(' ') + 1)..] is "med" or "till" or "från" or "av" or "åt" or "för" or "hos" or "mellan" or "om" or "i" or "på" or "with" or "to" or "from" or "of" or "for" or "by" or "between" or "about" or "in" or "at";
    }

    /// <summary>A long word in small letters after a name: a clause stands before the conjunction, and no list of names.</summary>
    private static bool HasVerb(string before)
    {
        var clause = before[(before.LastIndexOfAny([',', ';', ':']) + 1)..].TrimStart();
        return clause.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ } first, { Length: > 3 } second, ..] && char.IsUpper(first[0]) && char.IsLower(second[0]);
    }

    /// <summary>"Siv och Malin ordnar": the conjunction joins two names.</summary>
    private static bool IsInList(string text, int conjunction)
    {
        var before = text.AsSpan(0, conjunction).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && char.IsUpper(word[0]) && before[^1] != ',' && (IsAfterPreposition(before) || !HasVerb(text[..conjunction]));
    }
}
