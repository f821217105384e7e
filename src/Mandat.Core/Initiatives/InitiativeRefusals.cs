using Mandat.Core.Kernel;

namespace Mandat.Core.Initiatives;

/// <summary>Every way in which a deed on an initiative can be turned down.</summary>
public static class InitiativeRefusals
{
    public static Refusal NameTaken(string name) => new("InitiativeNameTaken", RefusalKind.Rule, "Name", name);

    public static Refusal LeadPartyUnknown { get; } = new("LeadPartyUnknown", RefusalKind.Rule, "LeadParty");

    public static Refusal FocusAreaUnknown { get; } = new("FocusAreaUnknown", RefusalKind.Rule, "FocusArea");
}
