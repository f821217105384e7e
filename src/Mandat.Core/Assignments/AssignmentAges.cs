using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>How many open assignments a body has given, by how long they have been open.</summary>
/// <param name="Giver">The body; null when the giver is not known.</param>
public sealed record AssignmentAges(BodyId? Giver, int UpTo30, int UpTo90, int Older, int Unknown)
{
    public int All => UpTo30 + UpTo90 + Older + Unknown;

    internal static async Task<IReadOnlyList<AssignmentAges>> LoadAsync(IQueryable<Carried<Assignment>> open, DateOnly today, CancellationToken stop)
    {
        DateOnly month = today.AddDays(-30), quarter = today.AddDays(-90);
        var counted = await open
            .Select(x => new { x.Thing.GiverId, Age = x.Thing.GivenOn == null ? 3 : x.Thing.GivenOn < quarter ? 2 : x.Thing.GivenOn < month ? 1 : 0 })
            .GroupBy(x => new { x.GiverId, x.Age }).Select(g => new { g.Key.GiverId, g.Key.Age, Count = g.Count() }).ToListAsync(stop);
        return [.. counted.GroupBy(c => c.GiverId).Select(g =>
        {
            int Of(int age) => g.Where(c => c.Age == age).Sum(c => c.Count);
            return new AssignmentAges(g.Key, Of(0), Of(1), Of(2), Of(3));
        }).OrderByDescending(a => a.All)];
    }
}
