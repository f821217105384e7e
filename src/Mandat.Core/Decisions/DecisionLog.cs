using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Decisions;

/// <summary>How many there are; each is counted no further than a little over 1 000.</summary>
public sealed record DecisionCounts(int Made, int Reported, int WithoutDecider, int ToBeReviewed, int Formal);

/// <summary>One page of the log, and what stands around it.</summary>
public sealed record DecisionLogPage(
    IReadOnlyList<DecisionRow> Rows, string? Next, DecisionCounts Counts, LedgerCounts Ledger, IReadOnlyDictionary<BodyId, NamedBody> Bodies,
    IReadOnlyList<int> Years, ILookup<Guid, Data.Documents.Quote> Quotes, string? Initiative, DateOnly Today);

/// <summary>What has been decided, in all bodies? The latest first (beslutslogg).</summary>
public sealed class DecisionLog(Reads reads) : IQuery
{
    public const int PageSize = 30;

    public async Task<DecisionLogPage> AskAsync(DecisionFilter filter, Actor viewer, DateOnly today, string? after = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var seen = read.Seen<Decision>();
        var shown = filter.Of(read, seen);
        var rows = await Page(shown, PageKey.Parse(after)).Select(DecisionRow.Of(read)).ToListAsync(stop);
        var (counts, ledger) = await CountAsync(read, filter, stop);
        var page = rows.Take(PageSize).ToList();
        var next = rows.Count > PageSize ? new PageKey(0, page[^1].LoggedOn, page[^1].Position, page[^1].Id.Value).ToString() : null;
        return new DecisionLogPage(
            page, next, counts, ledger, await BodyNames.LoadAsync(read, stop), await YearsAsync(seen, stop), await read.QuotesAsync([.. page.Select(r => r.Id.Value)], stop),
            await InitiativeAsync(read, filter.Initiative, stop), today);
    }

    static IQueryable<Decision> Page(IQueryable<Decision> shown, PageKey? after)
    {
        if (after is { } last) shown = shown.Where(d => d.LoggedOn < last.On || (d.LoggedOn == last.On && (d.Position > last.At || (d.Position == last.At && (Guid)(object)d.Id > last.Id))));
        return shown.OrderByDescending(d => d.LoggedOn).ThenBy(d => d.Position).ThenBy(d => d.Id).Take(PageSize + 1);
    }

    /// <summary>Of everything but where it was made and what is the matter with it: those are what the numbers lead to.</summary>
    static async Task<(DecisionCounts, LedgerCounts)> CountAsync(ReadDb read, DecisionFilter filter, CancellationToken stop)
    {
        var around = filter with { Origin = DecisionOrigin.Any, IsWithoutDecider = false, IsToBeReviewed = false };
        var seen = around.Of(read, read.Seen<Decision>());
        var formal = (around with { IsWithFormal = true }).Of(read, read.Seen<Decision>()).Where(d => d.IsFormal);
        IQueryable<Decision>[] lists =
        [
            DecisionFilter.OfOrigin(seen, false), DecisionFilter.OfOrigin(seen, true), DecisionFilter.WithoutDecider(seen), DecisionFilter.ToBeReviewed(seen), formal,
        ];
        var n = await Capped.CountAsync([.. lists.Select(l => l.Select(_ => 1)), .. LedgerCounts.Lists(read)], stop);
        return (new DecisionCounts(n[0], n[1], n[2], n[3], n[4]), LedgerCounts.Of(n, 5));
    }

    static async Task<IReadOnlyList<int>> YearsAsync(IQueryable<Decision> seen, CancellationToken stop)
    {
        var first = await seen.Where(d => d.LoggedOn > PageKey.NoDay).OrderBy(d => d.LoggedOn).Select(d => (DateOnly?)d.LoggedOn).FirstOrDefaultAsync(stop);
        var last = first is null ? null : await seen.OrderByDescending(d => d.LoggedOn).Select(d => (DateOnly?)d.LoggedOn).FirstOrDefaultAsync(stop);
        return first is null ? [] : [.. Enumerable.Range(first.Value.Year, last!.Value.Year - first.Value.Year + 1).Reverse()];
    }

    internal static async Task<string?> InitiativeAsync(ReadDb read, InitiativeId? id, CancellationToken stop) =>
        id is null ? null : await read.Open<Initiative>().Where(i => i.Id == id).Select(i => i.Name).FirstOrDefaultAsync(stop);
}
