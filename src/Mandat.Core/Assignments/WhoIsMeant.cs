using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>Turns what was chosen, a person, a body or the words of a role, into an assignee; refuses when nothing was, or somebody the actor does not know of.</summary>
static class WhoIsMeant
{
    public static async Task<Result<Assignees>> AskAsync(MandatDb db, PersonId? person, BodyId? body, string? role, Actor actor, CancellationToken stop)
    {
        if (person is { } one && await KnownPersons.For(db, actor).Where(p => p.Id == one).Select(p => p.Name).FirstOrDefaultAsync(stop) is { } name)
            return new Assignees(AssigneeKind.Person, name, Person: one);
        if (body is { } group && await new ReadDb(db, actor).Open<Body>().Where(b => b.Id == group).Select(b => b.Name).FirstOrDefaultAsync(stop) is { } called)
            return new Assignees(AssigneeKind.Body, called, Body: group);
        if (string.IsNullOrWhiteSpace(role)) return AssignmentRefusals.AssigneeNotChosen;
        return Refusal.OfText(role, "Role", 200) is { } refusal ? refusal : new Assignees(AssigneeKind.Role, role.Trim());
    }
}
