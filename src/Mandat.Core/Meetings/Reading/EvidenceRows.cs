using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The sentences of things that were seen, from documents that are seen too.</summary>
static class EvidenceRows
{
    const int Reach = Sentence.Reach;

    public static async Task<ILookup<Guid, EvidenceView>> ReadAsync(ReadDb db, IReadOnlyList<Guid> seen, CancellationToken stop)
    {
        var rows = await db.EvidenceOf(seen)
            .Join(db.Seen<SourceDocument>(), e => e.DocumentId, d => d.Id, (e, d) => new
            {
                e.Subject, e.Order, e.Id, Document = d.Id, d.Name, e.Quote, d.PlaceUnit, e.Place, Before = e.Start < Reach ? e.Start : Reach,
                Around = d.Text.Substring(e.Start < Reach ? 0 : e.Start - Reach, e.End - e.Start + 2 * Reach),
            })
            .OrderBy(r => r.Order).ToListAsync(stop);
        return rows.ToLookup(r => r.Subject, r => new EvidenceView(r.Id, r.Document, r.Name, Sentence.Around(r.Around, r.Quote, r.Before), r.PlaceUnit, r.Place));
    }
}
