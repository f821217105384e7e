using System.Globalization;
using Mandat.App.Hosting.SignIns;
using Mandat.Core.Data.TakeOut;
using Microsoft.AspNetCore.Antiforgery;

namespace Mandat.App.Pages.TakeOut;

/// <summary>The file of the page: made when it is asked for, for the one who asks.</summary>
internal static class TakeOutDownload
{
    public const string Path = "/export/file";

    public static void MapTakeOut(this WebApplication app) =>
        app.MapPost(Path, FileAsync).RequireAuthorization(Entry.Seat).WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> FileAsync(EverythingSeen query, CurrentActor me, HttpContext context, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        var content = await TakeOutFile.MakeAsync(await query.AskAsync(me.Actor, stop), stop);
        return Results.File(content, "application/zip", $"mandat-{me.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.zip");
    }
}
