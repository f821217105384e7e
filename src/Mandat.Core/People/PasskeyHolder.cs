using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>A person and the passkeys that can be used; null when nobody has that identity. For checking a signature only.</summary>
public sealed class PasskeyHolder(MandatDb db) : IQuery
{
    public sealed record Answer(PersonId Person, string Name, string? Email, IReadOnlyList<Passkey> Passkeys);

    public async Task<Answer?> AskAsync(PersonId id, CancellationToken stop = default)
    {
        var person = await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop);
        if (person is null) return null;
        return new(id, person.Name, person.Email, await WaysIn.Passkeys(db, id).AsNoTracking().ToListAsync(stop));
    }
}
