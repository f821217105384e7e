using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>How a person can sign in: by a link to their address, by a passkey.</summary>
static class WaysIn
{
    /// <summary>Passkeys that can be used.</summary>
    public static IQueryable<Passkey> Passkeys(MandatDb db, PersonId person) => db.Set<Passkey>().Where(p => p.PersonId == person && p.RemovedAt == null);

    public static Task<bool> HasPasskeyAsync(MandatDb db, PersonId person, CancellationToken stop) => Passkeys(db, person).AnyAsync(stop);

    /// <summary>True when the person can sign in without that passkey.</summary>
    public static async Task<bool> HasAnotherAsync(MandatDb db, Passkey than, CancellationToken stop) =>
        await db.Set<Person>().AnyAsync(p => p.Id == than.PersonId && p.Email != null, stop)
        || await Passkeys(db, than.PersonId).AnyAsync(p => p.Id != than.Id, stop);

    /// <summary>True for somebody who has signed in and could not any more without the address.</summary>
    public static async Task<bool> NeedsAddressAsync(MandatDb db, PersonId person, CancellationToken stop) =>
        await db.Set<Session>().AnyAsync(s => s.PersonId == person, stop) && !await HasPasskeyAsync(db, person, stop);
}
