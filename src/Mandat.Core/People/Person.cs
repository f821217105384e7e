using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>Somebody who is named, seated or signs in (person). Without an e-mail address nobody signs in as them.</summary>
public sealed class Person : Aggregate, IOpenToSeats
{
    Person() { }

    public PersonId Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>Lower-cased; unique when given.</summary>
    public string? Email { get; private set; }

    /// <summary>"sv" or "en"; null: as the browser says.</summary>
    public string? Language { get; private set; }

    /// <summary>The meeting whose notes first named them; null for one who was added by hand. Who sees no meeting that names them knows of nobody.</summary>
    public MeetingId? FromMeetingId { get; private init; }

    /// <summary>The person that somebody has said it is the same as: that one is meant from then on, and this one is in no register.</summary>
    public PersonId? SameAsId { get; private set; }

    public static Person Add(string name, string? email, MeetingId? from = null)
    {
        var person = new Person { Id = Kernel.Id.New<PersonId>(), Name = name.Trim(), Email = Normal(email), FromMeetingId = from };
        person.Record(new PersonAdded(person.Id.Value, person.Name, person.Email));
        return person;
    }

    public void Change(string name, string? email)
    {
        (Name, Email) = (name.Trim(), Normal(email));
        Record(new PersonChanged(Id.Value, Name, Email));
    }

    public void MergeInto(Person other)
    {
        SameAsId = other.Id;
        Record(new PersonMerged(Id.Value, other.Id.Value, Name));
    }

    public void Speak(string? language)
    {
        Language = language;
        Record(new LanguageChosen(Id.Value, language));
    }

    public static string? Normal(string? email) => string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();
}
