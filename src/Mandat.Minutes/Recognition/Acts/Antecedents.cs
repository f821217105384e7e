using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Whom a pronoun means, and who says a sentence.</summary>
internal sealed class Antecedents(Draft draft)
{
    /// <summary>As many sentences back as a pronoun reaches over such as name nobody.</summary>
    private const int FurthestBack = 3;

    /// <summary>The one person of the list whom the sentence names before a pronoun, else the sentence before.</summary>
    public string? Of(Sentence sentence)
    {
        if (!sentence.Words.People.Pronoun.CanMatch(sentence.Text)) return null;
        var words = sentence.Text.Split(' ');
        var at = Array.FindIndex(words, w => sentence.Words.People.Pronoun.IsMatch(w));
        if (at < 0) return null;
        if (Only(words.Take(at)) is { } same) return same;
        for (var i = sentence.Index - 1; i >= 0 && sentence.Index - i <= FurthestBack && draft.Sentences[i].Passage == sentence.Passage; i--)
            if (Named(draft.Sentences[i].Text.Split([' ', ',', '.', ';', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)) is { Count: > 0 } named) return named.Count == 1 ? named[0] : null;
        return null;
    }

    public string? Speaker(Sentence whole)
    {
        var colon = whole.Text.IndexOf(':');
        return colon is > 1 and < 40 && draft.Roster.Named(whole.Text[..colon].Trim()) is [var only] ? only.Name : null;
    }

    private string? Only(IEnumerable<string> words) => Named(words) is [var only] ? only : null;

    private List<string> Named(IEnumerable<string> words) =>
        [.. words.Select(w => w.Trim(',', ';', ':', '(', ')')).Where(w => w.Length > 1 && char.IsUpper(w[0])).Select(w => draft.Roster.Named(w)).Where(f => f.Count == 1).Select(f => f[0].Name).Distinct()];
}
