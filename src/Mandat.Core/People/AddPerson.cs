using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>
/// Adds a person, and the party they belong to when it is known. In: name, e-mail address or none, party and title. Out: the person.
/// Refuses an address that somebody has, a party that has left, and a name that somebody has until it is said to be another.
/// </summary>
public sealed class AddPerson(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(
        string Name, string? Email = null, PartyId? Party = null, string? Title = null, DateOnly? From = null, bool IsSameNameMeant = false);

    public async Task<Result<PersonId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var from = request.From ?? DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime);
        var refusals = await ObstaclesAsync(request, from, actor, stop);
        if (refusals.Count > 0) return refusals;
        var person = Person.Add(request.Name, request.Email);
        db.Add(person);
        if (request.Party is { } party) db.Add(Affiliation.Add(person.Id, party, Words.OrNull(request.Title), from));
        var saved = await db.CommitAsync(actor, nameof(AddPerson), null, stop);
        return saved.Or(PersonRefusals.EmailTaken(person.Email ?? ""), person.Id);
    }

    async Task<List<Refusal>> ObstaclesAsync(Request request, DateOnly from, Actor actor, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var (name, email) = (request.Name.Trim(), Person.Normal(request.Email));
        if (email is not null && await db.Set<Person>().AnyAsync(p => p.Email == email, stop)) refusals.Add(PersonRefusals.EmailTaken(email));
        if (!request.IsSameNameMeant && await KnownPersons.For(db, actor).AnyAsync(p => p.Name == name, stop)) refusals.Add(PersonRefusals.SameNameKnown(name));
        if (request.Party is not { } id) return refusals;
        if (await KnownNames.FindAsync<Party>(db, id, actor, stop) is not { } party) refusals.Add(CollaborationRefusals.PartyUnknown);
        else if (party.LeftOn is { } left && left < from) refusals.Add(CollaborationRefusals.PartyHasLeft(party.Name, left));
        return refusals;
    }
}
