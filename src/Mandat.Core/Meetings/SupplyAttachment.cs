using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>
/// Gives a missing attachment its file (lägg till bilaga). In: the meeting, the attachment, the file. Out: nothing. Refuses an empty or too
/// large file, and an attachment that has its file already.
/// </summary>
public sealed class SupplyAttachment(MandatDb db, Reads reads) : IDeed
{
    public const int MostBytes = 50_000_000;

    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(MeetingId Meeting, AttachmentId Attachment, string FileName, byte[] Content);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await MeetingToMend.ForAsync(db, reads, request.Meeting, Permission, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var meeting = found.Value;
        if (meeting.Attachments.FirstOrDefault(a => a.Id == request.Attachment) is not { } attachment) return Refusal.NotFound;
        if (!attachment.IsMissing) return MeetingRefusals.AttachmentIsThere(attachment.Label);
        if (request.Content.Length == 0) return MeetingRefusals.FileIsEmpty;
        if (request.Content.Length > MostBytes) return MeetingRefusals.FileIsTooLarge(MostBytes / 1_000_000);
        meeting.Supply(attachment.Id, FileStore.Add(db, Named(request.FileName), request.Content));
        return await db.CommitAsync(actor, nameof(SupplyAttachment), meeting.HostId, stop);
    }

    /// <summary>The name without folder, and no longer than is stored.</summary>
    static string Named(string name)
    {
        var bare = name.Split('/', '\\')[^1].Trim();
        return bare.Length is 0 ? "file" : bare.Length > 200 ? bare[^200..] : bare;
    }
}

/// <summary>Finds a meeting that its actor sees and may change, with its parts.</summary>
static class MeetingToMend
{
    public static async Task<Result<Meeting>> ForAsync(MandatDb db, Reads reads, MeetingId id, Permission permission, Actor actor, CancellationToken stop)
    {
        if (!await reads.For(actor).Seen<Meeting>().AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        var meeting = await db.Set<Meeting>().Include(m => m.Attachments).Include(m => m.Attendance).FirstAsync(m => m.Id == id, stop);
        return actor.May(permission, meeting.HostId) ? meeting : Refusal.NotAllowed;
    }
}
