using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

public sealed record DecisionTaken(Guid Subject, string Text, bool IsReported, Guid? Decider) : JournalEvent(Subject);

public sealed record DecisionMayBeSame(Guid Subject, Guid Other) : JournalEvent(Subject);
