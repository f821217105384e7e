using System.Reflection;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Who sees a meeting, and with it everything that came out of it or was read in for it, whatever its kind.</summary>
static class Levels
{
    static readonly MethodInfo One = typeof(Levels).GetMethod(nameof(SetKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task SetAsync(MandatDb db, MeetingId meeting, Visibility level, CancellationToken stop)
    {
        foreach (var kind in db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IVisible).IsAssignableFrom).Distinct())
            await (Task)One.MakeGenericMethod(kind).Invoke(null, [db, meeting, level, stop])!;
    }

    /// <summary>The seats of the circle, instead of those that were.</summary>
    public static async Task NameAsync(MandatDb db, MeetingId meeting, IReadOnlyList<SeatId> seats, CancellationToken stop)
    {
        var named = await db.Set<CircleSeat>().Where(c => c.MeetingId == meeting).ToListAsync(stop);
        db.RemoveRange(named.Where(c => !seats.Contains(c.SeatId)));
        db.AddRange(seats.Where(s => named.TrueForAll(c => c.SeatId != s)).Select(s => new CircleSeat { MeetingId = meeting, SeatId = s }));
    }

    static async Task SetKindAsync<T>(MandatDb db, MeetingId meeting, Visibility level, CancellationToken stop) where T : class, IVisible
    {
        foreach (var thing in await db.Set<T>().Where(x => x.CircleOf == meeting).ToListAsync(stop)) db.Entry(thing).Property(nameof(IVisible.Visibility)).CurrentValue = level;
    }
}
