using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Decisions;

/// <summary>
/// Says whether a decision and the one it may be the same as are (samma eller två). In: the one that carries the link, and which. Out: the one
/// to go on to. The same: it stands under the other, for whoever sees both, and neither text changes. Two: the link goes. Refuses a decision
/// without such a link, or whose other one the actor does not see.
/// </summary>
public sealed class SettleSameDecision(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(DecisionId Decision, long Version, bool IsSame);

    public async Task<Result<DecisionId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneDecision.ToKeepAsync(db, request.Decision, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<DecisionId>();
        var told = found.Value;
        var other = await Gate.Through<Decision>(db, actor).FirstOrDefaultAsync(d => d.Id == told.MayBeSameAsId, stop);
        if (other is null) return DecisionRefusals.DecisionNotPossiblyTheSame;
        if (request.IsSame) await MergeAsync(told, other, stop);
        else told.KeepApart();
        var saved = await db.CommitAsync(actor, nameof(SettleSameDecision), told.KeeperId, stop);
        return saved.IsRefused ? saved.As<DecisionId>() : request.IsSame ? other.Id : told.Id;
    }

    /// <summary>What was the same as it goes along, so that nothing stands under a decision that itself stands under another.</summary>
    async Task MergeAsync(Decision told, Decision other, CancellationToken stop)
    {
        var root = other.SameAsId is { } id ? await db.Set<Decision>().AsNoTracking().SingleAsync(d => d.Id == id, stop) : other;
        foreach (var before in await db.Set<Decision>().Where(d => d.SameAsId == told.Id).ToListAsync(stop)) before.MergeInto(root.Id);
        told.MergeInto(root.Id);
        if (told.MeetingId == root.MeetingId) await KeepSentences.AddAsync(db, told.Id.Value, root.Id.Value, stop);
    }
}
