namespace Mandat.Core.Data;

/// <summary>
/// One line of the journal (journal): who, when, for which party, by what authority and what happened. The chain hashes the head and the
/// payload's digest, so a payload can be blanked by a recorded deed and the chain still holds.
/// </summary>
public sealed class JournalEntry
{
    public required long Sequence { get; init; }
    public required DateTime At { get; init; }
    public required string ActorKind { get; init; }
    public Guid? PersonId { get; init; }
    public Guid? SeatId { get; init; }
    public Guid? PartyId { get; init; }
    public required string Deed { get; init; }
    public required string Event { get; init; }
    public required Guid Subject { get; init; }
    public required string PayloadDigest { get; init; }
    public string? Payload { get; set; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }
}
