using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>One person as a list gives them.</summary>
internal sealed class Listed(string name, SourceSpan span)
{
    public string Name => name;

    public SourceSpan Span => span;

    public string? Organisation { get; set; }

    /// <summary>True when the organisation is that of the group: one that is told of the person goes before it.</summary>
    public bool IsOfGroup { get; set; }

    public List<string> Roles { get; } = [];

    public bool IsRoleInferred { get; set; }

    public string? Initials { get; set; }

    public bool IsPresent { get; set; } = true;

    /// <summary>False for one who was only called.</summary>
    public bool IsCalledOnly { get; set; }

    /// <summary>True for one of whom the list itself says so: "– förhindrad", or in whose place another one sits.</summary>
    public bool IsAway { get; set; }

    /// <summary>True for one whom the list marks as there or not.</summary>
    public bool IsMarked { get; set; }

    public string First => name.Split(' ')[0];
}
