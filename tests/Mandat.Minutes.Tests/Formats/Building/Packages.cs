using System.IO.Compression;
using System.Text;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>Zip packages made in the test.</summary>
internal static class Packages
{
    public static byte[] Zip(params (string Name, string Content)[] parts) => Zip([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Content)))]);

    public static byte[] Zip(IReadOnlyList<(string Name, byte[] Content)> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }
}
