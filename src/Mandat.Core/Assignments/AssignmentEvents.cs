using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

public sealed record AssignmentGiven(Guid Subject, string What, Guid? Giver, DuePrecision Precision, DateOnly? DueOn) : JournalEvent(Subject);

public sealed record AssignmentMayBeSame(Guid Subject, Guid Other) : JournalEvent(Subject);

public sealed record AssigneeNamed(Guid Subject, Guid? Person, Guid? Body, string AsWritten) : JournalEvent(Subject);

public sealed record AssigneeIdentified(Guid Subject, Guid Assignee, Guid Person) : JournalEvent(Subject);

public sealed record AssigneeRemoved(Guid Subject, Guid? Person, Guid? Body, string AsWritten) : JournalEvent(Subject);

public sealed record DueSet(Guid Subject, DuePrecision Precision, DateOnly? On) : JournalEvent(Subject);

public sealed record AssignmentMerged(Guid Subject, Guid Into) : JournalEvent(Subject);

public sealed record AssignmentKeptApart(Guid Subject, Guid From) : JournalEvent(Subject);

public sealed record AssignmentReported(Guid Subject, IReadOnlyList<Guid> By) : JournalEvent(Subject);
