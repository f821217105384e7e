using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

public sealed record MatterRaised(Guid Subject, MatterKind Kind, Guid? Sender) : JournalEvent(Subject);

public sealed record RaiserIdentified(Guid Subject, Guid Person) : JournalEvent(Subject);

public sealed record MatterReported(Guid Subject, string Answer) : JournalEvent(Subject);

public sealed record MatterClosed(Guid Subject, bool IsWrittenOff, string? Reason) : JournalEvent(Subject);

public sealed record MatterReopened(Guid Subject, string Reason) : JournalEvent(Subject);

public sealed record MatterMayBeSame(Guid Subject, Guid Other) : JournalEvent(Subject);

public sealed record MatterMerged(Guid Subject, Guid Into) : JournalEvent(Subject);

public sealed record MatterKeptApart(Guid Subject, Guid From) : JournalEvent(Subject);

public sealed record ConsiderationAnswered(Guid Subject, Guid? Body, ConsiderationOutcome Outcome, string Answer) : JournalEvent(Subject);
