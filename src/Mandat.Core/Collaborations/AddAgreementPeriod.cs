using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>
/// Adds the time an agreement holds. In: its name, first day and last day, which may be unknown. Out: the period. Refuses one that ends
/// before it begins, or that overlaps another.
/// </summary>
public sealed class AddAgreementPeriod(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(string Name, DateOnly From, DateOnly? To);

    public async Task<Result<AgreementPeriodId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var (from, to) = (request.From, request.To);
        if (to < from) return CollaborationRefusals.EndsBeforeItBegins(from);
        var other = await db.Set<AgreementPeriod>().AsNoTracking()
            .FirstOrDefaultAsync(p => (to == null || p.From <= to) && (p.To == null || p.To >= from), stop);
        if (other is not null) return CollaborationRefusals.PeriodsOverlap(other.Name);
        var period = AgreementPeriod.Add(request.Name.Trim(), from, to);
        db.Add(period);
        var saved = await db.CommitAsync(actor, nameof(AddAgreementPeriod), null, stop);
        return saved.IsRefused ? saved.As<AgreementPeriodId>() : period.Id;
    }
}
