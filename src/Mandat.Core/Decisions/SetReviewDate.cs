using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Decisions;

/// <summary>
/// Says which day a decision is to be tried again (omprövas). In: the day; none takes it away. Out: nothing. Refuses a day before the
/// decision, and a decision that is superseded.
/// </summary>
public sealed class SetReviewDate(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.RecordOutcomes;

    public sealed record Request(DecisionId Decision, long Version, DateOnly? On);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneDecision.ToKeepAsync(db, request.Decision, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<Done>();
        var decision = found.Value;
        if (decision.SupersededById is not null) return DecisionRefusals.SupersededAlready;
        if (request.On < decision.LoggedOn) return DecisionRefusals.ReviewBeforeDecision(decision.LoggedOn);
        decision.Review(request.On);
        return await db.CommitAsync(actor, nameof(SetReviewDate), decision.KeeperId, stop);
    }
}
