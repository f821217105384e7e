using Mandat.Core.Kernel;
using Mandat.Core.People;

namespace Mandat.Core.Access;

/// <summary>Who is signed in by a session, and through which seats today.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Session">The session on this device.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Language">"sv", "en", or null: as the browser says.</param>
/// <param name="Seats">The seats held today, with their names.</param>
/// <param name="Today">Today in the collaboration's zone.</param>
/// <param name="Zone">The collaboration's zone.</param>
/// <param name="Collaboration">What the collaboration is called; null before it is founded.</param>
/// <param name="EnglishCollaboration">The same in English; null when it has no English name.</param>
public sealed record SignedInPerson(
    Actor Actor, SessionId Session, string Name, string? Language, IReadOnlyList<NamedSeat> Seats, DateOnly Today, TimeZoneInfo Zone,
    string? Collaboration = null, string? EnglishCollaboration = null);

/// <summary>What a session's secret opens: a person, or the reason why it opens nothing; both null when nobody knows the secret.</summary>
public sealed record SessionAnswer(SignedInPerson? Person, SessionEnding? Ended)
{
    public static SessionAnswer Unknown { get; } = new(null, null);
}
