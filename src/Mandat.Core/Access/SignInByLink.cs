using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Signs a person in by a one-time link (logga in med länk). In: the link's secret and the device. Out: the session. Refuses a link that
/// is unknown, used or too old, and a person without a seat today, who keeps the link.
/// </summary>
public sealed class SignInByLink(MandatDb db, ActorOf actorOf) : IDeed
{
    public static Permission Permission => Permission.Anyone;

    public sealed record Request(string Secret, string? Device = null);

    public async Task<Result<NewSession>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var (hash, now) = (Secret.HashOf(request.Secret), Instant.Now(db.Clock));
        var link = await db.Set<SignInLink>().FirstOrDefaultAsync(l => l.SecretHash == hash, stop);
        if (link?.PersonId is not { } person) return SignInRefusals.LinkUnknown;
        if (link.Obstacle(now) is { } obstacle) return obstacle;
        if (await BeginSession.AddAsync(db, actorOf, person, SignInWay.Link, request.Device, stop) is not var (session, self)) return SignInRefusals.NoSeatToday;
        link.Use(now);
        var saved = await db.CommitAsync(self, nameof(SignInByLink), null, stop);
        // Two at once: the first has used it.
        return saved.IsRefused ? SignInRefusals.LinkUsed : session;
    }
}
