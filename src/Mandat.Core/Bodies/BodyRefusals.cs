using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>Every way in which forming bodies and giving seats can be turned down.</summary>
public static class BodyRefusals
{
    public static Refusal KindNameTaken(string name) => new("KindNameTaken", RefusalKind.Rule, "Name", name);

    public static Refusal BodyNameTaken(string name) => new("BodyNameTaken", RefusalKind.Rule, "Name", name);

    public static Refusal AbbreviationTaken(string abbreviation, string body) => new("AbbreviationTaken", RefusalKind.Rule, "Abbreviation", abbreviation, body);

    public static Refusal KindUnknown { get; } = new("KindUnknown", RefusalKind.Rule, "Kind");

    public static Refusal FocusAreaUnknown { get; } = new("FocusAreaUnknown", RefusalKind.Rule, "FocusArea");

    public static Refusal KindHasEnded(string kind, DateOnly on) => new("KindHasEnded", RefusalKind.Rule, "Kind", kind, on);

    public static Refusal FocusAreaHasEnded(string area, DateOnly on) => new("FocusAreaHasEnded", RefusalKind.Rule, "FocusArea", area, on);

    public static Refusal PreparedBodyUnknown { get; } = new("PreparedBodyUnknown", RefusalKind.Rule, "PreparesFor");

    /// <summary>It would prepare for itself, directly or by way of others.</summary>
    public static Refusal PreparesInACircle { get; } = new("PreparesInACircle", RefusalKind.Rule, "PreparesFor");

    public static Refusal BackboneStays { get; } = new("BackboneStays");

    public static Refusal BodyHasEnded(string body, DateOnly on) => new("BodyHasEnded", RefusalKind.Rule, "Body", body, on);

    public static Refusal BodyEndedAlready(string body, DateOnly on) => new("BodyEndedAlready", RefusalKind.Conflict, "On", body, on);

    /// <summary>The administrator has no body; process lead and support sit in the backbone and nobody else does.</summary>
    public static Refusal RoleNotForBody { get; } = new("RoleNotForBody", RefusalKind.Rule, "Role");

    public static Refusal GuestNeedsLastDay { get; } = new("GuestNeedsLastDay", RefusalKind.Rule, "To");

    /// <summary>A guest is the guest of one meeting, and it is one of the body's.</summary>
    public static Refusal GuestNeedsMeeting { get; } = new("GuestNeedsMeeting", RefusalKind.Rule, "Meeting");

    /// <summary>Other seats open every meeting of their body.</summary>
    public static Refusal OnlyGuestsHaveAMeeting { get; } = new("OnlyGuestsHaveAMeeting", RefusalKind.Rule, "Meeting");

    public static Refusal SeatHeldAlready(string person, DateOnly from) => new("SeatHeldAlready", RefusalKind.Rule, "Person", person, from);

    public static Refusal SeatEndsBefore(DateOnly from) => new("SeatEndsBefore", RefusalKind.Rule, "LastDay", from);

    public static Refusal SeatHasEnded(DateOnly on) => new("SeatHasEnded", RefusalKind.Conflict, "LastDay", on);

    public static Refusal LastAdministrator { get; } = new("LastAdministrator", RefusalKind.Rule, "LastDay");
}
