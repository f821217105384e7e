using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>One sentence of a passage, without its full stop.</summary>
internal sealed class Sentence(Passage passage, int start, string text)
{
    public Passage Passage => passage;

    public string Text => text;

    public int Index { get; set; }

    /// <summary>Where it begins in its passage.</summary>
    public int Start => start;

    public SourceSpan Span => passage.At(start, text.Length);

    public Vocabulary Words => passage.Words;

    /// <summary>The sentence after a label at its start ("Beslut: …").</summary>
    public Sentence WithoutLabel()
    {
        var labelled = Labelled.In(text);
        return labelled.HasLabel && labelled.ValueStart < text.Length ? new Sentence(passage, start + labelled.ValueStart, text[labelled.ValueStart..]) { Index = Index } : this;
    }

    /// <summary>The sentence without the word that begins a clause of a list ("att").</summary>
    public Sentence WithoutStart(string word) =>
        word.Length > 0 && text.Length > word.Length + 3 && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? Cut(text.Length - text[word.Length..].TrimStart().Length) : this;

    /// <summary>The sentence after what an expression matches at its start; null when nothing of it is left, or it does not match.</summary>
    public Sentence? After(Shape shape) => shape.Match(text) is { Success: true } match && match.Length + 5 < text.Length ? Cut(match.Length) : null;

    /// <summary>The sentence from a place on; null when nothing of it is left.</summary>
    public Sentence? From(int length) => length + 5 < text.Length ? Cut(length) : null;

    private Sentence Cut(int length) => new(passage, start + length, text[length..]) { Index = Index };

    /// <summary>True when a question mark ends it.</summary>
    public bool IsQuestion => start + text.Length < passage.Text.Length && passage.Text[start + text.Length] == '?';

    public SourceSpan At(int from, int length) => passage.At(start + from, length);

    public SourceSpan At(Group group) => At(group.Index, group.Length);
}
