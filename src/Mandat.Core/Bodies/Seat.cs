using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>
/// A seat: held by a person, for a party, in a body, in a role, from–to, the last day included (plats). Rights open and close with it.
/// </summary>
public sealed class Seat : Aggregate, IOpenToSeats
{
    Seat() { }

    public SeatId Id { get; private init; }
    public PersonId PersonId { get; private init; }

    /// <summary>Null for the administrator's seat only.</summary>
    public BodyId? BodyId { get; private init; }

    /// <summary>Null in the backbone, and where it is not known.</summary>
    public PartyId? PartyId { get; private init; }
    public SeatRole Role { get; private init; }

    /// <summary>The one meeting of a guest; null for every other role.</summary>
    public MeetingId? MeetingId { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? To { get; private set; }

    public static Seat Give(PersonId person, BodyId? body, PartyId? party, SeatRole role, DateOnly from, DateOnly? to = null, MeetingId? meeting = null)
    {
        var seat = new Seat { Id = Kernel.Id.New<SeatId>(), PersonId = person, BodyId = body, PartyId = party, Role = role, From = from, To = to, MeetingId = meeting };
        seat.Record(new SeatGiven(seat.Id.Value, person.Value, body?.Value, party?.Value, role, from, to, meeting?.Value));
        return seat;
    }

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);

    public void End(DateOnly lastDay)
    {
        To = lastDay;
        Record(new SeatEnded(Id.Value, lastDay));
    }
}
