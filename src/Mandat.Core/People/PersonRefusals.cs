using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>Every way in which adding and changing persons can be turned down.</summary>
public static class PersonRefusals
{
    public static Refusal EmailTaken(string email) => new("EmailTaken", RefusalKind.Rule, "Email", email);

    /// <summary>Somebody has that name: the person says whether it is another.</summary>
    public static Refusal SameNameKnown(string name) => new("SameNameKnown", RefusalKind.Rule, "Name", name);

    public static Refusal OtherPersonNotChosen { get; } = new("OtherPersonNotChosen", RefusalKind.Rule, "Other");

    /// <summary>Whoever signs in or has had a seat is the one that stays.</summary>
    public static Refusal PersonHasSeatOrAddress(string name) => new("PersonHasSeatOrAddress", RefusalKind.Rule, "Other", name);

    public static Refusal AffiliatedAlready(string party) => new("AffiliatedAlready", RefusalKind.Rule, "Party", party);

    public static Refusal AffiliationEndsBefore(DateOnly from) => new("AffiliationEndsBefore", RefusalKind.Rule, "LastDay", from);
}
