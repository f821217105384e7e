using System.Linq.Expressions;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>What a device said about a key that it made.</summary>
/// <param name="CredentialId">The key's own identity.</param>
/// <param name="PublicKey">COSE key.</param>
/// <param name="SignCount">The device's counter.</param>
/// <param name="Transports">How it is reached: "internal", "hybrid", "usb".</param>
/// <param name="IsUserVerified">The person proved to be the one by finger, face or code.</param>
/// <param name="IsBackupEligible">May be kept by the maker of the system.</param>
/// <param name="IsBackedUp">Is kept there.</param>
/// <param name="AttestationObject">As it came.</param>
/// <param name="ClientDataJson">As it came.</param>
public sealed record PasskeyFacts(
    byte[] CredentialId, byte[] PublicKey, uint SignCount, IReadOnlyList<string> Transports,
    bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp, byte[] AttestationObject, byte[] ClientDataJson);

/// <summary>A key on a device that signs a person in (nyckel, passkey).</summary>
public sealed class Passkey : Aggregate, IReachesBeyond<Passkey>, IBoundToInstallation
{
    Passkey() { }

    public PasskeyId Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public byte[] CredentialId { get; private init; } = [];
    public byte[] PublicKey { get; private init; } = [];
    public long SignCount { get; private set; }

    /// <summary>With a space between.</summary>
    public string Transports { get; private init; } = "";
    public bool IsUserVerified { get; private set; }
    public bool IsBackupEligible { get; private init; }
    public bool IsBackedUp { get; private set; }
    public byte[] AttestationObject { get; private init; } = [];
    public byte[] ClientDataJson { get; private init; } = [];

    /// <summary>What the person sees in the list: the device it was made on.</summary>
    public string Name { get; private init; } = "";
    public DateTime CreatedAt { get; private init; }
    public DateTime? UsedAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }

    public static Expression<Func<Passkey, bool>> Reaches(Actor viewer)
    {
        var person = viewer.Person ?? default;
        return p => p.PersonId == person;
    }

    public static Passkey Add(PersonId person, PasskeyFacts facts, string name, DateTime now)
    {
        var made = new Passkey
        {
            Id = Kernel.Id.New<PasskeyId>(), PersonId = person, CredentialId = facts.CredentialId, PublicKey = facts.PublicKey,
            SignCount = facts.SignCount, Transports = string.Join(' ', facts.Transports), IsUserVerified = facts.IsUserVerified,
            IsBackupEligible = facts.IsBackupEligible, IsBackedUp = facts.IsBackedUp, AttestationObject = facts.AttestationObject,
            ClientDataJson = facts.ClientDataJson, Name = name, CreatedAt = now,
        };
        made.Record(new PasskeyAdded(person.Value, made.Id.Value));
        return made;
    }

    /// <summary>Keeps what the device said when it was used.</summary>
    public void Use(uint signCount, bool isUserVerified, bool isBackedUp, DateTime now) =>
        (SignCount, IsUserVerified, IsBackedUp, UsedAt) = (signCount, isUserVerified, isBackedUp, now);

    public void Remove(DateTime now)
    {
        RemovedAt = now;
        Record(new PasskeyRemoved(PersonId.Value, Id.Value));
    }
}
