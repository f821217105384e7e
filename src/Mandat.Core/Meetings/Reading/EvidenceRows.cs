using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The sentences of things that were seen, from documents that are seen too.</summary>
static class EvidenceRows
{
    public static async Task<ILookup<Guid, EvidenceView>> ReadAsync(ReadDb db, IReadOnlyList<Guid> seen, CancellationToken stop)
    {
        var rows = await db.EvidenceOf(seen)
            .Join(db.Seen<SourceDocument>(), e => e.DocumentId, d => d.Id, (e, d) => new { e.Subject, e.Order, e.Id, Document = d.Id, d.Name, e.Quote, d.PlaceUnit, e.Place })
            .OrderBy(r => r.Order).ToListAsync(stop);
        return rows.ToLookup(r => r.Subject, r => new EvidenceView(r.Id, r.Document, r.Name, r.Quote, r.PlaceUnit, r.Place));
    }
}
