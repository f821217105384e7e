using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The attachments that the notes of a meeting cite, with the name and size of each file.</summary>
static class AttachmentRows
{
    public static Task<List<AttachmentView>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var cited = db.Seen<Meeting>().Where(m => m.Id == id).SelectMany(m => m.Attachments);
        return (
            from a in cited
            join f in db.FilesOf(cited.Select(c => c.FileId)) on a.FileId equals f.Id into files
            from file in files.DefaultIfEmpty()
            orderby a.Order
            select new AttachmentView(a.Id, a.Label, a.Title, file.Name, (long?)file.Length)).ToListAsync(stop);
    }
}
