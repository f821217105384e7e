using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Matters;

/// <summary>Has somebody said that the matter, or what it carries, is the same as another?</summary>
static class StandsUnder
{
    public static async Task<bool> AnotherAsync(MandatDb db, MatterId id, CancellationToken stop) =>
        await db.Set<Matter>().AnyAsync(m => m.Id == id && m.SameAsId != null, stop)
        || await db.Set<Assignment>().AnyAsync(a => a.MatterId == id && a.SameAsId != null, stop)
        || await db.Set<Decision>().AnyAsync(d => d.MatterId == id && d.SameAsId != null, stop);
}
