using Mandat.Core.Kernel;

namespace Mandat.Core.People;

public sealed record SignedIn(Guid Subject, Guid Session, SignInWay Way) : JournalEvent(Subject);

public sealed record SessionEnded(Guid Subject, Guid Session, SessionEnding Why) : JournalEvent(Subject);
