using System.Text;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Formats.Html;

/// <summary>Decodes a page: by its mark, as UTF-8 when it is valid, by the charset it names, else as Windows-1252.</summary>
internal static partial class HtmlCharset
{
    public static string? Decode(byte[] bytes)
    {
        if (TextDecoding.Marked(bytes) is not null || TextDecoding.Utf8(bytes) is not null) return TextDecoding.Decode(bytes);
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return Named(Charset().Match(start).Groups[1].Value)?.GetString(bytes) ?? TextDecoding.Decode(bytes);
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?([A-Za-z0-9_-]{1,40})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
