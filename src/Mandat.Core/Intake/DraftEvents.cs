using Mandat.Core.Kernel;

namespace Mandat.Core.Intake;

public sealed record DraftTakenIn(Guid Subject, string FileName, string Sha256) : JournalEvent(Subject);

public sealed record DraftConfirmed(Guid Subject, Guid Meeting) : JournalEvent(Subject);

public sealed record DraftDiscarded(Guid Subject) : JournalEvent(Subject);
