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
            var content = await FileStore.ContentAsync(db, file.Id, stop);
            if (content.Length != file.Length || Convert.ToHexStringLower(SHA256.HashData(content)) != file.Sha256) broken.Add(file.Name);
        }
        return broken;
    }
}
