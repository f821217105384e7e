using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Signs a person in by a passkey whose signature the caller has checked (logga in med nyckel). In: which passkey, what the device said,
/// and the device. Out: the session. Refuses a passkey that is unknown or removed, and a person without a seat today.
/// </summary>
public sealed class SignInByPasskey(MandatDb db, ActorOf actorOf) : IDeed
{
    public static Permission Permission => Permission.Anyone;

    public sealed record Request(byte[] CredentialId, uint SignCount, bool IsUserVerified, bool IsBackedUp, string? Device = null);

    public async Task<Result<NewSession>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var passkey = await db.Set<Passkey>().FirstOrDefaultAsync(p => p.CredentialId == request.CredentialId && p.RemovedAt == null, stop);
        if (passkey is null) return SignInRefusals.PasskeyUnknown;
        if (await BeginSession.AddAsync(db, actorOf, passkey.PersonId, SignInWay.Passkey, request.Device, stop) is not var (session, self)) return SignInRefusals.NoSeatToday;
        passkey.Use(request.SignCount, request.IsUserVerified, request.IsBackedUp, Instant.Now(db.Clock));
        var saved = await db.CommitAsync(self, nameof(SignInByPasskey), null, stop);
        return saved.IsRefused ? saved.As<NewSession>() : session;
    }
}
