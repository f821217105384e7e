using System.Reflection;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mandat.Core.Data;

/// <summary>
/// Everything in the ledger that points at a person, whatever its kind: it points at another from then on. Where that one is named already and
/// each is named once, it goes.
/// </summary>
static class ReferencesToPerson
{
    static readonly MethodInfo One = typeof(ReferencesToPerson).GetMethod(nameof(MoveKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="stays">What is left as it is.</param>
    public static async Task MoveAsync(MandatDb db, PersonId from, PersonId to, Func<Type, bool> stays, CancellationToken stop)
    {
        var person = db.Model.FindEntityType(typeof(Person))!;
        foreach (var key in person.GetReferencingForeignKeys().Where(k => !stays(k.DeclaringEntityType.ClrType)))
            await (Task)One.MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(null, [db, key, from, to, stop])!;
    }

    static async Task MoveKindAsync<T>(MandatDb db, IForeignKey key, PersonId from, PersonId to, CancellationToken stop) where T : class
    {
        var rows = await Naming<T>(db, key, from).ToListAsync(stop);
        HashSet<Guid> named = rows.Count > 0 && typeof(INamesOnce).IsAssignableFrom(typeof(T))
            ? [.. (await Naming<T>(db, key, to).AsNoTracking().ToListAsync(stop)).Cast<INamesOnce>().Where(x => x.Holds).Select(x => x.For)] : [];
        foreach (var row in rows)
            if (row is INamesOnce { MayGo: true } once && named.Contains(once.For)) db.Remove(row);
            else db.Entry(row).Property(key.Properties.Single().Name).CurrentValue = to;
    }

    static IQueryable<T> Naming<T>(MandatDb db, IForeignKey key, PersonId person) where T : class
    {
        var property = key.Properties.Single();
        return property.ClrType == typeof(PersonId)
            ? db.Set<T>().Where(x => EF.Property<PersonId>(x, property.Name) == person) : db.Set<T>().Where(x => EF.Property<PersonId?>(x, property.Name) == person);
    }
}
