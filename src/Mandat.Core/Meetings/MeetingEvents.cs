using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

public sealed record MeetingPlanned(Guid Subject, Guid Body, DateOnly? On, MeetingForm? Form) : JournalEvent(Subject);

public sealed record MinutesTakenIn(Guid Subject, Guid Body, DateOnly? HeldOn, string? Title) : JournalEvent(Subject);

public sealed record MinutesJoined(Guid Subject, string? Title) : JournalEvent(Subject);

public sealed record MeetingFilledIn(Guid Subject, TimeOnly? StartsAt, string? Place) : JournalEvent(Subject);

public sealed record MeetingMoved(Guid Subject, DateOnly? From, DateOnly To, TimeOnly? StartsAt) : JournalEvent(Subject);

/// <param name="Seats">The seats of the circle; none on other levels.</param>
public sealed record MeetingLevelSet(Guid Subject, Visibility Level, IReadOnlyList<Guid> Seats) : JournalEvent(Subject);

public sealed record NoteDueMoved(Guid Subject, DateOnly On) : JournalEvent(Subject);

public sealed record FunctionGiven(Guid Subject, Guid Attendee, MeetingFunction Function) : JournalEvent(Subject);

public sealed record NoteWritten(Guid Subject, NoteKind Kind, string Text) : JournalEvent(Subject);

public sealed record NoteMayBeSame(Guid Subject, Guid Other) : JournalEvent(Subject);

public sealed record NoteMerged(Guid Subject, Guid Into) : JournalEvent(Subject);

public sealed record NoteKeptApart(Guid Subject, Guid From) : JournalEvent(Subject);

public sealed record TellerIdentified(Guid Subject, Guid Person) : JournalEvent(Subject);

public sealed record AttachmentSupplied(Guid Subject, Guid Attachment, string FileName, string Sha256) : JournalEvent(Subject);

public sealed record AttendeeIdentified(Guid Subject, Guid Attendee, Guid Person) : JournalEvent(Subject);
