using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Mandat.App.Tests.Leaks;

/// <summary>Everything that an answer says: its headers, its text, and what lies packed in a download.</summary>
internal sealed partial record Answer(string Path, HttpStatusCode Status, string Text)
{
    public static async Task<Answer> ToAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return await OfAsync(answer, path);
    }

    /// <summary>What an answer said that somebody has already.</summary>
    public static async Task<Answer> OfAsync(HttpResponseMessage answer, string path)
    {
        var content = await answer.Content.ReadAsByteArrayAsync();
        var headers = string.Join('\n', answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value));
        return new(path, answer.StatusCode, Uri.UnescapeDataString(headers) + "\n" + Read(content));
    }

    /// <summary>The page's own links, without what only changes the language.</summary>
    public IEnumerable<string> Links => Anchor().Matches(Text).Select(m => m.Groups[1].Value.Split('#')[0]).Where(p => !p.StartsWith("/language", StringComparison.Ordinal));

    /// <summary>The words around a marker, or null when it does not stand there.</summary>
    public string? Around(string marker)
    {
        var at = Text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Text[Math.Max(0, at - 80)..Math.Min(Text.Length, at + 80)].ReplaceLineEndings(" ");
    }

    private static string Read(byte[] content)
    {
        if (content is not [(byte)'P', (byte)'K', ..]) return WebUtility.HtmlDecode(Encoding.UTF8.GetString(content));
        using var zip = new ZipArchive(new MemoryStream(content));
        return string.Join('\n', zip.Entries.Select(Read));
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return entry.FullName + "\n" + Read(unpacked.ToArray());
    }

    [GeneratedRegex("<a[^>]* href=\"(/[^\"]*)\"")]
    private static partial Regex Anchor();
}
