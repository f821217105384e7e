using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Matters;

/// <summary>
/// Says whether a signal, proposal, parked question or report and the one it may be the same as are (samma eller två). In: the one that
/// carries the link, and which. Out: the one to go on to. The same: it is closed under the other, which gets its sentences and receivers.
/// Two: the link goes. By whoever writes the body's notes, that say both. Refuses a matter without such a link.
/// </summary>
public sealed class SettleSameMatter(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(MatterId Matter, long Version, bool IsSame);

    public async Task<Result<MatterId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneMatter.ForAsync(db, request.Matter, actor, stop);
        if (found.IsRefused) return found.As<MatterId>();
        var again = found.Value;
        if (!actor.May(Permission, again.HostId)) return Refusal.NotAllowed;
        if (again.Version != request.Version) return Refusal.Conflict;
        if (again.MayBeSameAsId is not { } id) return MatterRefusals.MatterNotPossiblyTheSame;
        var first = await RootAsync(id, stop);
        if (request.IsSame) await MergeAsync(again, first, await new ReadDb(db, actor).TodayAsync(stop), stop);
        else again.KeepApart();
        var saved = await db.CommitAsync(actor, nameof(SettleSameMatter), again.HostId, stop);
        return saved.IsRefused ? saved.As<MatterId>() : request.IsSame ? first.Id : again.Id;
    }

    async Task<Matter> RootAsync(MatterId id, CancellationToken stop)
    {
        var first = await db.Set<Matter>().Include(m => m.Path).SingleAsync(m => m.Id == id, stop);
        return first.SameAsId is { } under ? await RootAsync(under, stop) : first;
    }

    /// <summary>What stood under it, or may be the same as it, goes along.</summary>
    async Task MergeAsync(Matter again, Matter first, DateOnly today, CancellationToken stop)
    {
        foreach (var under in await db.Set<Matter>().Where(m => m.SameAsId == again.Id).ToListAsync(stop)) under.MergeInto(first, today);
        foreach (var step in again.Path.Where(s => !first.Path.Any(s.IsTo)).ToList()) first.SendTo(step.Receiver, step.Role, step.MeetingId);
        again.MergeInto(first, today);
        await KeepSentences.AddAsync(db, again.Id.Value, first.Id.Value, stop);
    }
}
