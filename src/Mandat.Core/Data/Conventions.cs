using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mandat.Core.Data;

/// <summary>What holds for every table: identities and enums by type, instants in UTC, versions, Swedish order, no cascade.</summary>
static class Conventions
{
    public const string SwedishSqlite = "SV";
    public const string SwedishPostgres = "sv-SE-x-icu";

    public static void Apply(ModelConfigurationBuilder conventions, bool sqlite)
    {
        foreach (var id in typeof(Id).Assembly.GetTypes().Where(IsId))
            conventions.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        foreach (var name in typeof(Id).Assembly.GetTypes().Where(t => t.IsEnum))
            conventions.Properties(name).HaveConversion<string>().HaveMaxLength(32);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    public static void Apply(ModelBuilder model, bool sqlite)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetForeignKeys()) key.DeleteBehavior = DeleteBehavior.Restrict;
            if (!typeof(Aggregate).IsAssignableFrom(entity.ClrType)) continue;
            entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
            model.Entity(entity.ClrType).Ignore(nameof(Aggregate.Events));
        }
    }

    /// <summary>Sorted as Swedish is, on either database.</summary>
    public static string Swedish(bool sqlite) => sqlite ? SwedishSqlite : SwedishPostgres;

    static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Read<TId>(value)) where TId : struct, IId<TId>;

    // An expression tree may not call a static interface member itself.
    static TId Read<TId>(Guid value) where TId : struct, IId<TId> => TId.From(value);

    internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}
