using Mandat.Core.Kernel;

namespace Mandat.Core.Collaborations;

/// <summary>The one collaboration of this installation (samverkan): its name, its zone and its defaults.</summary>
public sealed class Collaboration : Aggregate
{
    public const string DefaultZone = "Europe/Stockholm";

    Collaboration() { }

    public CollaborationId Id { get; private init; }
    public string Name { get; private set; } = "";
    public string? EnglishName { get; private set; }
    public string ZoneId { get; private set; } = DefaultZone;

    /// <summary>Who answers questions about personal data and accessibility; null when only the address is given.</summary>
    public string? ContactName { get; private set; }

    /// <summary>Where such questions are sent; null while nobody is named (kontakt saknas).</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>Days after which silence counts as consent.</summary>
    public int SilenceDays { get; private set; } = 7;

    /// <summary>Days after which a matter counts as unreceived.</summary>
    public int UnreceivedDays { get; private set; } = 14;

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    public static Collaboration Found(string name, string? englishName, string zoneId = "Europe/Stockholm")
    {
        var made = new Collaboration { Id = Kernel.Id.New<CollaborationId>(), Name = name, EnglishName = englishName, ZoneId = zoneId };
        made.Record(new CollaborationFounded(made.Id.Value, name));
        return made;
    }

    public void Rename(string name, string? englishName)
    {
        (Name, EnglishName) = (name, englishName);
        Record(new CollaborationRenamed(Id.Value, name, englishName));
    }

    /// <summary>Says who answers questions about personal data and accessibility; nobody when both are null.</summary>
    public void NameContact(string? name, string? email)
    {
        (ContactName, ContactEmail) = (name, email);
        Record(new ContactNamed(Id.Value, name, email));
    }
}
