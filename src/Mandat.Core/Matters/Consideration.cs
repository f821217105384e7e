using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>What a receiver does with a matter.</summary>
public enum ConsiderationRole
{
    Informs,
    Advises,
    Prepares,
    Decides,
    ReceivesReport,
}

/// <summary>What a receiver made of a matter.</summary>
public enum ConsiderationOutcome
{
    TakenUp,

    /// <summary>Not now; it is kept.</summary>
    Later,
    Declined,
}

/// <summary>Who a matter goes to: a body, a party or a person; only the words when nobody has said which.</summary>
public sealed record Receiver(BodyId? Body = null, PartyId? Party = null, PersonId? Person = null, string? AsWritten = null);

/// <summary>One step of a matter's path (behandling).</summary>
public sealed class Consideration : IPartOf<Matter>
{
    Consideration() { }

    public ConsiderationId Id { get; private init; }
    public MatterId MatterId { get; private init; }
    public int Order { get; private init; }
    public BodyId? BodyId { get; private init; }
    public PartyId? PartyId { get; private init; }
    public PersonId? PersonId { get; private init; }
    public string? ReceiverAsWritten { get; private init; }
    public ConsiderationRole Role { get; private init; }
    public MeetingId? MeetingId { get; private init; }
    public DateTime? ReceivedAt { get; private set; }
    public PersonId? ReceivedById { get; private set; }
    public ConsiderationOutcome? Outcome { get; private set; }

    /// <summary>How it was taken up, until when it waits, or why not; one sentence.</summary>
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public PersonId? AnsweredById { get; private set; }

    /// <summary>Who it goes to.</summary>
    public Receiver Receiver => new(BodyId, PartyId, PersonId, ReceiverAsWritten);

    /// <summary>True when the two go to the same body, party or person; by the words where nobody has said which.</summary>
    public bool IsTo(Consideration other) =>
        (BodyId, PartyId, PersonId) == (other.BodyId, other.PartyId, other.PersonId) && (BodyId is not null || PartyId is not null || PersonId is not null
            || (ReceiverAsWritten is { } a && other.ReceiverAsWritten is { } b && Words.Same(a, b)));

    /// <summary>True when the actor may receive and answer: a full seat of the body or for the party, or the person.</summary>
    public bool IsFor(Actor actor) =>
        (BodyId is { } body && actor.May(Permission.ReceiveMatters, body)) || (PartyId is { } party && actor.FullParties.Contains(party)) || (PersonId is { } person && person == actor.Person);

    internal void Conclude(ConsiderationOutcome outcome, string answer, PersonId? by, DateTime at)
    {
        (Outcome, Answer, AnsweredById, AnsweredAt) = (outcome, answer, by, at);
        (ReceivedAt, ReceivedById) = (ReceivedAt ?? at, ReceivedById ?? by);
    }

    internal static Consideration Of(MatterId matter, int order, Receiver to, ConsiderationRole role, MeetingId? meeting) => new()
    {
        Id = Kernel.Id.New<ConsiderationId>(), MatterId = matter, Order = order, BodyId = to.Body, PartyId = to.Party, PersonId = to.Person,
        ReceiverAsWritten = to.AsWritten, Role = role, MeetingId = meeting,
    };
}
