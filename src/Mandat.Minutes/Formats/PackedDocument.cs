using System.IO.Compression;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>A zip package with a document inside, opened within the limits.</summary>
internal sealed class PackedDocument : IDisposable
{
    private const int MostEntries = 10_000;
    private readonly ReadBudget _budget;
    private readonly ZipArchive _zip;

    public PackedDocument(byte[] bytes, ReadBudget budget)
    {
        if (DeclaredEntries(bytes) > MostEntries) throw new UnreadableException(UnreadableReason.UnpacksTooLarge);
        (_budget, _zip) = (budget, new ZipArchive(new MemoryStream(bytes, writable: false)));
        long declared = 0;
        foreach (var entry in _zip.Entries)
            if ((declared += Math.Max(0, entry.Length)) > budget.Limits.UnpackedBytes || declared < 0)
                throw new UnreadableException(UnreadableReason.UnpacksTooLarge);
    }

    public bool IsEncrypted => _zip.Entries.Any(e => e.IsEncrypted);

    public bool Has(string part) => _zip.GetEntry(part) is not null;

    /// <summary>Opens a part as XML; null when there is none.</summary>
    public SafeXml? OpenXml(string part) =>
        _zip.GetEntry(part) is { } entry ? new SafeXml(new CountingStream(entry.Open(), _budget), _budget) : null;

    /// <summary>The first characters of a small part, such as the type that a package gives itself.</summary>
    public string Start(string part)
    {
        if (_zip.GetEntry(part) is not { } entry) return "";
        using var stream = entry.Open();
        var bytes = new byte[200];
        return System.Text.Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>The number of entries that the end record gives; known before a directory of them is held.</summary>
    private static int DeclaredEntries(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf("PK\x05\x06"u8);
        return end >= 0 && end + 12 <= bytes.Length ? bytes[end + 10] | (bytes[end + 11] << 8) : 0;
    }
}
