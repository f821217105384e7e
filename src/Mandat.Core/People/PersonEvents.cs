using Mandat.Core.Kernel;

namespace Mandat.Core.People;

public sealed record PersonAdded(Guid Subject, string Name, string? Email) : JournalEvent(Subject);

public sealed record PersonChanged(Guid Subject, string Name, string? Email) : JournalEvent(Subject);

public sealed record PersonMerged(Guid Subject, Guid Into, string Name) : JournalEvent(Subject);

public sealed record LanguageChosen(Guid Subject, string? Language) : JournalEvent(Subject);

public sealed record AffiliationAdded(Guid Subject, Guid Party, DateOnly From) : JournalEvent(Subject);

public sealed record AffiliationEnded(Guid Subject, Guid Party, DateOnly On) : JournalEvent(Subject);
