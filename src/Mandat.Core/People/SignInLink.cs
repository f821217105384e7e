using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>Asked for on the sign-in page.</summary>
    SignIn,

    /// <summary>Given by somebody who invites.</summary>
    Invitation,

    /// <summary>The first set-up of an installation that knows nobody yet.</summary>
    SetUp,
}

/// <summary>A link that signs a person in once (engångslänk); its secret is kept hashed.</summary>
public sealed class SignInLink : Aggregate, IBoundToInstallation
{
    SignInLink() { }

    public SignInLinkId Id { get; private init; }

    /// <summary>Null for the first set-up only.</summary>
    public PersonId? PersonId { get; private init; }
    public LinkPurpose Purpose { get; private init; }
    public string SecretHash { get; private init; } = "";
    public DateTime MadeAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public DateTime? UsedAt { get; private set; }

    public static TimeSpan Lifetime(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.SignIn => TimeSpan.FromMinutes(15),
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        LinkPurpose.SetUp => TimeSpan.FromHours(1),
    };

    public static SignInLink Make(PersonId? person, LinkPurpose purpose, DateTime now, Secret secret)
    {
        var link = new SignInLink
        {
            Id = Kernel.Id.New<SignInLinkId>(), PersonId = person, Purpose = purpose, SecretHash = secret.Hash,
            MadeAt = now, ExpiresAt = now + Lifetime(purpose),
        };
        link.Record(new SignInLinkMade(person?.Value ?? link.Id.Value, purpose));
        return link;
    }

    /// <summary>Why it opens nothing now, or null.</summary>
    public Refusal? Obstacle(DateTime now) =>
        UsedAt is not null ? SignInRefusals.LinkUsed : now >= ExpiresAt ? SignInRefusals.LinkExpired : null;

    public void Use(DateTime now)
    {
        UsedAt = now;
        Record(new SignInLinkUsed(PersonId?.Value ?? Id.Value, Purpose));
    }
}
