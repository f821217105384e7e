using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>A session that was begun: the secret for the cookie of this device, given out once.</summary>
public sealed record NewSession(PersonId Person, SessionId Session, Secret Secret);

/// <summary>Begins a session for somebody who has shown to be that person.</summary>
static class BeginSession
{
    /// <summary>Adds the session to what the deed will save; null when the person holds no seat today.</summary>
    public static async Task<(NewSession Session, Actor Actor)?> AddAsync(
        MandatDb db, ActorOf actorOf, PersonId person, SignInWay way, string? device, CancellationToken stop)
    {
        var actor = await actorOf.AskAsync(person, await TodayAsync(db, stop), stop);
        if (actor.Person is null) return null;
        var (secret, label) = (Secret.New(), device is { Length: > 100 } ? device[..100] : device);
        var session = Session.Begin(person, way, label, Instant.Now(db.Clock), secret);
        db.Add(session);
        return (new(person, session.Id, secret), actor);
    }

    /// <summary>Today in the collaboration's zone.</summary>
    public static async Task<DateOnly> TodayAsync(MandatDb db, CancellationToken stop)
    {
        var zone = await db.Set<Collaboration>().OrderBy(c => c.Id).Select(c => c.ZoneId).FirstOrDefaultAsync(stop);
        return Instant.Today(db.Clock, TimeZoneInfo.FindSystemTimeZoneById(zone ?? Collaboration.DefaultZone));
    }
}
