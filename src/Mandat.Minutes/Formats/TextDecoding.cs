using System.Text;

namespace Mandat.Minutes.Formats;

/// <summary>Bytes to text: UTF-8 and UTF-16 by mark or by pattern, otherwise Windows-1252; null when they are not text.</summary>
internal static class TextDecoding
{
    private const int Sample = 4096;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Marked(bytes) ?? Patterned(bytes) ?? Utf8(bytes) ?? Windows1252.GetString(bytes);
        return IsText(text) ? text : null;
    }

    public static bool IsUnicode(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || System.Text.Unicode.Utf8.IsValid(bytes) || Patterned(bytes) is not null;

    /// <summary>Valid UTF-8, or null; a last letter that was cut off is left out.</summary>
    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= 3 && cut <= bytes.Length; cut++)
        {
            var whole = bytes[..^cut];
            if (System.Text.Unicode.Utf8.IsValid(whole)) return StrictUtf8.GetString(whole);
            if (cut < bytes.Length && bytes[^(cut + 1)] < 0x80) return null;
        }
        return null;
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: Latin text has a zero in nearly every second byte.</summary>
    private static string? Patterned(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        int even = 0, odd = 0;
        for (var at = 0; at < sample.Length; at += 2)
        {
            if (sample[at] == 0) even++;
            if (sample[at + 1] == 0) odd++;
        }
        var most = sample.Length / 2 * 7 / 10;
        if (sample.Length < 4) return null;
        if (odd > most && even == 0) return Encoding.Unicode.GetString(bytes);
        return even > most && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    /// <summary>Text holds letters, and hardly any controls, replacement characters or bytes that Windows-1252 leaves undefined.</summary>
    private static bool IsText(string text)
    {
        long strange = 0;
        foreach (var c in text)
            if (c is '\0' or '\uFFFD' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))) strange++;
        return strange * 200 <= text.Length;
    }
}
