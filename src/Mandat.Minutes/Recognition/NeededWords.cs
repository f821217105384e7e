using System.Runtime.CompilerServices;

namespace Mandat.Minutes.Recognition;

/// <summary>Tells in one pass over a text which shapes have one of their words in it; what the last texts held is remembered.</summary>
internal static class NeededWords
{
    private const int Remembered = 4096;
    private const int LongestRemembered = 4000;
    private static readonly Lock Gate = new();
    private static readonly List<string[]> Registered = [];
    private static WordAutomaton? automaton;

    [ThreadStatic]
    private static Memory? memory;

    /// <summary>Takes the words of one shape; gives its number.</summary>
    public static int Register(string[] words)
    {
        lock (Gate)
        {
            Registered.Add(words);
            return Registered.Count - 1;
        }
    }

    /// <summary>Whether a text holds one of the words of a shape; null when the text is too long to be worth it, or the shape too new.</summary>
    public static bool? Holds(string text, int shape)
    {
        var all = automaton ?? Build();
        if (text.Length > LongestRemembered || shape >= all.Shapes) return null;
        return (memory ??= new Memory(all)).Holds(text, shape);
    }

    /// <summary>Reads a text and its parts in one pass: what stands across the edge of two counts for the later one.</summary>
    public static void Read(string text, IEnumerable<(int Start, string Part)> parts)
    {
        if (text.Length <= LongestRemembered) (memory ??= new Memory(automaton ?? Build())).Read(text, parts);
    }

    private static WordAutomaton Build()
    {
        RuntimeHelpers.RunClassConstructor(typeof(Languages).TypeHandle);
        lock (Gate) return automaton ??= new WordAutomaton(Registered);
    }

    /// <summary>What is remembered of one document helps nothing with the next.</summary>
    public static void Forget() => memory?.Clear();

    /// <summary>The texts a thread has asked about, and the shapes whose words they hold.</summary>
    private sealed class Memory(WordAutomaton automaton)
    {
        private const int Slots = Remembered * 2;

        /// <summary>For the letters of a text one more than its place among the texts; the next slot when another text has it.</summary>
        private readonly short[] slots = new short[Slots];
        private readonly string[] texts = new string[Remembered];
        private readonly ulong[] bits = new ulong[Remembered * automaton.Width];
        private int count;

        /// <summary>The text that was asked about last: many shapes are asked about one text.</summary>
        private string? last;
        private int lastAt;

        public bool Holds(string text, int shape)
        {
            if (!ReferenceEquals(last, text)) (last, lastAt) = (text, Known(text) * automaton.Width);
            return (bits[lastAt + (shape >> 6)] >> (shape & 63) & 1) != 0;
        }

        public void Clear()
        {
            Array.Clear(slots);
            Array.Clear(texts, 0, count);
            (count, last) = (0, null);
        }

        public void Read(string text, IEnumerable<(int Start, string Part)> parts)
        {
            Span<ulong> whole = stackalloc ulong[automaton.Width];
            whole.Clear();
            var (way, at) = (automaton.Begin(whole), 0);
            foreach (var (start, part) in parts)
            {
                var end = start + part.Length;
                if (start < at || start > 0 && WordAutomaton.IsInWord(text[start - 1]) || end < text.Length && WordAutomaton.IsInWord(text[end])) continue;
                way = automaton.Go(way, text.AsSpan(at, start - at), whole);
                at = Math.Min(end + 1, text.Length);
                var (place, _) = Place(part);
                var held = bits.AsSpan(place * automaton.Width, automaton.Width);
                way = automaton.Go(way, text.AsSpan(start, at - start), held);
                if (at == text.Length) automaton.End(way, held);
                for (var i = 0; i < held.Length; i++) whole[i] |= held[i];
            }
            automaton.End(automaton.Go(way, text.AsSpan(at), whole), whole);
            if (Place(text) is (var known, true)) whole.CopyTo(bits.AsSpan(known * automaton.Width));
        }

        private int Known(string text)
        {
            var (place, isNew) = Place(text);
            if (isNew) automaton.Find(text, bits.AsSpan(place * automaton.Width, automaton.Width));
            return place;
        }

        private (int Place, bool IsNew) Place(string text)
        {
            var slot = Slot(text);
            for (; slots[slot] > 0; slot = (slot + 1) & (Slots - 1))
                if (texts[slots[slot] - 1] is var known && (ReferenceEquals(known, text) || known.Length == text.Length && known == text)) return (slots[slot] - 1, false);
            if (count == Remembered)
            {
                Clear();
                slot = Slot(text);
            }
            slots[slot] = (short)(count + 1);
            texts[count] = text;
            bits.AsSpan(count * automaton.Width, automaton.Width).Clear();
            return (count++, true);
        }

        /// <summary>By the length and some letters: to look at all of them would cost as much as is saved.</summary>
        private static int Slot(string text)
        {
            if (text.Length == 0) return 0;
            var hash = (((uint)text.Length * 31 + text[0]) * 131 + text[text.Length / 2]) * 131 + text[text.Length / 3];
            return (int)(hash * 2654435769u >> 19);
        }
    }
}
