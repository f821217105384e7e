namespace Mandat.Core.Kernel;

/// <summary>
/// A thing that is changed as a whole: it has a version that every change moves, its own or of a part, and remembers what happened to
/// it until that is in the journal.
/// </summary>
public abstract class Aggregate
{
    readonly List<JournalEvent> _events = [];

    /// <summary>Moved by every change; two who change the same version do not overwrite each other.</summary>
    public long Version { get; private set; }

    /// <summary>What happened since it was loaded.</summary>
    public IReadOnlyList<JournalEvent> Events => _events;

    /// <summary>Remembers what happened.</summary>
    protected void Record(JournalEvent happened) => _events.Add(happened);

    /// <summary>Forgets what happened, once it is in the journal.</summary>
    public void ForgetEvents() => _events.Clear();
}

/// <summary>A part of an aggregate that is stored in a table of its own; a change in it moves the version of its root.</summary>
public interface IPartOf<TRoot> where TRoot : Aggregate;
