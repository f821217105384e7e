using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Some assignees, and whether a person has to say who is meant.</summary>
internal sealed record Assignees(IReadOnlyList<FoundAssignee> All, bool IsOpen)
{
    public static Assignees One(FoundAssignee assignee) => new([assignee], false);

    public Assignees And(Assignees other) => new([.. All, .. other.All], IsOpen || other.IsOpen);

    /// <summary>True when a person of the list, or the whole body, is among them.</summary>
    public bool IsKnownPerson => !IsOpen && All.Any(a => a.Kind is AssigneeKind.Person or AssigneeKind.EachMember);
}
