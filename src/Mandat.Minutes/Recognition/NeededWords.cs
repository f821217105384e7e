using System.Runtime.CompilerServices;

namespace Mandat.Minutes.Recognition;

/// <summary>Tells in one pass over a text which shapes have one of their words in it; what the last texts held is remembered.</summary>
internal static class NeededWords
{
    private const int Remembered = 512;
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
        var bits = (memory ??= new Memory(all)).Of(text);
        return (bits[shape >> 6] >> (shape & 63) & 1) != 0;
    }

    private static WordAutomaton Build()
    {
        RuntimeHelpers.RunClassConstructor(typeof(Languages).TypeHandle);
        lock (Gate) return automaton ??= new WordAutomaton(Registered);
    }

    /// <summary>The last texts of a thread, and the shapes whose words they hold.</summary>
    private sealed class Memory(WordAutomaton automaton)
    {
        private readonly string?[] texts = new string?[Remembered];
        private readonly ulong[] bits = new ulong[Remembered * automaton.Width];

        public ReadOnlySpan<ulong> Of(string text)
        {
            var slot = RuntimeHelpers.GetHashCode(text) & (Remembered - 1);
            var held = bits.AsSpan(slot * automaton.Width, automaton.Width);
            if (ReferenceEquals(texts[slot], text)) return held;
            texts[slot] = text;
            held.Clear();
            automaton.Find(text, held);
            return held;
        }
    }
}
