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

    Session() { }

    public SessionId Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public string SecretHash { get; private init; } = "";
    public SignInWay Way { get; private init; }

    /// <summary>Browser and system, as the account page shows them.</summary>
    public string? Device { get; private init; }
    public DateTime StartedAt { get; private init; }
    public DateTime SeenAt { get; private init; }
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
            StartedAt = now, SeenAt = now, ExpiresAt = now + Lifetime,
        };
        session.Record(new SignedIn(person.Value, session.Id.Value, way));
        return session;
    }

    public void End(SessionEnding why, DateTime now)
    {
        if (EndedAt is not null) return;
        (EndedAt, Ending) = (now, why);
        Record(new SessionEnded(PersonId.Value, Id.Value, why));
    }
}
