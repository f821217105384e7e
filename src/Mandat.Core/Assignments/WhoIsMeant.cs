using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>Turns what was chosen, a person, a body, a party or the words of a role, into an assignee; refuses when nothing was, or somebody the actor does not know of.</summary>
static class WhoIsMeant
{
    public static async Task<Result<Assignees>> AskAsync(MandatDb db, PersonId? person, BodyId? body, PartyId? party, string? role, Actor actor, CancellationToken stop)
    {
        var read = new ReadDb(db, actor);
        if (person is { } one && await KnownPersons.For(db, actor).Where(p => p.Id == one).Select(p => p.Name).FirstOrDefaultAsync(stop) is { } name)
            return new Assignees(AssigneeKind.Person, name, Person: one);
        if (body is { } group && await read.Open<Body>().Where(b => b.Id == group).Select(b => b.Name).FirstOrDefaultAsync(stop) is { } called)
            return new Assignees(AssigneeKind.Body, called, Body: group);
        if (party is { } side && await read.Open<Party>().Where(p => p.Id == side).Select(p => p.Name).FirstOrDefaultAsync(stop) is { } known)
            return new Assignees(AssigneeKind.Party, known, Party: side);
        if (string.IsNullOrWhiteSpace(role)) return AssignmentRefusals.AssigneeNotChosen;
        return Refusal.OfText(role, "Role", 200) is { } refusal ? refusal : new Assignees(AssigneeKind.Role, role.Trim());
    }

    /// <summary>Somebody at each party of the collaboration, in its order.</summary>
    public static async Task<IReadOnlyList<Assignees>> EachPartyAsync(MandatDb db, Actor actor, CancellationToken stop) =>
        await new ReadDb(db, actor).Open<Party>().Where(p => p.LeftOn == null).OrderBy(p => p.Order)
            .Select(p => new Assignees(AssigneeKind.Party, p.Name, null, null, p.Id)).ToListAsync(stop);

    /// <summary>A body or party that only minutes tell of is told of by this assignment's meeting too.</summary>
    public static async Task TellAsync(MandatDb db, Assignment assignment, Assignees who, CancellationToken stop)
    {
        if ((who.Body?.Value ?? who.Party?.Value) is { } named) await Namings.AddAsync(db, assignment.MeetingId, named, stop);
    }
}
