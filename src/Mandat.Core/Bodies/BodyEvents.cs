using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

public sealed record BodyKindAdded(Guid Subject, string Name, BodyCapacity Capacity) : JournalEvent(Subject);

public sealed record BodyKindChanged(Guid Subject, string Name, string? EnglishName, BodyCapacity Capacity, DateOnly? EndedOn) : JournalEvent(Subject);

public sealed record BodyFormed(Guid Subject, string Name, string Abbreviation) : JournalEvent(Subject);

public sealed record BodyDescribed(
    Guid Subject, string Name, string Abbreviation, Guid Kind, Guid? FocusArea, Guid? Party, Guid? PreparesFor, string? Mandate) : JournalEvent(Subject);

public sealed record BodyEnded(Guid Subject, DateOnly On) : JournalEvent(Subject);

public sealed record SeatGiven(
    Guid Subject, Guid Person, Guid? Body, Guid? Party, SeatRole Role, DateOnly From, DateOnly? To, Guid? Meeting = null) : JournalEvent(Subject);

public sealed record SeatEnded(Guid Subject, DateOnly LastDay) : JournalEvent(Subject);
