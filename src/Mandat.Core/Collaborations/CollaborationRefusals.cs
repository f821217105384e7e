using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

/// <summary>Every way in which setting up the collaboration can be turned down.</summary>
public static class CollaborationRefusals
{
    public static Refusal FoundedAlready(string name) => new("FoundedAlready", RefusalKind.Conflict, null, name);

    public static Refusal ZoneUnknown(string zone) => new("ZoneUnknown", RefusalKind.Rule, "Zone", zone);

    public static Refusal FounderUnknown { get; } = new("FounderUnknown", RefusalKind.Rule, "FounderName");

    public static Refusal ContactNeedsAddress { get; } = new("ContactNeedsAddress", RefusalKind.Rule, "Email");

    public static Refusal PartyNameTaken(string name) => new("PartyNameTaken", RefusalKind.Rule, "Name", name);

    public static Refusal PartyShortNameTaken(string name) => new("PartyShortNameTaken", RefusalKind.Rule, "ShortName", name);

    public static Refusal FocusAreaNameTaken(string name) => new("FocusAreaNameTaken", RefusalKind.Rule, "Name", name);

    /// <summary>Nothing but the name is kept of what only a circle has named, until wider notes do.</summary>
    public static Refusal OnlyACircleKnows(string name) => new("OnlyACircleKnows", RefusalKind.Rule, "Name", name);

    public static Refusal PartyUnknown { get; } = new("PartyUnknown", RefusalKind.Rule, "Party");

    public static Refusal PartyHasLeft(string party, DateOnly on) => new("PartyHasLeft", RefusalKind.Rule, "Party", party, on);

    public static Refusal EndsBeforeItBegins(DateOnly from) => new("EndsBeforeItBegins", RefusalKind.Rule, "To", from);

    public static Refusal PeriodsOverlap(string name) => new("PeriodsOverlap", RefusalKind.Rule, "From", name);
}
