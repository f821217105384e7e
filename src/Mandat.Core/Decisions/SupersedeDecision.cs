using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Decisions;

/// <summary>
/// Says that a later decision has taken a decision's place (ersätts av). In: the two. Out: nothing; neither text changes. Refuses a decision
/// that is superseded already, and one that is not later.
/// </summary>
public sealed class SupersedeDecision(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.RecordOutcomes;

    public sealed record Request(DecisionId Decision, long Version, DecisionId? By);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneDecision.ToKeepAsync(db, request.Decision, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var decision = found.Value;
        if (decision.SupersededById is not null) return DecisionRefusals.SupersededAlready;
        var by = request.By is { } id
            ? await Gate.Through<Decision>(db, actor).Where(d => d.Id == id).Select(d => new { d.Id, d.LoggedOn, d.SupersededById }).FirstOrDefaultAsync(stop) : null;
        if (by is null) return DecisionRefusals.SupersedingNotChosen;
        if (by.Id == decision.Id || by.LoggedOn < decision.LoggedOn || by.SupersededById == decision.Id) return DecisionRefusals.SupersedingIsEarlier;
        decision.Supersede(by.Id);
        return await db.CommitAsync(actor, nameof(SupersedeDecision), decision.KeeperId, stop);
    }
}
