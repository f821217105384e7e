using Mandat.Core.Kernel;

namespace Mandat.Core.Initiatives;

public sealed record InitiativeStarted(Guid Subject, string Name) : JournalEvent(Subject);

public sealed record InitiativeDescribed(Guid Subject, string Name, string? Purpose, Guid? FocusArea, Guid? LeadParty) : JournalEvent(Subject);
