using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

public sealed record CollaborationFounded(Guid Subject, string Name) : JournalEvent(Subject);

public sealed record CollaborationRenamed(Guid Subject, string Name, string? EnglishName) : JournalEvent(Subject);

public sealed record ContactNamed(Guid Subject, string? Name, string? Email) : JournalEvent(Subject);

public sealed record PartyAdded(Guid Subject, string Name, string ShortName) : JournalEvent(Subject);

public sealed record PartyChanged(Guid Subject, string Name, string ShortName, DateOnly? LeftOn) : JournalEvent(Subject);

public sealed record FocusAreaAdded(Guid Subject, string Name) : JournalEvent(Subject);

public sealed record AgreementPeriodAdded(Guid Subject, string Name, DateOnly From, DateOnly? To) : JournalEvent(Subject);

public sealed record FocusAreaChanged(Guid Subject, string Name, string? EnglishName, DateOnly? EndedOn) : JournalEvent(Subject);

public sealed record AgreementPeriodChanged(Guid Subject, string Name, DateOnly From, DateOnly? To) : JournalEvent(Subject);
