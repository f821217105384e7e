using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>
/// Adds a passkey to the actor's own account (lägg till nyckel). In: what the device said, checked by the caller, and what the device is
/// called. Out: the passkey. Refuses a key that is known.
/// </summary>
public sealed class AddPasskey(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.OwnAccount;

    public sealed record Request(PasskeyFacts Facts, string Name);

    public async Task<Result<PasskeyId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission) || actor.Person is not { } person) return Refusal.NotAllowed;
        var passkey = Passkey.Add(person, request.Facts, request.Name, Instant.Now(db.Clock));
        db.Add(passkey);
        var saved = await db.CommitAsync(actor, nameof(AddPasskey), null, stop);
        return saved.Or(SignInRefusals.PasskeyKnown, passkey.Id);
    }
}
