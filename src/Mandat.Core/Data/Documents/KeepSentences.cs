using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.Documents;

/// <summary>Gives a thing the sentences of another one that it turned out to be the same as, after its own; for things that the same people see.</summary>
static class KeepSentences
{
    public static async Task AddAsync(MandatDb db, Guid from, Guid to, CancellationToken stop)
    {
        var held = await db.Set<Evidence>().CountAsync(e => e.Subject == to, stop);
        foreach (var e in await db.Set<Evidence>().AsNoTracking().Where(e => e.Subject == from).OrderBy(e => e.Order).ToListAsync(stop))
            db.Add(new Evidence
            {
                Id = Id.New<EvidenceId>(), Subject = to, DocumentId = e.DocumentId, Order = held++, Start = e.Start, End = e.End,
                Quote = e.Quote, Place = e.Place,
            });
    }
}
