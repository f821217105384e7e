using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>A person's belonging to a party, from–to (tillhörighet).</summary>
public sealed class Affiliation : Aggregate, IOpenToSeats, INamesOnce
{
    Affiliation() { }

    public AffiliationId Id { get; private init; }
    public PersonId PersonId { get; private init; }
    public PartyId PartyId { get; private init; }

    /// <summary>Title at the party, in its own words.</summary>
    public string? Title { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    Guid INamesOnce.For => PartyId.Value;

    bool INamesOnce.Holds => To is null;

    bool INamesOnce.MayGo => To is null;

    public static Affiliation Add(PersonId person, PartyId party, string? title, DateOnly from)
    {
        var made = new Affiliation { Id = Kernel.Id.New<AffiliationId>(), PersonId = person, PartyId = party, Title = title, From = from };
        made.Record(new AffiliationAdded(person.Value, party.Value, from));
        return made;
    }

    public void End(DateOnly on)
    {
        To = on;
        Record(new AffiliationEnded(PersonId.Value, PartyId.Value, on));
    }
}
