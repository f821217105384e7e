using System.Text;
using System.Text.RegularExpressions;

namespace Mandat.Minutes.Formats.Html;

/// <summary>A page that is not Unicode is in the charset it names, else in Windows-1252.</summary>
internal static partial class HtmlCharset
{
    /// <summary>The page again in the charset it names, when <paramref name="text"/> was decoded in another; else the text as it is.</summary>
    public static string Decode(byte[] bytes, string text)
    {
        if (TextDecoding.IsUnicode(bytes)) return text;
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return Named(Charset().Match(start).Groups[1].Value)?.GetString(bytes) ?? text;
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
