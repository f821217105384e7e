using Mandat.Core.Kernel;

namespace Mandat.Core.Initiatives;

/// <summary>An initiative named in the notes of a meeting: one event of its story (omnämnande).</summary>
public sealed class Mention : IVisible
{
    public required MentionId Id { get; init; }
    public required InitiativeId InitiativeId { get; init; }
    public required MeetingId MeetingId { get; init; }
    public required BodyId HostId { get; init; }
    public required Visibility Visibility { get; set; }
    public MeetingId? CircleOf { get; init; }

    /// <summary>The outcome that is about it; null when it is only named.</summary>
    public Guid? OutcomeId { get; init; }
    public required int Position { get; init; }
    public DateOnly? On { get; set; }

    /// <summary>The sentence that names it.</summary>
    public required string Quote { get; init; }
}
