namespace Mandat.Core.Kernel;

/// <summary>An aggregate that is seen through the gate.</summary>
public abstract class VisibleAggregate : Aggregate, IVisible
{
    public BodyId HostId { get; protected init; }
    public Visibility Visibility { get; private set; } = Visibility.Body;
    public MeetingId? CircleOf { get; protected init; }

    /// <summary>Sets how far it is seen; the thing follows its meeting.</summary>
    public void Show(Visibility visibility) => Visibility = visibility;
}

/// <summary>Something that came out of a meeting: it stands at an item of the agenda and at a place in the notes (utfall).</summary>
public abstract class MeetingOutcome : VisibleAggregate
{
    public MeetingId MeetingId { get; protected init; }
    public AgendaItemId? AgendaItemId { get; protected init; }

    /// <summary>Order within the notes.</summary>
    public int Position { get; protected init; }

    /// <summary>The words of the notes, or of the person who wrote it.</summary>
    public string Text { get; protected set; } = "";

    /// <summary>Somebody has said who a name of the meeting is: what carries that name and nobody gets the person.</summary>
    public abstract void Identify(string name, PersonId person);

    /// <summary>Its meeting, or one before which it is due, has another day: days that are the meeting's follow.</summary>
    public abstract void Follow(MeetingMove move);

    protected static bool IsOnlyCalled(string name, PersonId? known, string? asWritten) =>
        known is null && asWritten is not null && Words.Same(asWritten, name);
}

/// <summary>A meeting that has another day than was thought.</summary>
public sealed record MeetingMove(MeetingId Meeting, DateOnly? From, DateOnly To)
{
    /// <summary>The day that something of the meeting has now: another one than the meeting's stays.</summary>
    public DateOnly? Of(DateOnly? day) => day == From ? To : day;
}

/// <summary>Where a new outcome stands.</summary>
/// <param name="Host">The body that met.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Item">The item of the agenda, when known.</param>
/// <param name="Position">Order within the notes.</param>
/// <param name="Visibility">As its meeting.</param>
public sealed record Standing(BodyId Host, MeetingId Meeting, AgendaItemId? Item, int Position, Visibility Visibility);
