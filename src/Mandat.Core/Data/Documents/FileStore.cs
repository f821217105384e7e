using System.Security.Cryptography;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.Documents;

/// <summary>Puts files in the database in chunks, and gets them out again.</summary>
public static class FileStore
{
    /// <summary>Adds a file to what the deed will save.</summary>
    internal static StoredFile Add(MandatDb db, string name, byte[] content)
    {
        var file = new StoredFile
        {
            Id = Id.New<FileId>(), Name = name, Length = content.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            StoredAt = Instant.Now(db.Clock),
        };
        db.Add(file);
        foreach (var (number, chunk) in content.Chunk(StoredFile.ChunkBytes).Index())
            db.Add(new FileChunk { FileId = file.Id, Number = number, Content = chunk });
        return file;
    }

    public static async Task<byte[]> ContentAsync(MandatDb db, FileId file, CancellationToken stop = default)
    {
        List<byte[]> chunks = [];
        await foreach (var chunk in ChunksAsync(db, file).WithCancellation(stop)) chunks.Add(chunk);
        return [.. chunks.SelectMany(c => c)];
    }

    /// <summary>The content in order, a chunk at a time.</summary>
    internal static IAsyncEnumerable<byte[]> ChunksAsync(MandatDb db, FileId file) =>
        db.Set<FileChunk>().AsNoTracking().Where(c => c.FileId == file).OrderBy(c => c.Number).Select(c => c.Content).AsAsyncEnumerable();
}
