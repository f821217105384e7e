using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>
/// Says that two persons of the register are one (samma person). In: the one that goes, the one that stays, and the version of the first. Out:
/// nothing; all that names the first names the other, who has its sentences, and its parties where every seat knows of them (ADR 0012). Refuses
/// one and the same, somebody who is not known, whoever has an address or has had a seat as the one that goes, and a version that has moved.
/// </summary>
public sealed class JoinPersons(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(PersonId Person, PersonId Other, long Version);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownPersons.FindAsync(db, request.Person, actor, stop) is not { } person) return Refusal.NotFound;
        if (person.Version != request.Version) return Refusal.Conflict;
        if (request.Other == person.Id || await KnownPersons.FindAsync(db, request.Other, actor, stop) is not { } other) return PersonRefusals.OtherPersonNotChosen;
        if (person.Email is not null || await db.Set<Seat>().AnyAsync(s => s.PersonId == person.Id, stop)) return PersonRefusals.PersonHasSeatOrAddress(person.Name);
        var isWide = await KnownPersons.IsWideAsync(db, person.Id, stop);
        await ReferencesToPerson.MoveAsync(db, person.Id, other.Id, kind => kind == typeof(Affiliation) && !isWide, stop);
        await KeepSentences.AddAsync(db, person.Id.Value, other.Id.Value, stop);
        person.MergeInto(other);
        return await db.CommitAsync(actor, nameof(JoinPersons), null, stop);
    }
}
