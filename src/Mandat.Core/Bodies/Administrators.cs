using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>The last administrator is never locked out.</summary>
static class Administrators
{
    /// <summary>
    /// True when another administrator goes on who can sign in. The seats that were counted on move with this deed, so of two who end each
    /// other's seats at the same time one is refused.
    /// </summary>
    public static async Task<bool> AnotherGoesOnAsync(MandatDb db, Seat seat, CancellationToken stop)
    {
        var others = await db.Set<Seat>()
            .Where(s => s.Role == SeatRole.Administrator && s.Id != seat.Id && s.To == null)
            .Where(s => db.Set<Person>().Any(p => p.Id == s.PersonId && p.Email != null)
                || db.Set<Passkey>().Any(p => p.PersonId == s.PersonId && p.RemovedAt == null)).ToListAsync(stop);
        foreach (var other in others) db.Entry(other).State = EntityState.Modified;
        return others.Count > 0;
    }
}
