using System.Linq.Expressions;
using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>What travels.</summary>
public enum MatterKind
{
    /// <summary>A wish from one body to another; not a decision (signal).</summary>
    Signal,

    /// <summary>A question left open, that comes back until it is dropped (parkerad fråga).</summary>
    ParkedQuestion,

    /// <summary>A proposal (förslag).</summary>
    Proposal,

    /// <summary>A result that goes to a body (återrapport).</summary>
    Report,

    /// <summary>An assignment; its words are the assignment's (uppdrag).</summary>
    Assignment,

    /// <summary>A decision; its words are the decision's (beslut).</summary>
    Decision,
}

/// <summary>Where a matter stands; this exists nowhere else.</summary>
public enum MatterState
{
    Sent,
    Received,
    Reported,
    Closed,
}

/// <summary>
/// A matter that travels between bodies: it exists once, its path is the ordered list of considerations, and only the sender closes it
/// (ärende). Signals, parked questions, proposals and reports are themselves here; other kinds have their words in their own subject.
/// </summary>
public sealed class Matter : MeetingOutcome, IReachesBeyond<Matter>
{
    readonly List<Consideration> _path = [];

    Matter() { }

    public MatterId Id { get; private init; }
    public MatterKind Kind { get; private init; }
    public MatterState State { get; private set; }

    /// <summary>The body that sends and closes; null when the text does not say.</summary>
    public BodyId? SenderId { get; private init; }
    public string? SenderAsWritten { get; private init; }

    /// <summary>Who raised it.</summary>
    public PersonId? ByPersonId { get; private set; }
    public string? ByAsWritten { get; private init; }
    public DateOnly? RaisedOn { get; private set; }

    /// <summary>What was reported back.</summary>
    public string? Answer { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>True when it was closed without a result (avskriven); then <see cref="ClosingReason"/> says why.</summary>
    public bool IsWrittenOff { get; private set; }
    public string? ClosingReason { get; private set; }

    /// <summary>The last time it was opened again; then <see cref="ReopeningReason"/> says why.</summary>
    public DateOnly? ReopenedOn { get; private set; }
    public string? ReopeningReason { get; private set; }

    /// <summary>Another of the same kind that nobody has said is the same (kan vara samma).</summary>
    public MatterId? MayBeSameAsId { get; private set; }

    /// <summary>The one that somebody has said it is the same as.</summary>
    public MatterId? SameAsId { get; private set; }
    public IReadOnlyList<Consideration> Path => _path;

    public static Matter Raise(Standing at, MatterKind kind, string text, MatterSender sender)
    {
        var matter = new Matter
        {
            Id = Kernel.Id.New<MatterId>(), HostId = at.Host, CircleOf = at.Meeting, MeetingId = at.Meeting, AgendaItemId = at.Item,
            Position = at.Position, Kind = kind, SenderId = sender.Body, SenderAsWritten = sender.BodyAsWritten,
            ByPersonId = sender.Person, ByAsWritten = sender.PersonAsWritten, RaisedOn = sender.On,
        };
        matter.Text = text;
        matter.Show(at.Visibility);
        matter.Record(new MatterRaised(matter.Id.Value, kind, sender.Body?.Value));
        return matter;
    }

    /// <summary>Adds the next consideration of the path.</summary>
    public Consideration SendTo(Receiver receiver, ConsiderationRole role, MeetingId? meeting = null)
    {
        var step = Consideration.Of(Id, _path.Count + 1, receiver, role, meeting);
        _path.Add(step);
        return step;
    }

    /// <summary>The body that closes it: the sender, or the one whose notes tell of it when the sender is not known.</summary>
    public BodyId KeeperId => SenderId ?? HostId;

    /// <summary>True when somebody has said, or the notes do, which body, party or person it goes to.</summary>
    public bool HasReceivers => _path.Exists(c => c.BodyId is not null || c.PartyId is not null || c.PersonId is not null);

    public bool IsOpen => State != MatterState.Closed;

    /// <summary>A receiver says what it made of the matter; when every receiver has, it is reported.</summary>
    public void AnswerStep(Consideration step, ConsiderationOutcome outcome, string sentence, PersonId? by, DateTime at)
    {
        step.Conclude(outcome, sentence, by, at);
        Record(new ConsiderationAnswered(Id.Value, step.BodyId?.Value, outcome, sentence));
        State = _path.TrueForAll(c => c.Outcome is not null) ? MatterState.Reported : MatterState.Received;
    }

    public void Report(string answer)
    {
        (State, Answer) = (MatterState.Reported, answer);
        Record(new MatterReported(Id.Value, answer));
    }

    public void Close(DateOnly on)
    {
        (State, ClosedOn) = (MatterState.Closed, on);
        Record(new MatterClosed(Id.Value, false, null));
    }

    public void WriteOff(DateOnly on, string reason)
    {
        (State, ClosedOn, IsWrittenOff, ClosingReason) = (MatterState.Closed, on, true, reason);
        Record(new MatterClosed(Id.Value, true, reason));
    }

    public void MarkPossiblySameAs(MatterId other)
    {
        MayBeSameAsId = other;
        Record(new MatterMayBeSame(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that the two are the same: the other goes on, also to whom this one went.</summary>
    public void MergeInto(Matter other, DateOnly on)
    {
        (SameAsId, MayBeSameAsId) = (other.Id, null);
        (State, ClosedOn) = (MatterState.Closed, ClosedOn ?? on);
        Record(new MatterMerged(Id.Value, other.Id.Value));
    }

    /// <summary>Somebody has said that they are two.</summary>
    public void KeepApart()
    {
        if (MayBeSameAsId is { } other) Record(new MatterKeptApart(Id.Value, other.Value));
        MayBeSameAsId = null;
    }

    public override void Identify(string name, PersonId person)
    {
        if (!IsOnlyCalled(name, ByPersonId, ByAsWritten)) return;
        ByPersonId = person;
        Record(new RaiserIdentified(Id.Value, person.Value));
    }

    public override void Follow(MeetingMove move)
    {
        if (MeetingId == move.Meeting) RaisedOn = move.Of(RaisedOn);
    }

    /// <summary>It was closed too early, or the question came back: it stands again where it stood.</summary>
    public void Reopen(DateOnly on, string reason)
    {
        var isAnswered = Answer is not null || (_path.Count > 0 && _path.TrueForAll(c => c.Outcome is not null));
        State = isAnswered ? MatterState.Reported : _path.Exists(c => c.Outcome is not null || c.ReceivedAt is not null) ? MatterState.Received : MatterState.Sent;
        (ClosedOn, IsWrittenOff, ClosingReason, ReopenedOn, ReopeningReason) = (null, false, null, on, reason);
        Record(new MatterReopened(Id.Value, reason));
    }

    /// <summary>Seen by its sender and by those it goes to.</summary>
    public static Expression<Func<Matter, bool>> Reaches(Actor viewer)
    {
        var (bodies, person, parties) = (viewer.Bodies, viewer.Person, viewer.ReadingParties);
        return x => (x.SenderId != null && bodies.Contains(x.SenderId.Value))
            || x.Path.Any(c => (c.BodyId != null && bodies.Contains(c.BodyId.Value)) || (person != null && c.PersonId == person)
                || (c.PartyId != null && parties.Contains(c.PartyId.Value)));
    }
}

/// <summary>Who sends a matter, as far as it is known.</summary>
public sealed record MatterSender(BodyId? Body = null, string? BodyAsWritten = null, PersonId? Person = null, string? PersonAsWritten = null, DateOnly? On = null);
