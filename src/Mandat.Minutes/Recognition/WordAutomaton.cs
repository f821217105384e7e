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
    private const int Ends = 128;

    /// <summary>So many letters have the states that are laid in rows.</summary>
    private const int FewLetters = 2;

    /// <summary>Signs that expressions look for by themselves; each stands between two blanks.</summary>
    private const string Signs = "→>?€£";
    private static readonly bool[] PartsOfWords = [.. Enumerable.Range(0, 512).Select(c => IsInWord((char)c))];
    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int letters;

    /// <summary>The classes from here on are signs.</summary>
    private int signs;

    /// <summary>How many states, those of the fewest letters, have a way for each class of letters: nearly all of a text passes these alone.</summary>
    private readonly int laid;

    /// <summary>For each of those states the next one by each class.</summary>
    private readonly ushort[] rows;

    /// <summary>For the other states: where the states of one letter more begin, which lie together, and the state of the longest ending.</summary>
    private readonly (ushort First, ushort Ending)[] ways;

    /// <summary>For each state the class of its last letter, and whether words end there.</summary>
    private readonly byte[] last;

    /// <summary>For each state where its bits stand.</summary>
    private readonly int[] places;

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
        (laid, rows, ways, last, places, bits) = tree.Laid();
    }

    /// <summary>How many shapes it knows.</summary>
    public int Shapes { get; }

    /// <summary>How many words of 64 bits hold a bit for each shape.</summary>
    public int Width { get; }

    /// <summary>Sets the bit of each shape that has a word in the text.</summary>
    public void Find(ReadOnlySpan<char> text, Span<ulong> held) => End(Go(Begin(held), text, held), held);

    /// <summary>Where a text begins: after a blank.</summary>
    public Way Begin(Span<ulong> held) => new(Step(0, Blank, held), true);

    /// <summary>The next letters of a text.</summary>
    public Way Go(Way way, ReadOnlySpan<char> text, Span<ulong> held)
    {
        var (kinds, state, isBlank) = (classes, way.State, way.IsBlank);
        foreach (var c in text)
        {
            var kind = kinds[c];
            if (kind > Blank && kind < signs || kind == 0) (state, isBlank) = (Step(state, kind, held), false);
            else
            {
                if (!isBlank) (state, isBlank) = (Step(state, Blank, held), true);
                if (kind != Blank) state = Step(Step(state, kind, held), Blank, held);
            }
        }
        return new Way(state, isBlank);
    }

    /// <summary>A text ends with a blank.</summary>
    public void End(Way way, Span<ulong> held)
    {
        if (!way.IsBlank) Step(way.State, Blank, held);
    }

    /// <summary>How far a text has been read: the state, and whether a blank was last.</summary>
    public readonly record struct Way(int State, bool IsBlank);

    private int Step(int state, byte kind, Span<ulong> held)
    {
        state = Next(state, kind);
        if ((last[state] & Ends) == 0) return state;
        var found = bits.AsSpan(places[state], held.Length);
        for (var j = 0; j < found.Length; j++) held[j] |= found[j];
        return state;
    }

    private int Next(int state, byte kind)
    {
        for (; state >= laid; state = ways[state].Ending)
        {
            var end = ways[state + 1].First;
            for (int next = ways[state].First; next < end; next++)
                if ((last[next] & ~Ends) == kind) return next;
        }
        return rows[state * letters + kind];
    }

    /// <summary>A letter or sign that an expression takes for a part of a word when it looks for its edge.</summary>
    public static bool IsInWord(char c) => c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    /// <summary>The same, for the letters of most texts by a look at a table.</summary>
    public static bool IsPart(char c) => c < PartsOfWords.Length ? PartsOfWords[c] : IsInWord(c);

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

        /// <summary>The states in the order of their letters' number, so that those which follow one lie together, with their ways and bits.</summary>
        public (int Laid, ushort[] Rows, (ushort First, ushort Ending)[] Ways, byte[] Last, int[] Places, ulong[] Bits) Laid()
        {
            if (used > ushort.MaxValue) throw new InvalidOperationException("More words are needed than can be told apart.");
            var (order, depths) = Ordered();
            var place = new int[used];
            for (var i = 0; i < used; i++) place[order[i]] = i;
            var laid = depths.FindIndex(d => d > FewLetters) is var deep and >= 0 ? deep : used;
            var (ways, last, places, bits, first) = (new (ushort First, ushort Ending)[used + 1], new byte[used], new int[used], new List<ulong>(), (ushort)1);
            for (var i = 0; i < used; i++)
            {
                ways[i].First = first;
                for (var letter = 0; letter < letters; letter++)
                    if (next[order[i] * letters + letter] is > 0) last[first++] = (byte)letter;
            }
            ways[used].First = first;
            var endings = Complete(order);
            for (var i = 0; i < used; i++)
            {
                ways[i].Ending = (ushort)place[endings[order[i]]];
                if (outputs[order[i]] is not { } found) continue;
                last[i] |= Ends;
                places[i] = bits.Count;
                bits.AddRange(found);
            }
            var rows = new ushort[laid * letters];
            for (var i = 0; i < rows.Length; i++) rows[i] = (ushort)place[next[order[i / letters] * letters + i % letters]];
            return (laid, rows, ways, last, places, [.. bits]);
        }

        private (List<int> States, List<int> Depths) Ordered()
        {
            List<int> states = [0], depths = [0];
            for (var i = 0; i < states.Count; i++)
                for (var letter = 0; letter < letters; letter++)
                    if (next[states[i] * letters + letter] is > 0 and var to)
                    {
                        states.Add(to);
                        depths.Add(depths[i] + 1);
                    }
            return (states, depths);
        }

        /// <summary>Gives each state the ways and the words of its longest ending; those endings.</summary>
        private int[] Complete(List<int> order)
        {
            var endings = new int[used];
            var isOwn = new bool[next.Length];
            for (var i = 0; i < next.Length; i++) isOwn[i] = next[i] > 0;
            foreach (var state in order)
                for (var letter = 0; letter < letters; letter++)
                {
                    ref var to = ref next[state * letters + letter];
                    var other = state == 0 ? 0 : next[endings[state] * letters + letter];
                    if (!isOwn[state * letters + letter])
                    {
                        to = other;
                        continue;
                    }
                    endings[to] = other;
                    if (outputs[other] is { } found) outputs[to] = outputs[to] is { } own ? [.. own.Zip(found, (a, b) => a | b)] : found;
                }
            return endings;
        }
    }
}
