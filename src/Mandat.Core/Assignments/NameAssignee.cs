using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says who is to do an assignment (ge uppdraget en ägare). In: a person, a body, or the words of a role. Out: nothing. Refuses a closed
/// assignment, nobody chosen, one who has it already.
/// </summary>
public sealed class NameAssignee(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.RecordOutcomes;

    public sealed record Request(AssignmentId Assignment, long Version, PersonId? Person = null, BodyId? Body = null, string? Role = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var assignment = found.Value.Assignment;
        var who = await WhoAsync(request, stop);
        if (who.IsRefused) return who.As<Done>();
        if (assignment.Assignees.Any(a => Has(a, who.Value))) return AssignmentRefusals.AssignedAlready(who.Value.AsWritten);
        assignment.Name(who.Value);
        return await db.CommitAsync(actor, nameof(NameAssignee), assignment.KeeperId, stop);
    }

    async Task<Result<Assignees>> WhoAsync(Request request, CancellationToken stop)
    {
        if (request.Person is { } person && await db.Set<Person>().Where(p => p.Id == person).Select(p => p.Name).FirstOrDefaultAsync(stop) is { } name)
            return new Assignees(AssigneeKind.Person, name, Person: person);
        if (request.Body is { } body && await db.Set<Body>().Where(b => b.Id == body).Select(b => b.Name).FirstOrDefaultAsync(stop) is { } called)
            return new Assignees(AssigneeKind.Body, called, Body: body);
        if (string.IsNullOrWhiteSpace(request.Role)) return AssignmentRefusals.AssigneeNotChosen;
        return Refusal.OfText(request.Role, "Role", 200) is { } refusal ? refusal : new Assignees(AssigneeKind.Role, request.Role.Trim());
    }

    static bool Has(Assignee held, Assignees who) => who.Kind switch
    {
        AssigneeKind.Person => held.PersonId == who.Person,
        AssigneeKind.Body => held.BodyId == who.Body,
        AssigneeKind.Party => held.PartyId == who.Party,
        AssigneeKind.Role => held.Kind == AssigneeKind.Role && string.Equals(held.AsWritten, who.AsWritten, StringComparison.OrdinalIgnoreCase),
    };
}
