using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>A seat with the names it stands for.</summary>
public sealed record SeatRow(
    SeatId Id, long Version, PersonId PersonId, string Person, BodyId? BodyId, string? Body, string? EnglishBody, string? Party, SeatRole Role, DateOnly From, DateOnly? To)
{
    public bool IsOver(DateOnly today) => To < today;
}

/// <summary>Which seats are there: of a body, of a person, or that one? Those held first, then those that are over, newest first.</summary>
public sealed class SeatList(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<SeatRow>> AskAsync(Actor viewer, DateOnly today, BodyId? body = null, PersonId? person = null, SeatId? seat = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var rows =
            from s in read.Open<Seat>()
            where (body == null || s.BodyId == body) && (person == null || s.PersonId == person) && (seat == null || s.Id == seat)
            join p in read.Open<Person>() on s.PersonId equals p.Id
            join b in read.Open<Body>() on s.BodyId equals (BodyId?)b.Id into bodies
            from b in bodies.DefaultIfEmpty()
            join o in read.Open<Party>() on s.PartyId equals (PartyId?)o.Id into parties
            from o in parties.DefaultIfEmpty()
            select new SeatRow(
                s.Id, s.Version, p.Id, p.Name, s.BodyId, b == null ? null : b.Name, b == null ? null : b.EnglishName, o == null ? null : o.Name, s.Role, s.From, s.To);
        var all = await rows.ToListAsync(stop);
        return [.. all.Where(r => !r.IsOver(today)).OrderBy(r => r.Role).ThenBy(r => r.Person, StringComparer.CurrentCulture),
            .. all.Where(r => r.IsOver(today)).OrderByDescending(r => r.To)];
    }
}

/// <summary>A person with everything that the set-up can change about them.</summary>
public sealed record PersonSheet(Person Person, IReadOnlyList<AffiliationRow> Affiliations, IReadOnlyList<SeatRow> Seats);

/// <summary>A person's belonging to a party, by name.</summary>
public sealed record AffiliationRow(AffiliationId Id, long Version, string Party, string? Title, DateOnly From, DateOnly? To);

/// <summary>Who is this, where do they belong and where do they sit? Null when there is no such person.</summary>
public sealed class ShowPerson(Reads reads, SeatList seats) : IQuery
{
    public async Task<PersonSheet?> AskAsync(PersonId id, Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        if (await read.Open<Person>().FirstOrDefaultAsync(p => p.Id == id, stop) is not { } person) return null;
        var affiliations = await read.Open<Affiliation>().Where(a => a.PersonId == id).OrderByDescending(a => a.From)
            .Join(read.Open<Party>(), a => a.PartyId, p => p.Id, (a, p) => new AffiliationRow(a.Id, a.Version, p.Name, a.Title, a.From, a.To)).ToListAsync(stop);
        return new(person, affiliations, await seats.AskAsync(viewer, today, person: id, stop: stop));
    }
}
