using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;

namespace Mandat.Core.Meetings;

/// <summary>Something that came out of a meeting, with its sentences.</summary>
public abstract record OutcomeView
{
    /// <summary>Identity of the thing, whatever its kind; also what its sentences are found by.</summary>
    public required Guid Id { get; init; }
    public required AgendaItemId? Item { get; init; }
    public required int Position { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<EvidenceView> Evidence { get; init; } = [];

    /// <summary>Money that its words name.</summary>
    public IReadOnlyList<AmountView> Money { get; init; } = [];

    /// <summary>Initiatives that it names.</summary>
    public IReadOnlyList<InitiativeLink> Initiatives { get; init; } = [];
}

/// <summary>An initiative to go on to.</summary>
public sealed record InitiativeLink(InitiativeId Id, string Name, string? EnglishName);

/// <summary>Somebody by name: a person when somebody has said who it is, else only the words.</summary>
public sealed record PersonWords(PersonId? Id, string Name);

/// <summary>A body: one of the ledger, else only the words; null where not even those are given.</summary>
public sealed record BodyWords(BodyName? Body, string? AsWritten)
{
    public bool IsKnown => Body is not null || AsWritten is not null;
}

/// <summary>A decision, made here or only reported.</summary>
public sealed record DecisionView : OutcomeView
{
    public required DecisionOutcome Outcome { get; init; }
    public required bool IsReported { get; init; }
    public required bool IsFormal { get; init; }
    public required string? Number { get; init; }
    public required BodyWords Decider { get; init; }
    public required PersonWords? ProposedBy { get; init; }
    public required DateOnly? ReviewOn { get; init; }
    public required SameAs? MayBeSameAs { get; init; }

    /// <summary>The decision of another meeting that somebody has said it is the same as.</summary>
    public required SameAs? SameAs { get; init; }
    public IReadOnlyList<AssignmentView> Gives { get; init; } = [];
}

/// <summary>Another thing that may be the same, as far as the viewer sees it.</summary>
public sealed record SameAs(Guid Id, string? Number, string Text, MeetingId Meeting);

/// <summary>An assignment with its assignees and its due time.</summary>
public sealed record AssignmentView : OutcomeView
{
    public required DecisionId? Decision { get; init; }
    public required MatterState State { get; init; }
    public required IReadOnlyList<AssigneeView> Assignees { get; init; }
    public required DueBy Due { get; init; }
    public required BodyWords? Giver { get; init; }
    public required BodyWords? ReturnsTo { get; init; }
    public required string? Condition { get; init; }
    public required SameAs? MayBeSameAs { get; init; }
}

/// <summary>One assignee.</summary>
public sealed record AssigneeView(AssigneeKind Kind, string Name, bool IsIdentified, string? Party);

/// <summary>A signal, proposal, parked question or report.</summary>
public sealed record MatterView : OutcomeView
{
    public required MatterKind Kind { get; init; }
    public required MatterState State { get; init; }
    public required string? Answer { get; init; }
    public required BodyWords From { get; init; }
    public required IReadOnlyList<BodyWords> To { get; init; }
    public required PersonWords? By { get; init; }
    public required SameAs? MayBeSameAs { get; init; }
}

/// <summary>Something told: information, event, learning, experiment, obstacle, gate.</summary>
public sealed record NoteView : OutcomeView
{
    public required NoteKind Kind { get; init; }
    public required InitiativeLink? About { get; init; }
    public required string? AboutAsWritten { get; init; }
    public required PersonWords? By { get; init; }
    public required string? Party { get; init; }
    public required BodyWords Decider { get; init; }
    public required string? Basis { get; init; }
    public required DueBy Due { get; init; }
    public required SameAs? MayBeSameAs { get; init; }

    /// <summary>The outcome in whose words it stands.</summary>
    public Guid? StandsIn { get; init; }
    public IReadOnlyList<AmountView> Amounts { get; init; } = [];
}

/// <summary>Money as it was named.</summary>
public sealed record AmountView(string Text, decimal? Amount, string? Purpose, bool IsTarget, int? Year);
