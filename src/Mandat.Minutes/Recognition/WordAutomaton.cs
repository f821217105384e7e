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

    /// <summary>Signs that expressions look for by themselves; each stands between two blanks.</summary>
    private const string Signs = "→>?€£";
    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int letters;

    /// <summary>The classes from here on are signs.</summary>
    private int signs;

    /// <summary>For each state a row with the way for each class of letters: where the row of the next state begins, all bits turned when words end there. Last in a row: where its bits stand.</summary>
    private readonly int[] rows;

    /// <summary>The bits of the shapes whose words end in a state.</summary>
    private readonly ulong[] bits;

    public WordAutomaton(IReadOnlyList<string[]> words)
    {
        Shapes = words.Count;
        Width = (words.Count + 63) / 64;
        letters = Classify(words);
        var states = words.Sum(w => w.Sum(x => x.Length)) + 1;
        var tree = new Tree(letters, states, Width);
        for (var shape = 0; shape < words.Count; shape++)
            foreach (var word in words[shape]) tree.Add([.. word.Select(c => classes[c])], shape);
        (rows, bits) = tree.Laid();
    }

    /// <summary>How many shapes it knows.</summary>
    public int Shapes { get; }

    /// <summary>How many words of 64 bits hold a bit for each shape.</summary>
    public int Width { get; }

    /// <summary>Sets the bit of each shape that has a word in the text.</summary>
    public void Find(ReadOnlySpan<char> text, Span<ulong> held)
    {
        var (kinds, row, last) = (classes, Step(0, Blank, held), Blank);
        foreach (var c in text)
        {
            var kind = kinds[c];
            if (kind > Blank && kind < signs || kind == 0) row = Step(row, last = kind, held);
            else
            {
                if (last != Blank) row = Step(row, last = Blank, held);
                if (kind != Blank) row = Step(Step(row, kind, held), Blank, held);
            }
        }
        if (last != Blank) Step(row, Blank, held);
    }

    private int Step(int row, byte kind, Span<ulong> held)
    {
        row = rows[row + kind];
        if (row >= 0) return row;
        row = ~row;
        var found = bits.AsSpan(rows[row + letters], held.Length);
        for (var j = 0; j < found.Length; j++) held[j] |= found[j];
        return row;
    }

    /// <summary>A letter or sign that an expression takes for a part of a word when it looks for its edge.</summary>
    public static bool IsInWord(char c) => c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    /// <summary>A word as the automaton knows it: what is no part of a word is one blank, a sign that is looked for stands between two, and every figure is 0.</summary>
    public static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
            if (IsInWord(c)) folded.Append(char.IsDigit(c) ? '0' : c);
            else if (Signs.Contains(c)) folded.Append(folded.Length == 0 || folded[^1] != ' ' ? " " : "").Append(c).Append(' ');
            else if (folded.Length == 0 || folded[^1] != ' ') folded.Append(' ');
        return folded.ToString();
    }

    /// <summary>A class for each letter that stands in a word; one for all that is no part of words, 0 for the other letters.</summary>
    private int Classify(IReadOnlyList<string[]> words)
    {
        var count = Blank + 1;
        var known = new Dictionary<char, byte>();
        foreach (var c in words.SelectMany(w => w).SelectMany(w => w))
            if (c != ' ' && !Signs.Contains(c) && known.TryAdd(char.ToUpperInvariant(c), (byte)count)) count++;
        signs = count;
        foreach (var c in Signs) known.Add(c, (byte)count++);
        for (var c = 0; c <= char.MaxValue; c++)
            classes[c] = known.TryGetValue(char.IsDigit((char)c) ? '0' : char.ToUpperInvariant((char)c), out var kind) ? kind : IsInWord((char)c) ? (byte)0 : Blank;
        return count;
    }

    /// <summary>The words letter by letter, before they are laid in rows.</summary>
    private sealed class Tree(int letters, int most, int width)
    {
        private readonly int[] next = new int[most * letters];
        private readonly ulong[]?[] outputs = new ulong[most][];
        private int used = 1;

        public void Add(byte[] word, int shape)
        {
            var state = 0;
            foreach (var letter in word)
            {
                ref var to = ref next[state * letters + letter];
                if (to == 0) to = used++;
                state = to;
            }
            (outputs[state] ??= new ulong[width])[shape >> 6] |= 1UL << (shape & 63);
        }

        /// <summary>The rows and the bits; the states with the fewest letters, which are passed most, lie together at the start.</summary>
        public (int[] Rows, ulong[] Bits) Laid()
        {
            var order = Complete();
            var length = letters + 1;
            var place = new int[order.Count];
            for (var i = 0; i < order.Count; i++) place[order[i]] = i * length;
            var rows = new int[order.Count * length];
            var bits = new List<ulong>();
            foreach (var state in order)
            {
                for (var letter = 0; letter < letters; letter++)
                    rows[place[state] + letter] = next[state * letters + letter] is var to && outputs[to] is null ? place[to] : ~place[to];
                if (outputs[state] is not { } found) continue;
                rows[place[state] + letters] = bits.Count;
                bits.AddRange(found);
            }
            return (rows, [.. bits]);
        }

        /// <summary>Gives each state the ways and the words of its longest ending; the states in the order of their letters' number.</summary>
        private List<int> Complete()
        {
            var ending = new int[used];
            List<int> order = [0];
            for (var i = 0; i < order.Count; i++)
                for (var letter = 0; letter < letters; letter++)
                {
                    var state = order[i];
                    ref var to = ref next[state * letters + letter];
                    var other = state == 0 ? 0 : next[ending[state] * letters + letter];
                    if (to == 0)
                    {
                        to = other;
                        continue;
                    }
                    ending[to] = other;
                    if (outputs[other] is { } found) outputs[to] = outputs[to] is { } own ? [.. own.Zip(found, (a, b) => a | b)] : found;
                    order.Add(to);
                }
            return order;
        }
    }
}
