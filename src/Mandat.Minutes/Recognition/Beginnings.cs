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
        var sum = 0;
        for (var length = 1; length <= Longest && length <= text.Length; length++)
        {
            sum = sum * 53 + Folded(text[length - 1]);
            if (known[length] is { } bits && (bits[(sum & (Bits - 1)) >> 6] >> (sum & 63) & 1) != 0) return true;
        }
        return false;
    }

    private static int Bit(string text, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++) sum = sum * 53 + Folded(text[i]);
        return sum & (Bits - 1);
    }

    private static int Folded(char c) => c is >= 'a' and <= 'z' ? c - 32 : c < 128 ? c : char.ToUpperInvariant(c);
}
