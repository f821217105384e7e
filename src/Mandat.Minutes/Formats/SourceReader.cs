using System.Security.Cryptography;
using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Finds the format of a document by its content and turns it into a <see cref="SourceText"/>.</summary>
internal static class SourceReader
{
    /// <summary>A <see cref="SourceText"/>, or <see cref="UnreadableMinutes"/>.</summary>
    public static object Read(Stream document, string name, ReadLimits limits)
    {
        using var copy = new MemoryStream();
        document.CopyTo(copy);
        var bytes = copy.ToArray();
        if (bytes.Length == 0) return new UnreadableMinutes(name, UnreadableReason.Empty);
        return PlainText.Read(name, Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
