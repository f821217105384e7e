using Mandat.Core.Kernel;

namespace Mandat.Core.People;

public sealed record SignInLinkMade(Guid Subject, LinkPurpose Purpose) : JournalEvent(Subject);

public sealed record SignInLinkUsed(Guid Subject, LinkPurpose Purpose) : JournalEvent(Subject);

public sealed record PasskeyAdded(Guid Subject, Guid Passkey) : JournalEvent(Subject);

public sealed record PasskeyRemoved(Guid Subject, Guid Passkey) : JournalEvent(Subject);

public sealed record SignedIn(Guid Subject, Guid Session, SignInWay Way) : JournalEvent(Subject);

public sealed record SessionEnded(Guid Subject, Guid Session, SessionEnding Why) : JournalEvent(Subject);
