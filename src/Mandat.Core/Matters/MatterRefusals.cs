using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>Every way in which a deed on a matter can be turned down.</summary>
public static class MatterRefusals
{
    public static Refusal MatterIsClosed { get; } = new("MatterIsClosed");

    public static Refusal MatterIsOpen { get; } = new("MatterIsOpen");

    /// <summary>Somebody has said that it is the same as another, which it follows.</summary>
    public static Refusal StandsUnderAnother { get; } = new("StandsUnderAnother");

    /// <summary>Written off needs a reason.</summary>
    public static Refusal ReasonMissing { get; } = new("ReasonMissing", RefusalKind.Rule, "Reason");

    /// <summary>Nothing links it to another.</summary>
    public static Refusal MatterNotPossiblyTheSame { get; } = new("MatterNotPossiblyTheSame");

    public static Refusal NotASignal { get; } = new("NotASignal");
}
