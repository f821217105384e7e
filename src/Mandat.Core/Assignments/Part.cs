using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>One assignee's part of an assignment, and whose it is.</summary>
sealed record Part(AssigneeId Id, PersonId? Person, BodyId? Body, PartyId? Party)
{
    /// <summary>The actor's own: the person, a full seat of the body, a full seat for the party.</summary>
    public bool IsOf(Actor actor) =>
        (Person is { } person && person == actor.Person) || (Body is { } body && actor.FullBodies.Contains(body)) || (Party is { } party && actor.FullParties.Contains(party));

    /// <summary>The parts that the actor may report or hand on: one's own, else those of a body whose secretary one is and of who sits there.</summary>
    public static async Task<IReadOnlyList<AssigneeId>> OfAsync(IQueryable<Seat> seats, IReadOnlyList<Part> parts, Actor actor, DateOnly today, CancellationToken stop)
    {
        List<AssigneeId> own = [.. parts.Where(p => p.IsOf(actor)).Select(p => p.Id)];
        var bodies = actor.SecretaryOf;
        List<PersonId> persons = [.. parts.Where(p => p.Person is not null).Select(p => p.Person!.Value)];
        if (own.Count > 0 || bodies.Count == 0 || persons.Count == 0) return own;
        var seated = await seats.Where(s => s.BodyId != null && bodies.Contains(s.BodyId.Value) && persons.Contains(s.PersonId) && s.From <= today && (s.To == null || s.To >= today))
            .Select(s => s.PersonId).Distinct().ToListAsync(stop);
        return [.. parts.Where(p => p.Person is { } person && seated.Contains(person)).Select(p => p.Id)];
    }
}
