using System.Text.RegularExpressions;

namespace Mandat.Minutes.Recognition;

/// <summary>
/// The places of a text where a match of an expression may begin, by the first letters of all that it matches: an expression that is tried at one place only (\G)
/// is tried at these, and the many others cost next to nothing.
/// </summary>
internal sealed class Places
{
    private const int Longest = 3;
    private const int Bits = 4096;
    private const ulong AtWord = 1;
    private const ulong Anywhere = 2;

    /// <summary>For each number of letters two bits for each sum of them: whether it begins a match where a word begins, and whether anywhere.</summary>
    private readonly ulong[]?[] known = new ulong[Longest + 1][];

    /// <summary>There is no telling how a match begins: each place is one.</summary>
    private readonly bool isAnywhere;

    private Places(IReadOnlyCollection<string> pieces)
    {
        isAnywhere = pieces.Count == 0;
        foreach (var piece in pieces)
        {
            var letters = piece.Replace($"{NeededLiterals.Edge}", "", StringComparison.Ordinal);
            isAnywhere |= letters.Length == 0;
            if (isAnywhere) return;
            var isAtWord = piece[0] == NeededLiterals.Edge && WordAutomaton.IsInWord(letters[0]);
            var length = Math.Min(Longest, letters.Length);
            var sum = Sum(letters, 0, length);
            (known[length] ??= new ulong[Bits / 32])[sum >> 5] |= (isAtWord ? AtWord : Anywhere) << (sum & 31) * 2;
        }
    }

    /// <summary>Null for an expression that is not tried at one place only.</summary>
    public static Places? Of(Regex regex) => NeededLiterals.IsAtPlace(regex) ? new Places(NeededLiterals.AtStart(regex)) : null;

    /// <summary>The next place from one on; -1 when there is none.</summary>
    public int Next(string text, int from)
    {
        if (isAnywhere) return from <= text.Length ? from : -1;
        var isInWord = from > 0 && from <= text.Length && WordAutomaton.IsPart(text[from - 1]);
        for (var at = from; at < text.Length; at++)
        {
            var wanted = isInWord ? Anywhere : AtWord | Anywhere;
            isInWord = WordAutomaton.IsPart(text[at]);
            var sum = 0;
            for (var length = 1; length <= Longest && at + length <= text.Length; length++)
            {
                sum = sum * 53 + Folded(text[at + length - 1]);
                if (known[length] is { } bits && (bits[(sum & (Bits - 1)) >> 5] >> (sum & 31) * 2 & wanted) != 0) return at;
            }
        }
        return -1;
    }

    private static int Sum(string text, int start, int length)
    {
        var sum = 0;
        for (var i = start; i < start + length; i++) sum = sum * 53 + Folded(text[i]);
        return sum & (Bits - 1);
    }

    private static int Folded(char c) => c is >= 'a' and <= 'z' ? c - 32 : c < 128 ? char.IsAsciiDigit(c) ? '0' : c : char.IsDigit(c) ? '0' : char.ToUpperInvariant(c);
}
