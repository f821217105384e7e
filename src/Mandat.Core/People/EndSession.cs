using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>Ends one of the actor's own sessions (logga ut). In: the session, and whether it is the one on this device. Refuses another's.</summary>
public sealed class EndSession(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.OwnAccount;

    public sealed record Request(SessionId Session, bool IsThisDevice);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await db.FindOneAsync<Session>(request.Session, stop) is not { } session || session.PersonId != actor.Person) return Refusal.NotFound;
        session.End(request.IsThisDevice ? SessionEnding.SignedOut : SessionEnding.Removed, Instant.Now(db.Clock));
        return await db.CommitAsync(actor, nameof(EndSession), null, stop);
    }
}
