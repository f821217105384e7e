using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

/// <summary>What a decision came to.</summary>
public enum DecisionOutcome
{
    Approved,
    Rejected,
    Noted,
    Deferred,
    ReferredBack,
}

/// <summary>
/// A decision, made at the meeting or only reported there from another body (beslut). Its decider may be not stated. A number is given when
/// the notes are approved, and never reused.
/// </summary>
public sealed class Decision : MeetingOutcome, ICarried
{
    Decision() { }

    public DecisionId Id { get; private init; }
    public MatterId MatterId { get; private init; }
    public DecisionOutcome Outcome { get; private init; }

    /// <summary>True when it was made elsewhere and only told here (redovisat beslut).</summary>
    public bool IsReported { get; private init; }

    /// <summary>True for a formality: agenda approved, functions elected, minutes approved.</summary>
    public bool IsFormal { get; private init; }
    public BodyId? DeciderId { get; private init; }
    public string? DeciderAsWritten { get; private init; }

    /// <summary>The proposal that was adopted.</summary>
    public MatterId? ProposalId { get; private init; }
    public PersonId? ProposedByPersonId { get; private set; }
    public string? ProposedByAsWritten { get; private init; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Where it stands in the log: the day it was decided, else the day it was told of.</summary>
    public DateOnly LoggedOn { get; private set; }
    public DateOnly? ReviewOn { get; private set; }
    public DecisionId? SupersededById { get; private set; }

    /// <summary>Another decision that somebody has not said is the same (kan vara samma).</summary>
    public DecisionId? MayBeSameAsId { get; private set; }

    /// <summary>The decision that somebody has said it is the same as; it keeps its own words and sentences.</summary>
    public DecisionId? SameAsId { get; private set; }
    public string? Number { get; private set; }

    public static Decision Take(Standing at, MatterId matter, string text, DecisionFacts facts)
    {
        var decision = new Decision
        {
            Id = Kernel.Id.New<DecisionId>(), HostId = at.Host, CircleOf = at.Meeting, MeetingId = at.Meeting, AgendaItemId = at.Item,
            Position = at.Position, MatterId = matter, Outcome = facts.Outcome, IsReported = facts.IsReported, IsFormal = facts.IsFormal,
            DeciderId = facts.Decider, DeciderAsWritten = facts.DeciderAsWritten, ProposalId = facts.Proposal,
            ProposedByPersonId = facts.ProposedByPerson, ProposedByAsWritten = facts.ProposedBy, DecidedOn = facts.DecidedOn,
            LoggedOn = facts.DecidedOn ?? facts.ToldOn ?? PageKey.NoDay,
        };
        decision.Text = text;
        decision.Show(at.Visibility);
        decision.Record(new DecisionTaken(decision.Id.Value, text, facts.IsReported, facts.Decider?.Value));
        return decision;
    }

    /// <summary>The body that decided it; the one whose notes tell of it when the decider is not known.</summary>
    public BodyId KeeperId => DeciderId ?? HostId;

    /// <summary>A later decision takes its place.</summary>
    public void Supersede(DecisionId by)
    {
        SupersededById = by;
        Record(new DecisionSuperseded(Id.Value, by.Value));
    }

    /// <summary>It is to be tried again that day; null when it no longer is.</summary>
    public void Review(DateOnly? on)
    {
        ReviewOn = on;
        Record(new ReviewDateSet(Id.Value, on));
    }

    public override void Identify(string name, PersonId person)
    {
        if (!IsOnlyCalled(name, ProposedByPersonId, ProposedByAsWritten)) return;
        ProposedByPersonId = person;
        Record(new ProposerIdentified(Id.Value, person.Value));
    }

    public override void Follow(MeetingMove move)
    {
        if (MeetingId != move.Meeting) return;
        (DecidedOn, LoggedOn) = (IsReported ? DecidedOn : move.Of(DecidedOn), LoggedOn == (move.From ?? PageKey.NoDay) ? move.To : LoggedOn);
    }

    public void MarkPossiblySameAs(DecisionId other)
    {
        MayBeSameAsId = other;
        Record(new DecisionMayBeSame(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that the two are the same.</summary>
    public void MergeInto(DecisionId other)
    {
        (SameAsId, MayBeSameAsId) = (other, null);
        Record(new DecisionMerged(Id.Value, other.Value));
    }

    /// <summary>Somebody has said that they are two.</summary>
    public void KeepApart()
    {
        if (MayBeSameAsId is { } other) Record(new DecisionKeptApart(Id.Value, other.Value));
        MayBeSameAsId = null;
    }
}

/// <summary>What is known about a decision besides its words.</summary>
public sealed record DecisionFacts
{
    public DecisionOutcome Outcome { get; init; } = DecisionOutcome.Approved;
    public bool IsReported { get; init; }
    public bool IsFormal { get; init; }
    public BodyId? Decider { get; init; }
    public string? DeciderAsWritten { get; init; }
    public MatterId? Proposal { get; init; }
    public PersonId? ProposedByPerson { get; init; }
    public string? ProposedBy { get; init; }
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day of the meeting whose notes tell of it.</summary>
    public DateOnly? ToldOn { get; init; }
}
