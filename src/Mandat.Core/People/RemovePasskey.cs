using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>
/// Removes one of the actor's own passkeys (ta bort nyckel). In: the passkey. Refuses another's, and the last way in of a person without an
/// e-mail address.
/// </summary>
public sealed class RemovePasskey(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.OwnAccount;

    public sealed record Request(PasskeyId Passkey);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var passkey = await db.FindOneAsync<Passkey>(request.Passkey, stop);
        if (passkey is null || passkey.PersonId != actor.Person || passkey.RemovedAt is not null) return Refusal.NotFound;
        if (!await WaysIn.HasAnotherAsync(db, passkey, stop)) return SignInRefusals.LastWayIn;
        passkey.Remove(Instant.Now(db.Clock));
        return await db.CommitAsync(actor, nameof(RemovePasskey), null, stop);
    }
}
