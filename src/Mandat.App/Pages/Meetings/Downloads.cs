using Mandat.App.Hosting.SignIns;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;

namespace Mandat.App.Pages.Meetings;

/// <summary>Files that people uploaded go out as downloads and as nothing else: never shown, never run.</summary>
internal static class Downloads
{
    private const string Policy = "default-src 'none'; sandbox";

    public static void MapDownloads(this WebApplication app) =>
        app.MapGet("/meetings/{meeting:guid}/attachments/{attachment:guid}/file", AttachmentAsync).RequireAuthorization(Entry.Seat);

    private static async Task<IResult> AttachmentAsync(Guid meeting, Guid attachment, AttachmentToShow query, CurrentActor me, HttpContext context, CancellationToken stop)
    {
        if (await query.AskAsync(new MeetingId(meeting), new AttachmentId(attachment), me.Actor, stop) is not { File: { } file } cited)
        {
            return Results.NotFound();
        }
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(await query.ContentAsync(file, stop), "application/octet-stream", cited.FileName);
    }
}
