using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Notices;

/// <summary>Mail that was given up, newest first, for those who set up; nobody else sees any.</summary>
public sealed class Undelivered(MandatDb db) : IQuery
{
    public async Task<IReadOnlyList<OutboxMessage>> AskAsync(Actor viewer, CancellationToken stop = default) =>
        viewer.May(Permission.SetUp)
            ? await db.Set<OutboxMessage>().AsNoTracking().Where(m => m.DeadAt != null).OrderByDescending(m => m.DeadAt).Take(200).ToListAsync(stop)
            : [];
}
