using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Turns the secret of a session into the person and the seats of today. A session whose person holds no seat today ends here, so
/// rights close with the last seat by themselves.
/// </summary>
public sealed class ActorOfSession(MandatDb db, ActorOf actorOf) : IQuery
{
    public async Task<SessionAnswer> AskAsync(string secret, CancellationToken stop = default)
    {
        var (hash, now) = (Secret.HashOf(secret), Instant.Now(db.Clock));
        if (await FindAsync(hash, stop) is not { } found) return SessionAnswer.Unknown;
        if (found.EndedAt is not null) return new(null, found.Ending);
        if (found.ExpiresAt <= now) return await EndAsync(found.Id, SessionEnding.Expired, stop);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(found.ZoneId ?? Collaboration.DefaultZone);
        var today = Instant.Today(db.Clock, zone);
        var seats = await actorOf.SeatsAsync(found.PersonId, today, stop);
        if (seats.Count == 0) return await EndAsync(found.Id, SessionEnding.SeatEnded, stop);
        if (now - found.SeenAt >= Session.SeenEvery) await SeeAsync(found, now, stop);
        return new(new(ActorOf.Of(found.PersonId, seats), found.Id, found.Name, found.Language, seats, today, zone, found.Collaboration, found.EnglishCollaboration), null);
    }

    Task<Found?> FindAsync(string hash, CancellationToken stop) =>
        (from session in db.Set<Session>().AsNoTracking()
         join person in db.Set<Person>() on session.PersonId equals person.Id
         where session.SecretHash == hash
         select new Found(
             session.Id, person.Id, person.Name, person.Language, session.SeenAt, session.ExpiresAt, session.EndedAt, session.Ending,
             db.Set<Collaboration>().OrderBy(c => c.Id).Select(c => c.ZoneId).FirstOrDefault(), db.Set<Collaboration>().OrderBy(c => c.Id).Select(c => c.Name).FirstOrDefault(),
             db.Set<Collaboration>().OrderBy(c => c.Id).Select(c => c.EnglishName).FirstOrDefault())).FirstOrDefaultAsync(stop);

    async Task<SessionAnswer> EndAsync(SessionId id, SessionEnding why, CancellationToken stop)
    {
        var session = await db.FindOneAsync<Session>(id, stop);
        session!.End(why, Instant.Now(db.Clock));
        // A conflict is another request of the same browser that ended it first.
        var saved = await db.CommitAsync(Actor.Program, nameof(ActorOfSession), null, stop);
        if (saved.IsRefused) db.ChangeTracker.Clear();
        return new(null, why);
    }

    Task SeeAsync(Found found, DateTime now, CancellationToken stop)
    {
        var session = db.Set<Session>().Where(s => s.Id == found.Id);
        return now - found.SeenAt < Session.VisitGap
            ? session.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), stop)
            : session.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now).SetProperty(x => x.VisitBeganAt, now).SetProperty(x => x.VisitBeforeAt, found.SeenAt), stop);
    }

    sealed record Found(
        SessionId Id, PersonId PersonId, string Name, string? Language, DateTime SeenAt, DateTime ExpiresAt, DateTime? EndedAt, SessionEnding? Ending, string? ZoneId,
        string? Collaboration, string? EnglishCollaboration);
}
