using System.Security.Cryptography;
using System.Text;
using Mandat.Minutes;

namespace Mandat.Core.Intake;

/// <summary>
/// A document as the reader read it, before anything of it is kept (inläst dokument). Reading takes time and no ledger, so several can be read
/// at once.
/// </summary>
public sealed class ReadDocument
{
    ReadDocument(string sha256, MinutesReading reading, DraftReading? kept)
    {
        (Sha256, Reading) = (sha256, reading);
        if (kept is null) return;
        Json = kept.ToJson();
        TextSha256 = Hash(Encoding.UTF8.GetBytes(string.Join(' ', kept.Source.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    /// <summary>Hash of the bytes.</summary>
    public string Sha256 { get; }

    internal MinutesReading Reading { get; }

    /// <summary>The reading as a draft keeps it; empty for a document that cannot be read.</summary>
    internal string Json { get; } = "";

    /// <summary>Hash of the words, whatever the format.</summary>
    internal string TextSha256 { get; } = "";

    public static ReadDocument Of(byte[] content, string fileName)
    {
        var reading = MinutesReader.Read(new MemoryStream(content), NameOf(fileName));
        return new ReadDocument(Hash(content), reading, reading is ReadableMinutes minutes ? DraftReading.Of(minutes) : null);
    }

    /// <summary>The name without its folders, of either kind of system.</summary>
    public static string NameOf(string fileName) => Path.GetFileName(fileName.Replace('\\', '/'));

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
