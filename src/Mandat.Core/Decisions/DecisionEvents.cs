using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

public sealed record DecisionTaken(Guid Subject, string Text, bool IsReported, Guid? Decider) : JournalEvent(Subject);

public sealed record DecisionMayBeSame(Guid Subject, Guid Other) : JournalEvent(Subject);

public sealed record DecisionMerged(Guid Subject, Guid Into) : JournalEvent(Subject);

public sealed record DecisionKeptApart(Guid Subject, Guid From) : JournalEvent(Subject);

public sealed record DecisionSuperseded(Guid Subject, Guid By) : JournalEvent(Subject);

public sealed record ProposerIdentified(Guid Subject, Guid Person) : JournalEvent(Subject);

public sealed record ReviewDateSet(Guid Subject, DateOnly? On) : JournalEvent(Subject);
