using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>The first letters of all that an expression matches which is tried at the start of a text only.</summary>
internal sealed class Beginnings
{
    private const int Longest = 3;
    private const int Bits = 4096;
    private readonly ulong[]?[] known = new ulong[Longest + 1][];

    private Beginnings(IReadOnlyList<string> pieces)
    {
        foreach (var piece in pieces)
        {
            var length = Math.Min(Longest, piece.Length);
            var bit = Bit(piece, length);
            (known[length] ??= new ulong[Bits / 64])[bit >> 6] |= 1UL << bit;
        }
    }

    /// <summary>Null for an expression that is not bound to the start, or may begin with anything.</summary>
    public static Beginnings? Of(Regex regex) =>
        NeededLiterals.AtStart(regex) is { Length: > 0 } pieces && pieces.All(p => p.Length > 0) ? new Beginnings(pieces) : null;

    /// <summary>False only when no match begins as the text does; large and small letters are alike.</summary>
    public bool CanBegin(string text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
            if (known[length] is { } bits && Bit(text, length) is var bit && (bits[bit >> 6] >> bit & 1) != 0) return true;
        return false;
    }

    private static int Bit(string text, int length)
    {
        var hash = 0;
        for (var i = 0; i < length; i++) hash = hash * 53 + char.ToUpperInvariant(text[i]);
        return hash & (Bits - 1);
    }
}
