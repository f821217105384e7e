using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>Every way in which signing in, inviting and changing one's ways in can be turned down.</summary>
public static class SignInRefusals
{
    public static Refusal LinkUnknown { get; } = new("LinkUnknown");

    public static Refusal LinkUsed { get; } = new("LinkUsed");

    public static Refusal LinkExpired { get; } = new("LinkExpired");

    /// <summary>The person holds no seat today, so there is nothing to sign in to.</summary>
    public static Refusal NoSeatToday { get; } = new("NoSeatToday");

    public static Refusal PasskeyUnknown { get; } = new("PasskeyUnknown");

    public static Refusal PasskeyKnown { get; } = new("PasskeyKnown", RefusalKind.Conflict);

    /// <summary>The challenge was too old, or was answered already.</summary>
    public static Refusal PasskeyTooSlow { get; } = new("PasskeyTooSlow");

    public static Refusal PasskeyNotMade { get; } = new("PasskeyNotMade");

    /// <summary>Without it the person could not sign in any more.</summary>
    public static Refusal LastWayIn { get; } = new("LastWayIn");

    public static Refusal InviteeHasNoAddress(string name) => new("InviteeHasNoAddress", RefusalKind.Rule, "Email", name);

    public static Refusal InviteeHasNoSeat(string name) => new("InviteeHasNoSeat", RefusalKind.Rule, null, name);

    /// <summary>Whoever holds a link can be that person, so an administrator is invited by another only.</summary>
    public static Refusal AdministratorInvitesAdministrator { get; } = new("AdministratorInvitesAdministrator", RefusalKind.NotAllowed);

    /// <summary>Somebody is there already.</summary>
    public static Refusal SetUpAlready { get; } = new("SetUpAlready", RefusalKind.Conflict);

    public static Refusal LanguageUnknown { get; } = new("LanguageUnknown", RefusalKind.Rule, "Language");
}
