using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Text made plain: of the same length, so that places in it are places in the source.</summary>
internal static class Plain
{
    private const int OnStack = 256;

    private const int Short = 12;
    private const int Kept = 256;

    /// <summary>The last short texts: a document can have half a million lines of a word, and they are the same few.</summary>
    [ThreadStatic]
    private static string[]? shorts;

    public static string Of(SourceText source, SourceSpan span)
    {
        if (span.IsEmpty) return "";
        if (span.Length > Short) return string.Create(span.Length, (source.Text, span.Start), static (to, from) => Write(from.Text.AsSpan(from.Start, to.Length), to));
        Span<char> text = stackalloc char[span.Length];
        Write(source.Text.AsSpan(span.Start, span.Length), text);
        ref var known = ref (shorts ??= new string[Kept])[string.GetHashCode(text) & (Kept - 1)];
        return text.SequenceEqual(known) ? known! : known = text.ToString();
    }

    private static void Write(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] = Character(from[i]);
    }

    /// <summary>White space folded to single blanks and trimmed.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>For comparison: lower case, letters and digits only, single blanks between.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = text.Length <= OnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }
        return key[..length].TrimEnd(' ').ToString();
    }

    private static char Character(char c) => char.IsAsciiLetterOrDigit(c) ? c : Sign(c);

    private static char Sign(char c) => c switch
    {
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2018' or '\u2019' or '\u201A' or '\u00B4' => '\'',
        '\u2212' or '\u2011' or '\u2010' => '-',
        '\u2014' => '–',
        '\t' => c,
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
