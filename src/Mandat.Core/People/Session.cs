using System.Linq.Expressions;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>How somebody signed in.</summary>
public enum SignInWay
{
    Link,
    Passkey,
}

/// <summary>Why a session ended.</summary>
public enum SessionEnding
{
    /// <summary>Signed out on the device itself.</summary>
    SignedOut,

    /// <summary>Ended by the person from the account page.</summary>
    Removed,

    /// <summary>The person's last seat ended.</summary>
    SeatEnded,

    /// <summary>Its time was up.</summary>
    Expired,
}

/// <summary>A sign-in on one device (inloggning); its secret is kept hashed, and it ends with the person's last seat.</summary>
public sealed class Session : Aggregate, IReachesBeyond<Session>, IBoundToInstallation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>How coarsely it is kept when a session was last used.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromHours(1);

    /// <summary>Unused for this long, the next use is another visit.</summary>
    public static readonly TimeSpan VisitGap = TimeSpan.FromHours(4);

    Session() { }

    public SessionId Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public string SecretHash { get; private init; } = "";
    public SignInWay Way { get; private init; }

    /// <summary>Browser and system, as the account page shows them.</summary>
    public string? Device { get; private init; }
    public DateTime StartedAt { get; private init; }
    public DateTime SeenAt { get; private init; }

    /// <summary>When the visit began that it is used in now, or was used in last.</summary>
    public DateTime VisitBeganAt { get; private init; }

    /// <summary>When it was last used in the visit before; null in its first.</summary>
    public DateTime? VisitBeforeAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public DateTime? EndedAt { get; private set; }
    public SessionEnding? Ending { get; private set; }

    public static Expression<Func<Session, bool>> Reaches(Actor viewer)
    {
        var person = viewer.Person ?? default;
        return s => s.PersonId == person;
    }

    public static Session Begin(PersonId person, SignInWay way, string? device, DateTime now, Secret secret)
    {
        var session = new Session
        {
            Id = Kernel.Id.New<SessionId>(), PersonId = person, SecretHash = secret.Hash, Way = way, Device = device,
            StartedAt = now, SeenAt = now, VisitBeganAt = now, ExpiresAt = now + Lifetime,
        };
        session.Record(new SignedIn(person.Value, session.Id.Value, way));
        return session;
    }

    /// <summary>When the person was last here before the visit that goes on in one of the sessions; null on a first visit.</summary>
    public static DateTime? LastVisit(IReadOnlyCollection<Session> own, SessionId goingOn)
    {
        if (own.FirstOrDefault(s => s.Id == goingOn) is not { } here) return null;
        return own.Where(s => s.Id != goingOn).Select(s => (DateTime?)s.LastUsedAt).Where(at => at < here.VisitBeganAt).Append(here.VisitBeforeAt).Max();
    }

    // The other endings are noticed later, or told from elsewhere.
    DateTime LastUsedAt => Ending == SessionEnding.SignedOut ? EndedAt!.Value : SeenAt;

    public void End(SessionEnding why, DateTime now)
    {
        if (EndedAt is not null) return;
        (EndedAt, Ending) = (now, why);
        Record(new SessionEnded(PersonId.Value, Id.Value, why));
    }
}
