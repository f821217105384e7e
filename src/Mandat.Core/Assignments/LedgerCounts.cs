using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Matters;

namespace Mandat.Core.Assignments;

/// <summary>How many stand under each tab of the ledger: open assignments, decisions made and only reported, written off.</summary>
public sealed record LedgerCounts(int Open, int Made, int Reported, int WrittenOff)
{
    internal static IReadOnlyList<IQueryable<int>> Lists(ReadDb read) =>
    [
        OpenAssignments.Open(read).Select(_ => 1),
        DecisionFilter.Once(read, read.Seen<Decision>()).Where(d => !d.IsReported && !d.IsFormal).Select(_ => 1),
        DecisionFilter.Once(read, read.Seen<Decision>()).Where(d => d.IsReported && !d.IsFormal).Select(_ => 1),
        Assignments.WrittenOff.All(read).Select(_ => 1),
    ];

    internal static LedgerCounts Of(IReadOnlyList<int> counted, int from = 0) => new(counted[from], counted[from + 1], counted[from + 2], counted[from + 3]);

    internal static async Task<LedgerCounts> LoadAsync(ReadDb read, CancellationToken stop) => Of(await Capped.CountAsync(Lists(read), stop));
}
