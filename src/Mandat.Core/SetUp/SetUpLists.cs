using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>What can be chosen in the forms of the set-up. What has ended is there, marked by its day.</summary>
public sealed record SetUpChoices(
    IReadOnlyList<Party> Parties, IReadOnlyList<Body> Bodies, IReadOnlyList<BodyKind> Kinds, IReadOnlyList<FocusArea> FocusAreas,
    IReadOnlyList<AgreementPeriod> Periods)
{
    public string? PartyName(PartyId? id) => Parties.FirstOrDefault(p => p.Id == id)?.Name;
}

/// <summary>Which parties, bodies, kinds, focus areas and agreement periods are there, each in its order?</summary>
public sealed class SetUpLists(Reads reads) : IQuery
{
    public async Task<SetUpChoices> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        return new(
            await read.Open<Party>().OrderBy(p => p.Order).ToListAsync(stop),
            await read.Open<Body>().OrderBy(b => EF.Functions.Collate(b.Name, read.Swedish)).ToListAsync(stop),
            await read.Open<BodyKind>().OrderBy(k => k.Order).ToListAsync(stop),
            await read.Open<FocusArea>().OrderBy(a => EF.Functions.Collate(a.Name, read.Swedish)).ToListAsync(stop),
            await read.Open<AgreementPeriod>().OrderBy(p => p.From).ToListAsync(stop));
    }
}

/// <summary>A person as the list of the set-up shows them.</summary>
public sealed record PersonRow(PersonId Id, string Name, string? Email, IReadOnlyList<string> Parties, int Seats);

/// <summary>Which persons are there, by name?</summary>
public sealed class PersonList(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<PersonRow>> AskAsync(Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var parties = read.Open<Party>();
        var held = await read.Open<Affiliation>().Where(a => a.To == null || a.To >= today)
            .Join(parties, a => a.PartyId, p => p.Id, (a, p) => new { a.PersonId, p.ShortName }).ToListAsync(stop);
        var seats = await read.Open<Seat>().Where(s => s.To == null || s.To >= today)
            .GroupBy(s => s.PersonId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var persons = await read.Open<Person>().OrderBy(p => EF.Functions.Collate(p.Name, read.Swedish)).Select(p => new { p.Id, p.Name, p.Email }).ToListAsync(stop);
        var byPerson = held.ToLookup(h => h.PersonId, h => h.ShortName);
        return [.. persons.Select(p => new PersonRow(p.Id, p.Name, p.Email, [.. byPerson[p.Id]], seats.GetValueOrDefault(p.Id)))];
    }
}
