using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>What a sentence, or the one before it, is about: an initiative, a party, a speaker.</summary>
internal sealed class Mentions(Draft draft)
{
    /// <summary>The initiative named inside a span.</summary>
    public string? Initiative(SourceSpan span)
    {
        var text = draft.At(span);
        return draft.Initiatives.Select(i => i.Name).Where(n => text.Contains(n, StringComparison.Ordinal)).OrderByDescending(n => n.Length).FirstOrDefault();
    }

    /// <summary>The initiative of a sentence, else of the one before it in the same passage.</summary>
    public string? Initiative(Sentence sentence) => Initiative(sentence.Span) ?? (Before(sentence) is { } before ? Initiative(before.Span) : null);

    public Sentence? Before(Sentence sentence) =>
        sentence.Index > 0 && draft.Sentences[sentence.Index - 1] is var before && before.Passage == sentence.Passage ? before : null;

    public string? Party(string text) => draft.Roster.Organisations.FirstOrDefault(o => text.Contains(o, StringComparison.OrdinalIgnoreCase));
}
