using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>An attachment with the meeting that cites it.</summary>
public sealed record CitedAttachment(MeetingId Meeting, BodyName Body, DateOnly? HeldOn, AttachmentId Id, string Label, FileId? File, string? FileName);

/// <summary>Which attachment is this? Null when it is not there, or not for this viewer.</summary>
public sealed class AttachmentToShow(Reads reads, MandatDb ledger) : IQuery
{
    public async Task<CitedAttachment?> AskAsync(MeetingId meeting, AttachmentId attachment, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var cited = db.Seen<Meeting>().Where(m => m.Id == meeting).SelectMany(m => m.Attachments).Where(a => a.Id == attachment);
        return await (
            from a in cited
            join m in db.Seen<Meeting>() on a.MeetingId equals m.Id
            join b in db.Open<Bodies.Body>() on m.HostId equals b.Id
            join f in db.FilesOf(cited.Select(c => c.FileId)) on a.FileId equals f.Id into files
            from file in files.DefaultIfEmpty()
            select new CitedAttachment(m.Id, new BodyName(b.Id, b.Name, b.EnglishName), m.HeldOn, a.Id, a.Label, a.FileId, file.Name)).FirstOrDefaultAsync(stop);
    }

    /// <summary>The content of a file that was seen.</summary>
    public Task<byte[]> ContentAsync(FileId seen, CancellationToken stop = default) => FileStore.ContentAsync(ledger, seen, stop);
}
