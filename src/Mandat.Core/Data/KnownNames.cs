using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>
/// The registers as a viewer may know of them. What was added by hand, has or had a seat, or is named in a meeting outside every circle is
/// known to all seats; what is named in circles only, to those who see one of these (ADR 0012).
/// </summary>
static class KnownNames
{
    /// <summary>The register as far as the viewer knows of it; registers that minutes add nothing to as they are.</summary>
    public static IQueryable<T> Narrow<T>(MandatDb db, Actor viewer, IQueryable<T> register) where T : class, IOpenToSeats
    {
        if (viewer.Kind is ActorKind.Operator or ActorKind.Program) return register;
        List<SeatId> held = [.. viewer.Seats.Select(s => s.Id)];
        return register switch
        {
            IQueryable<Body> bodies => (IQueryable<T>)Bodies(db, held, bodies),
            IQueryable<Party> parties => (IQueryable<T>)Parties(db, held, parties),
            IQueryable<Initiative> initiatives => (IQueryable<T>)Initiatives(db, held, initiatives),
            IQueryable<Person> => (IQueryable<T>)KnownPersons.For(db, viewer),
            IQueryable<Affiliation> all => (IQueryable<T>)Affiliations(db, viewer, held, all),
            _ => register,
        };
    }

    /// <summary>One to change or to point at; null for one that the actor does not know of.</summary>
    public static async Task<T?> FindAsync<T>(MandatDb db, object id, Actor actor, CancellationToken stop) where T : class, IToldInMinutes =>
        await db.FindOneAsync<T>(id, stop) is { } found && await IsKnownAsync(db, found, [.. actor.Seats.Select(s => s.Id)], actor.Kind is ActorKind.Operator or ActorKind.Program, stop) ? found : null;

    /// <summary>True when every seat knows of it, whatever circle it sits in.</summary>
    public static Task<bool> IsWideAsync<T>(MandatDb db, T one, CancellationToken stop) where T : class, IToldInMinutes => IsKnownAsync(db, one, [], false, stop);

    static async Task<bool> IsKnownAsync<T>(MandatDb db, T one, List<SeatId> held, bool seesAll, CancellationToken stop) where T : class, IToldInMinutes
    {
        if (seesAll || !one.IsToldOnly) return true;
        var (key, seen) = (one.Key, Seen(db, held));
        if (await seen.AnyAsync(n => n.Subject == key, stop)) return true;
        var (body, party) = (BodyId.From(key), PartyId.From(key));
        return await db.Set<Seat>().AnyAsync(s => s.BodyId == body || s.PartyId == party, stop);
    }

    static IQueryable<Body> Bodies(MandatDb db, List<SeatId> held, IQueryable<Body> all)
    {
        var (seen, seats) = (Seen(db, held), db.Set<Seat>());
        return all.Where(b => !b.IsToldOnly || seen.Any(n => n.Subject == (Guid)(object)b.Id) || seats.Any(s => s.BodyId == b.Id));
    }

    static IQueryable<Party> Parties(MandatDb db, List<SeatId> held, IQueryable<Party> all)
    {
        var (seen, seats) = (Seen(db, held), db.Set<Seat>());
        return all.Where(p => !p.IsToldOnly || seen.Any(n => n.Subject == (Guid)(object)p.Id) || seats.Any(s => s.PartyId == p.Id));
    }

    static IQueryable<Initiative> Initiatives(MandatDb db, List<SeatId> held, IQueryable<Initiative> all)
    {
        var seen = Seen(db, held);
        return all.Where(i => !i.IsToldOnly || seen.Any(n => n.Subject == (Guid)(object)i.Id));
    }

    /// <summary>It names a person and a party: known to who knows of both.</summary>
    static IQueryable<Affiliation> Affiliations(MandatDb db, Actor viewer, List<SeatId> held, IQueryable<Affiliation> all)
    {
        var (persons, parties) = (KnownPersons.For(db, viewer), Parties(db, held, db.Set<Party>()));
        return all.Where(a => persons.Any(p => p.Id == a.PersonId) && parties.Any(p => p.Id == a.PartyId));
    }

    /// <summary>The meetings outside every circle, and those of circles that one of the seats is named in.</summary>
    static IQueryable<Naming> Seen(MandatDb db, List<SeatId> held)
    {
        var circles = db.Set<CircleSeat>();
        return db.Set<Naming>().Join(db.Set<Meeting>().Where(m => m.Visibility != Visibility.Circle || circles.Any(c => c.MeetingId == m.Id && held.Contains(c.SeatId))),
            n => n.MeetingId, m => m.Id, (n, _) => n);
    }
}
