namespace Mandat.App.Components;

/// <summary>How something stands; each has a shape of its own.</summary>
public enum StateKind
{
    /// <summary>Late or lost.</summary>
    Late,

    /// <summary>Needs somebody.</summary>
    Needs,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Waits, has not begun.</summary>
    Wait,

    /// <summary>Goes on.</summary>
    Go,

    /// <summary>Goes slowly.</summary>
    Slow,

    /// <summary>Stands still.</summary>
    Stop,
}
