using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

/// <summary>Every way in which a deed on a decision can be turned down.</summary>
public static class DecisionRefusals
{
    public static Refusal SupersedingNotChosen { get; } = new("SupersedingNotChosen", RefusalKind.Rule, "By");

    public static Refusal SupersededAlready { get; } = new("SupersededAlready");

    /// <summary>A decision is superseded by a later one only.</summary>
    public static Refusal SupersedingIsEarlier { get; } = new("SupersedingIsEarlier", RefusalKind.Rule, "By");

    /// <summary>Nobody has linked it to another, or the actor does not see the other.</summary>
    public static Refusal DecisionNotPossiblyTheSame { get; } = new("DecisionNotPossiblyTheSame");

    public static Refusal ReviewBeforeDecision(DateOnly decided) => new("ReviewBeforeDecision", RefusalKind.Rule, "On", decided);
}
