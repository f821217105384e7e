using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>Which initiatives the outcomes of a meeting name.</summary>
static class MentionRows
{
    public static async Task<ILookup<Guid, InitiativeLink>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var rows = await db.Seen<Mention>().Where(m => m.MeetingId == id && m.OutcomeId != null)
            .Join(db.Open<Initiative>(), m => m.InitiativeId, i => i.Id, (m, i) => new { Outcome = m.OutcomeId!.Value, i.Id, i.Name, i.EnglishName })
            .OrderBy(r => r.Name).ToListAsync(stop);
        return rows.ToLookup(r => r.Outcome, r => new InitiativeLink(r.Id, r.Name, r.EnglishName));
    }
}
