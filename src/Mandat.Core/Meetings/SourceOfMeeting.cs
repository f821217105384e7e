using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Minutes.Source;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>The document that a meeting's notes came in, block by block.</summary>
/// <param name="Unit">"Line", "Paragraph" or "Page".</param>
public sealed record SourceView(
    MeetingId Meeting, BodyName Body, DateOnly? HeldOn, string? Title, string Name, string Sha256, string ReaderVersion, string Unit, string Text, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>The place that was cited, when one was asked for.</summary>
    public SourceSpan? Cited { get; init; }

    public string At(SourceSpan span) => Text.Substring(span.Start, span.Length);
}

/// <summary>What does the document say, and where is the cited sentence? Null when it is not there, or not for this viewer.</summary>
public sealed class SourceOfMeeting(Reads reads) : IQuery
{
    public async Task<SourceView?> AskAsync(MeetingId id, EvidenceId? cited, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var found = await (
            from m in db.Seen<Meeting>()
            where m.Id == id
            join b in db.Open<Body>() on m.HostId equals b.Id
            join d in db.Seen<SourceDocument>() on m.Id equals d.CircleOf
            orderby d.Id
            select new { m.HeldOn, m.Title, BodyId = b.Id, b.Name, b.EnglishName, Document = d }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var document = found.Document;
        var place = cited is null ? null : await db.CitedIn(document.Id, cited.Value).Select(e => new { e.Start, e.End }).FirstOrDefaultAsync(stop);
        return new SourceView(
            id, new BodyName(found.BodyId, found.Name, found.EnglishName), found.HeldOn, found.Title, document.Name, document.Sha256, document.ReaderVersion,
            document.PlaceUnit, document.Text, DraftReading.ParseBlocks(document.Blocks))
        {
            Cited = place is null ? null : new SourceSpan(place.Start, place.End),
        };
    }
}
