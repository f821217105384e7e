using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mandat.Core.Data;

/// <summary>Moves the version of every aggregate that changed, or a part of which did.</summary>
sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        Move(data.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken stop = default)
    {
        Move(data.Context!);
        return new(result);
    }

    static void Move(DbContext db)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var part in db.ChangeTracker.Entries().Where(IsChangedPart).ToList()) Touch(db, part);
        foreach (var root in db.ChangeTracker.Entries<Aggregate>())
        {
            var version = root.Property(a => a.Version);
            if (root.State == EntityState.Added) version.CurrentValue = 1;
            else if (root.State == EntityState.Modified) version.CurrentValue = version.OriginalValue + 1;
        }
    }

    static bool IsChangedPart(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && RootType(entry.Metadata.ClrType) is not null;

    static void Touch(DbContext db, EntityEntry part)
    {
        var root = RootType(part.Metadata.ClrType)!;
        var key = part.Metadata.GetForeignKeys().Single(k => k.PrincipalEntityType.ClrType == root).Properties[0].Name;
        var id = part.Property(key).CurrentValue;
        var held = db.ChangeTracker.Entries<Aggregate>().FirstOrDefault(e => e.Metadata.ClrType == root && Equals(e.Property("Id").CurrentValue, id));
        if (held is { State: EntityState.Unchanged }) held.State = EntityState.Modified;
    }

    static Type? RootType(Type type) =>
        type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPartOf<>))?.GetGenericArguments()[0];
}
