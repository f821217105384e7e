using System.Buffers;
using System.Text;

namespace Mandat.Minutes.Formats;

/// <summary>
/// Evens out the letters of every format in the same way: line ends become a line feed, fixed and thin spaces a plain space (sums are
/// grouped with them), soft hyphens and zero-width marks go, stray controls and half surrogates never come through.
/// </summary>
internal static class Letters
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(OddLetters());

    public static string Even(string text)
    {
        var first = text.AsSpan().IndexOfAny(Odd);
        if (first < 0) return text;
        var even = new StringBuilder(text.Length).Append(text, 0, first);
        for (var at = first; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\r')
            {
                if (at + 1 >= text.Length || text[at + 1] != '\n') even.Append('\n');
            }
            else if (Ligature(c) is { } letters) even.Append(letters);
            else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) even.Append(c).Append(text[++at]);
            else if (Evened(c) is { } letter) even.Append(letter);
        }
        return even.ToString();
    }

    /// <summary>Printed letters that touch are one sign in many a PDF.</summary>
    private static string? Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private static char? Evened(char c) => c switch
    {
        '\t' or '\n' => c,
        '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') => null,
        '\u2011' => '-',
        // List marks of the symbol fonts.
        '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '\uF076' or '\uF0E0' => '•',
        _ when char.IsSurrogate(c) => '\uFFFD',
        _ when char.IsControl(c) => null,
        _ => c,
    };

    private static string OddLetters()
    {
        var odd = new StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
            if (c is not ('\t' or '\n') && (Ligature((char)c) is not null || Evened((char)c) != (char)c)) odd.Append((char)c);
        return odd.ToString();
    }
}
