using System.IO.Compression;
using System.Security.Cryptography;

namespace Mandat.Core.Data.Transfer;

/// <summary>An export as it lies there: opened, and held against its manifest.</summary>
static class ExportFile
{
    /// <summary>Null when it is no zip, or one that was cut off.</summary>
    public static ZipArchive? Open(Stream from)
    {
        try
        {
            return new(from, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The file of a table is there and is what was written.</summary>
    public static async Task<bool> IsWholeAsync(ZipArchive zip, TransferTable table, Manifest manifest, CancellationToken stop)
    {
        if (zip.GetEntry(table.File) is not { } entry || manifest.Tables.SingleOrDefault(t => t.Name == table.Name) is not { } told) return false;
        try
        {
            await using var content = entry.Open();
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)) == told.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
