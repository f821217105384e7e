using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>An assignment that was written off, with its reason.</summary>
public sealed record WrittenOffRow(
    AssignmentId Id, string Text, BodyId Keeper, DateOnly? GivenOn, DateOnly? ClosedOn, string? Reason, AssignmentId? SameAs);

/// <summary>One page of what was written off.</summary>
public sealed record WrittenOffList(IReadOnlyList<WrittenOffRow> Rows, string? Next, LedgerCounts Ledger, IReadOnlyDictionary<BodyId, NamedBody> Bodies);

/// <summary>Which assignments were written off, by whom and why? The latest first.</summary>
public sealed class WrittenOff(Reads reads) : IQuery
{
    const int PageSize = 50;

    public async Task<WrittenOffList> AskAsync(Actor viewer, string? after = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var rows = await Page(All(read), PageKey.Parse(after)).Select(x => new WrittenOffRow(
            x.Thing.Id, x.Thing.Text, x.Thing.GiverId ?? x.Thing.HostId, x.Thing.GivenOn, x.Matter.ClosedOn, x.Matter.ClosingReason, x.Thing.SameAsId)).ToListAsync(stop);
        var next = rows.Count > PageSize ? new PageKey(0, rows[PageSize - 1].ClosedOn ?? PageKey.NoDay, 0, rows[PageSize - 1].Id.Value).ToString() : null;
        return new WrittenOffList([.. rows.Take(PageSize)], next, await LedgerCounts.LoadAsync(read, stop), await BodyNames.LoadAsync(read, stop));
    }

    internal static IQueryable<Carried<Assignment>> All(ReadDb read) =>
        read.Carried(read.SeenOrSentTo<Assignment>()).Where(x => x.Matter.IsWrittenOff && x.Matter.Kind == MatterKind.Assignment);

    static IQueryable<Carried<Assignment>> Page(IQueryable<Carried<Assignment>> shown, PageKey? after)
    {
        if (after is { } last)
            shown = shown.Where(x => x.Matter.ClosedOn < last.On || (x.Matter.ClosedOn == last.On && (Guid)(object)x.Thing.Id > last.Id));
        return shown.OrderByDescending(x => x.Matter.ClosedOn).ThenBy(x => x.Thing.Id).Take(PageSize + 1);
    }
}
