using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Counts several lists in one question to the database, none of them further than to a ceiling.</summary>
static class Capped
{
    /// <summary>The most that is counted; a list that is longer answers one more than this.</summary>
    public const int Ceiling = 1000;

    /// <summary>How many there are of each, in the order asked.</summary>
    public static async Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<IQueryable<int>> lists, CancellationToken stop)
    {
        var rows = lists.Index().Select(list => list.Item.Take(Ceiling + 1).GroupBy(_ => 1).Select(g => new { Which = list.Index, Count = g.Count() }));
        var counted = await rows.Aggregate((a, b) => a.Concat(b)).ToListAsync(stop);
        return [.. lists.Select((_, at) => counted.FirstOrDefault(c => c.Which == at)?.Count ?? 0)];
    }
}
