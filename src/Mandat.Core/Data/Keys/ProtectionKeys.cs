using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.Keys;

/// <summary>The keys of the installation.</summary>
public static class ProtectionKeys
{
    public static List<string> All(MandatDb db) => [.. db.Set<ProtectionKey>().AsNoTracking().OrderBy(k => k.CreatedAt).Select(k => k.Xml)];

    public static void Add(MandatDb db, string name, string xml)
    {
        db.Add(new ProtectionKey { Name = name, Xml = xml, CreatedAt = Instant.Now(db.Clock) });
        db.SaveChanges();
    }
}
