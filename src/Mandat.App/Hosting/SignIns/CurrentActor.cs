using System.Globalization;
using Mandat.App.Texts;
using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Hosting.SignIns;

/// <summary>
/// Who looks at the page: loaded once per request from the session and the seats of today. Pages take the <see cref="Actor"/> as a
/// cascading parameter, and inject this for the name, today and the zone.
/// </summary>
public sealed class CurrentActor(IHttpContextAccessor accessor, TimeProvider clock, IStringLocalizer<PeopleTexts> words)
{
    /// <summary>The one who acts; anonymous for a visitor.</summary>
    public Actor Actor => Person?.Actor ?? Actor.Anonymous;

    /// <summary>The signed-in person, or null for a visitor.</summary>
    public SignedInPerson? Person => accessor.HttpContext?.Features.Get<SignedInPerson>();

    public bool IsSignedIn => Person is not null;

    public TimeZoneInfo Zone => Person?.Zone ?? TimeZoneInfo.FindSystemTimeZoneById(Mandat.Core.Collaborations.Collaboration.DefaultZone);

    /// <summary>Today in the collaboration's zone.</summary>
    public DateOnly Today => Person?.Today ?? Instant.Today(clock, Zone);

    /// <summary>What is shown under the name: party, else body, else what the person is here.</summary>
    public string? Standing => Person?.Seats is not [var first, ..] ? null
        : Person.Seats.Select(NameOf).FirstOrDefault(name => name is not null) ?? words[$"Role.{first.Seat.Role}"];

    /// <summary>What the collaboration is called; null for a visitor, and before it is founded.</summary>
    public string? Collaboration => Languages.IsSwedish ? Person?.Collaboration : Person?.EnglishCollaboration ?? Person?.Collaboration;

    /// <summary>An instant as a clock on the wall of the collaboration shows it.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>An instant in words: "24 november 2026 kl. 10.15".</summary>
    public string Clock(DateTime utc) =>
        Local(utc).ToString(Languages.IsSwedish ? "d\u00a0MMMM\u00a0yyyy 'kl.\u00a0'HH.mm" : "d\u00a0MMMM\u00a0yyyy 'at\u00a0'HH:mm", CultureInfo.CurrentCulture);

    private static string? NameOf(NamedSeat seat) => seat.Party ?? (Languages.IsSwedish ? seat.Body : seat.EnglishBody ?? seat.Body);
}
