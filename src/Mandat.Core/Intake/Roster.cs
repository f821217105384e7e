using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

public sealed record KnownBody(BodyId Id, string Name, string? EnglishName, string Abbreviation);

public sealed record KnownParty(PartyId Id, string Name, string ShortName);

/// <param name="AlsoWritten">Names of those that somebody has said are the same person.</param>
public sealed record KnownPerson(PersonId Id, string Name, IReadOnlyList<PartyId> Parties, IReadOnlyList<string> AlsoWritten)
{
    internal IEnumerable<string> Names => AlsoWritten.Prepend(Name);
}

public sealed record KnownKind(BodyKindId Id, string Name, string? EnglishName);

public sealed record KnownInitiative(InitiativeId Id, string Name);

/// <summary>
/// What the ledger knows by name when minutes are taken in: bodies, parties, persons and initiatives as far as whoever takes them in knows of
/// them, and kinds.
/// </summary>
public sealed class Roster
{
    public required IReadOnlyList<KnownBody> Bodies { get; init; }
    public required IReadOnlyList<KnownParty> Parties { get; init; }
    public required IReadOnlyList<KnownPerson> Persons { get; init; }
    public required IReadOnlyList<KnownKind> Kinds { get; init; }
    public required IReadOnlyList<KnownInitiative> Initiatives { get; init; }

    internal static async Task<Roster> LoadAsync(MandatDb db, Actor viewer, CancellationToken stop)
    {
        var read = new ReadDb(db, viewer);
        var affiliations = await read.Open<Affiliation>().Where(a => a.To == null).Select(a => new { a.PersonId, a.PartyId }).ToListAsync(stop);
        var parties = affiliations.ToLookup(a => a.PersonId, a => a.PartyId);
        var known = read.Open<Person>().Select(p => p.Id);
        var persons = await db.Set<Person>().AsNoTracking().Where(p => known.Contains(p.SameAsId ?? p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.SameAsId }).ToListAsync(stop);
        var others = persons.Where(p => p.SameAsId is not null).ToLookup(p => p.SameAsId!.Value, p => p.Name);
        return new Roster
        {
            Bodies = await read.Open<Body>().Where(b => b.EndedOn == null).OrderBy(b => b.Name)
                .Select(b => new KnownBody(b.Id, b.Name, b.EnglishName, b.Abbreviation)).ToListAsync(stop),
            Parties = await read.Open<Party>().OrderBy(p => p.Order).Select(p => new KnownParty(p.Id, p.Name, p.ShortName)).ToListAsync(stop),
            Persons = [.. persons.Where(p => p.SameAsId is null).Select(p => new KnownPerson(p.Id, p.Name, [.. parties[p.Id]], [.. others[p.Id]]))],
            Kinds = await db.Set<BodyKind>().AsNoTracking().Where(k => k.EndedOn == null).OrderBy(k => k.Order).Select(k => new KnownKind(k.Id, k.Name, k.EnglishName)).ToListAsync(stop),
            Initiatives = await read.Open<Initiative>().OrderBy(i => i.Name).Select(i => new KnownInitiative(i.Id, i.Name)).ToListAsync(stop),
        };
    }

    /// <summary>The one body that the words name; null when none or several do.</summary>
    public KnownBody? Body(string? words) => Only(Bodies, words, b => [b.Name, b.Abbreviation, b.EnglishName]);

    /// <summary>The one party that the words name.</summary>
    public KnownParty? Party(string? words) => Only(Parties, words, p => [p.Name, p.ShortName]);

    /// <summary>The initiative with that name.</summary>
    public KnownInitiative? Initiative(string? words) => Only(Initiatives, words, i => [i.Name]);

    /// <summary>Every person with exactly that full name.</summary>
    public IReadOnlyList<KnownPerson> PersonsNamed(string name) => [.. Persons.Where(p => p.Names.Any(n => Names.Same(n, name)))];

    /// <summary>Every person whose first name, or a short form that begins it, is that.</summary>
    public IReadOnlyList<KnownPerson> PersonsCalled(string first) => [.. Persons.Where(p => p.Names.Any(n => Names.IsCalled(n, first)))];

    static T? Only<T>(IReadOnlyList<T> known, string? words, Func<T, IReadOnlyList<string?>> names) where T : class
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var fit = known.Where(k => names(k).Any(n => n is not null && Names.MeansBody(words, n))).Take(2).ToList();
        return fit.Count == 1 ? fit[0] : null;
    }
}
