using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The meetings to come that the documents of a meeting tell of, the nearest first.</summary>
static class AnnouncedRows
{
    public static async Task<IReadOnlyList<NextMeeting>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var told = db.CitedIn(db.Seen<SourceDocument>().Where(d => d.CircleOf == id).Select(d => d.Id));
        return await db.Seen<Meeting>().Where(m => m.Id != id && told.Any(e => e.Subject == (Guid)(object)m.Id)).OrderBy(m => m.HeldOn).ThenBy(m => m.Id)
            .Select(m => new NextMeeting(m.Id, m.HeldOn, m.DayIsKnown, m.Form)).ToListAsync(stop);
    }
}
