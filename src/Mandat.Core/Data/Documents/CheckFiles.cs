using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.Documents;

/// <summary>Finds stored files whose content is not what its digest says; answers their names.</summary>
public static class CheckFiles
{
    public static async Task<IReadOnlyList<string>> BrokenAsync(MandatDb db, CancellationToken stop = default)
    {
        List<string> broken = [];
        foreach (var file in await db.Set<StoredFile>().AsNoTracking().OrderBy(f => f.StoredAt).ToListAsync(stop))
        {
            if (!await IsWholeAsync(db, file, stop)) broken.Add(file.Name);
        }
        return broken;
    }

    // A chunk at a time, so that a large file costs no more memory than a small one.
    static async Task<bool> IsWholeAsync(MandatDb db, StoredFile file, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        await foreach (var chunk in FileStore.ChunksAsync(db, file.Id).WithCancellation(stop))
        {
            hash.AppendData(chunk);
            length += chunk.Length;
        }
        return length == file.Length && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Sha256;
    }
}
