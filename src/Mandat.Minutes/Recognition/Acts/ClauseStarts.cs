namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Where the later clauses of a sentence begin: a capital after a comma, a dash or a conjunction.</summary>
internal static class ClauseStarts
{
    public static IEnumerable<int> In(string text, Vocabulary words)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] != ' ' || !char.IsUpper(text[i + 1])) continue;
            var from = i;
            while (from > 0 && text[from - 1] != ' ') from--;
            if (text[i - 1] is ',' or ';' or '–' or ':' or '-' || words.People.Conjunctions.Contains(text[from..i]) && !IsInList(text, from) || (words.ClauseStart.Length > 1 && text.AsSpan(from, i - from).SequenceEqual(words.ClauseStart.AsSpan().TrimEnd()))) yield return i + 1;
        }
    }

    /// <summary>"Siv och Malin ordnar": the conjunction joins two names.</summary>
    private static bool IsInList(string text, int conjunction)
    {
        var before = text.AsSpan(0, conjunction).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && char.IsUpper(word[0]);
    }
}
