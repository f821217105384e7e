using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>
/// Changes a person's name and address. In: the person, both, and the version that was read. Out: nothing. Refuses an address that somebody
/// else has, to take the address of somebody who signs in by it alone, and a version that has moved.
/// </summary>
public sealed class ChangePerson(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PersonId Person, string Name, string? Email, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownPersons.FindAsync(db, request.Person, actor, stop) is not { } person) return Refusal.NotFound;
        if (request.Version is { } seen && seen != person.Version) return Refusal.Conflict;
        var email = Person.Normal(request.Email);
        var taken = PersonRefusals.EmailTaken(email ?? "");
        if (email is not null && await db.Set<Person>().AnyAsync(p => p.Email == email && p.Id != person.Id, stop)) return taken;
        if (email is null && person.Email is not null && await WaysIn.NeedsAddressAsync(db, person.Id, stop)) return SignInRefusals.LastWayIn;
        person.Change(request.Name, email);
        var saved = await db.CommitAsync(actor, nameof(ChangePerson), null, stop);
        return saved.Or(taken, new Done());
    }
}
