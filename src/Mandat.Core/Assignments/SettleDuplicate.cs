using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>
/// Says whether two assignments that may be the same are (samma eller två). In: the later one, and which. Out: the one that is left. The
/// same: the later is written off with the earlier as its reason, and the earlier keeps both sentences. Two: the link goes. Refuses an
/// assignment without such a link, and a closed one.
/// </summary>
public sealed class SettleDuplicate(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(AssignmentId Assignment, long Version, bool IsSame);

    public async Task<Result<AssignmentId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ToKeepAsync(db, request.Assignment, request.Version, actor, Permission, stop);
        if (found.IsRefused) return found.As<AssignmentId>();
        var (later, matter) = found.Value;
        if (later.MayBeSameAsId is not { } id) return AssignmentRefusals.NotPossiblyTheSame;
        if (request.IsSame)
        {
            var earlier = await db.Set<Assignment>().SingleAsync(a => a.Id == id, stop);
            later.MergeInto(id);
            matter.WriteOff(await new ReadDb(db, actor).TodayAsync(stop), earlier.Text.Length > 1000 ? earlier.Text[..999] + "…" : earlier.Text);
            await KeepSentences.AddAsync(db, later.Id.Value, id.Value, stop);
        }
        else later.KeepApart();
        var saved = await db.CommitAsync(actor, nameof(SettleDuplicate), later.KeeperId, stop);
        return saved.IsRefused ? saved.As<AssignmentId>() : request.IsSame ? id : later.Id;
    }
}
