using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>Every way in which a deed on an assignment can be turned down.</summary>
public static class AssignmentRefusals
{
    public static Refusal AssignmentIsClosed { get; } = new("AssignmentIsClosed");

    public static Refusal AssigneeNotChosen { get; } = new("AssigneeNotChosen", RefusalKind.Rule, "Person");

    public static Refusal AssignedAlready(string name) => new("AssignedAlready", RefusalKind.Rule, "Person", name);

    public static Refusal AssigneeHasReported(string name) => new("AssigneeHasReported", RefusalKind.Rule, "Who", name);

    public static Refusal DueMeetingUnknown { get; } = new("DueMeetingUnknown", RefusalKind.Rule, "Meeting");

    public static Refusal DueBeforeGiven(DateOnly given) => new("DueBeforeGiven", RefusalKind.Rule, "Due", given);

    public static Refusal ReportedAlready { get; } = new("ReportedAlready");

    public static Refusal NotPossiblyTheSame { get; } = new("NotPossiblyTheSame");
}
