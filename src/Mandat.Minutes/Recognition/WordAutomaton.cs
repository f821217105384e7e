using System.Globalization;
using System.Text;

namespace Mandat.Minutes.Recognition;

/// <summary>
/// All words of all shapes as one automaton (Aho and Corasick's), large and small letters alike. Whatever is no part of a word is one blank, however much of it
/// stands together, all figures are alike, and a text begins and ends with one: so " ja " is the word alone.
/// </summary>
internal sealed class WordAutomaton
{
    private const byte Blank = 1;
    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int letters;
    private readonly ulong[]?[] outputs;

    /// <summary>For each state a row with the way for each class of letters: where the row of the next state begins, all bits turned when words end there.</summary>
    private readonly int[] next;

    public WordAutomaton(IReadOnlyList<string[]> words)
    {
        Shapes = words.Count;
        Width = (words.Count + 63) / 64;
        letters = Classify(words);
        var states = words.Sum(w => w.Sum(x => x.Length)) + 1;
        next = new int[states * letters];
        outputs = new ulong[states][];
        var used = 1;
        for (var shape = 0; shape < words.Count; shape++)
            foreach (var word in words[shape]) Mark(Insert(word, ref used), shape);
        Complete(used);
        Array.Resize(ref next, used * letters);
        for (var i = 0; i < next.Length; i++) next[i] = outputs[next[i]] is null ? next[i] * letters : ~(next[i] * letters);
    }

    /// <summary>How many shapes it knows.</summary>
    public int Shapes { get; }

    /// <summary>How many words of 64 bits hold a bit for each shape.</summary>
    public int Width { get; }

    /// <summary>Sets the bit of each shape that has a word in the text.</summary>
    public void Find(ReadOnlySpan<char> text, Span<ulong> held)
    {
        var (ways, kinds, row, last) = (next, classes, 0, (byte)0);
        for (var i = -1; i <= text.Length; i++)
        {
            var kind = (uint)i < (uint)text.Length ? kinds[text[i]] : Blank;
            if (kind == Blank && last == Blank) continue;
            last = kind;
            row = ways[row + kind];
            if (row >= 0) continue;
            row = ~row;
            var found = outputs[row / letters]!;
            for (var j = 0; j < held.Length; j++) held[j] |= found[j];
        }
    }

    /// <summary>A letter or sign that an expression takes for a part of a word when it looks for its edge.</summary>
    public static bool IsInWord(char c) => c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    /// <summary>A word as the automaton knows it: what is no part of a word is one blank, and every figure is 0.</summary>
    public static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
            if (IsInWord(c)) folded.Append(char.IsDigit(c) ? '0' : c);
            else if (folded.Length == 0 || folded[^1] != ' ') folded.Append(' ');
        return folded.ToString();
    }

    /// <summary>A class for each letter that stands in a word; one for all that is no part of words, 0 for the other letters.</summary>
    private int Classify(IReadOnlyList<string[]> words)
    {
        var count = Blank + 1;
        var known = new Dictionary<char, byte>();
        foreach (var c in words.SelectMany(w => w).SelectMany(w => w))
            if (c != ' ' && known.TryAdd(char.ToUpperInvariant(c), (byte)count)) count++;
        for (var c = 0; c <= char.MaxValue; c++)
            classes[c] = known.TryGetValue(char.IsDigit((char)c) ? '0' : char.ToUpperInvariant((char)c), out var kind) ? kind : IsInWord((char)c) ? (byte)0 : Blank;
        return count;
    }

    private int Insert(string word, ref int used)
    {
        var state = 0;
        foreach (var c in word)
        {
            ref var to = ref next[state * letters + classes[c]];
            if (to == 0) to = used++;
            state = to;
        }
        return state;
    }

    private void Mark(int state, int shape) => (outputs[state] ??= new ulong[Width])[shape >> 6] |= 1UL << (shape & 63);

    /// <summary>Gives each state the ways and the words of its longest ending.</summary>
    private void Complete(int used)
    {
        var ending = new int[used];
        var waiting = new Queue<int>([0]);
        while (waiting.TryDequeue(out var state))
            for (var letter = 0; letter < letters; letter++)
            {
                ref var to = ref next[state * letters + letter];
                var other = state == 0 ? 0 : next[ending[state] * letters + letter];
                if (to == 0)
                {
                    to = other;
                    continue;
                }
                ending[to] = other;
                if (outputs[other] is { } found) outputs[to] = outputs[to] is { } own ? [.. own.Zip(found, (a, b) => a | b)] : found;
                waiting.Enqueue(to);
            }
    }
}
