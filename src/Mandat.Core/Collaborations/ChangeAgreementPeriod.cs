using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>
/// Changes the time an agreement holds, or its name (ändra avtalsperiod). In: the period, its name, first day and last day, which may be
/// unknown, and the version that was read. Out: nothing. Refuses one that ends before it begins, or that overlaps another, and a version that
/// has moved.
/// </summary>
public sealed class ChangeAgreementPeriod(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(AgreementPeriodId Period, string Name, DateOnly From, DateOnly? To, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var (from, to) = (request.From, request.To);
        if (await db.FindOneAsync<AgreementPeriod>(request.Period, stop) is not { } period) return Refusal.NotFound;
        if (request.Version is { } seen && seen != period.Version) return Refusal.Conflict;
        if (to < from) return CollaborationRefusals.EndsBeforeItBegins(from);
        var other = await db.Set<AgreementPeriod>().AsNoTracking()
            .FirstOrDefaultAsync(p => p.Id != period.Id && (to == null || p.From <= to) && (p.To == null || p.To >= from), stop);
        if (other is not null) return CollaborationRefusals.PeriodsOverlap(other.Name);
        period.Change(request.Name.Trim(), from, to);
        return await db.CommitAsync(actor, nameof(ChangeAgreementPeriod), null, stop);
    }
}
