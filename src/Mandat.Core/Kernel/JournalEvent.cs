namespace Mandat.Core.Kernel;

/// <summary>Something that happened, in the past tense; its type is the name in the journal and its properties the payload.</summary>
/// <param name="Subject">Identity of the thing it happened to.</param>
public abstract record JournalEvent(Guid Subject);
