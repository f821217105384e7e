using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Whom a pronoun means, and who says a sentence.</summary>
internal sealed class Antecedents(Draft draft)
{
    /// <summary>The one person of the list whom the sentence names before a pronoun, else the sentence before.</summary>
    public string? Of(Sentence sentence)
    {
        if (!sentence.Words.People.Pronoun.CanMatch(sentence.Text)) return null;
        var words = sentence.Text.Split(' ');
        var at = Array.FindIndex(words, w => sentence.Words.People.Pronoun.IsMatch(w));
        if (at < 0) return null;
        if (Only(words.Take(at)) is { } same) return same;
        if (sentence.Index == 0 || (draft.Sentences[sentence.Index - 1] is var before && before.Passage != sentence.Passage)) return null;
        return Only(draft.Sentences[sentence.Index - 1].Text.Split([' ', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries));
    }

    public string? Speaker(Sentence whole)
    {
        var colon = whole.Text.IndexOf(':');
        return colon is > 1 and < 40 && draft.Roster.Named(whole.Text[..colon].Trim()) is [var only] ? only.Name : null;
    }

    private string? Only(IEnumerable<string> words)
    {
        var named = words.Select(w => w.Trim(',', ';', ':', '(', ')')).Where(w => w.Length > 1 && char.IsUpper(w[0]))
            .Select(w => draft.Roster.Named(w)).Where(f => f.Count == 1).Select(f => f[0].Name).Distinct().ToList();
        return named is [var only] ? only : null;
    }
}
