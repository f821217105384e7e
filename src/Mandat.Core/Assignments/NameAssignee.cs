using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says who is to do an assignment (ge uppdraget en ägare). In: a person, a body, a party, each party, or the words of a role. Out:
/// nothing; of each party those that have it already stay as they are. Refuses a closed assignment, nobody chosen, one who has it already.
/// </summary>
public sealed class NameAssignee(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(AssignmentId Assignment, long Version, PersonId? Person = null, BodyId? Body = null, string? Role = null, PartyId? Party = null, bool IsEachParty = false);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var assignment = found.Value.Assignment;
        var chosen = await ChosenAsync(request, actor, stop);
        if (chosen.IsRefused) return chosen.As<Done>();
        List<Assignees> others = [.. chosen.Value.Where(who => !assignment.Assignees.Any(a => a.Is(who)))];
        if (others.Count == 0) return AssignmentRefusals.AssignedAlready(string.Join(", ", chosen.Value.Select(who => who.AsWritten)));
        foreach (var who in others)
        {
            assignment.Name(who);
            await WhoIsMeant.TellAsync(db, assignment, who, stop);
        }
        return await db.CommitAsync(actor, nameof(NameAssignee), assignment.KeeperId, stop);
    }

    async Task<Result<IReadOnlyList<Assignees>>> ChosenAsync(Request request, Actor actor, CancellationToken stop)
    {
        if (request.IsEachParty) return await WhoIsMeant.EachPartyAsync(db, actor, stop) is { Count: > 0 } each ? Result<IReadOnlyList<Assignees>>.Of(each) : AssignmentRefusals.AssigneeNotChosen;
        var who = await WhoIsMeant.AskAsync(db, request.Person, request.Body, request.Party, request.Role, actor, stop);
        return who.IsRefused ? who.As<IReadOnlyList<Assignees>>() : Result<IReadOnlyList<Assignees>>.Of([who.Value]);
    }
}
