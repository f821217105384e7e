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
    /// <summary>Every document of the meeting, when there are several.</summary>
    public IReadOnlyList<SourceName> Documents { get; init; } = [];

    /// <summary>The place that was cited, when one was asked for.</summary>
    public SourceSpan? Cited { get; init; }

    public string At(SourceSpan span) => Text.Substring(span.Start, span.Length);
}

/// <summary>One of a meeting's documents.</summary>
public sealed record SourceName(SourceDocumentId Id, string Name, bool IsShown);

/// <summary>What does the document say, and where is the cited sentence? Null when it is not there, or not for this viewer.</summary>
public sealed class SourceOfMeeting(Reads reads) : IQuery
{
    /// <param name="id">The meeting.</param>
    /// <param name="cited">A sentence: its document is shown, with its place marked.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="document">Which document, where no sentence says; the first when neither does.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<SourceView?> AskAsync(MeetingId id, EvidenceId? cited, Actor viewer, SourceDocumentId? document = null, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var found = await (
            from m in db.Seen<Meeting>()
            where m.Id == id
            join b in db.Open<Body>() on m.HostId equals b.Id
            select new { m.HeldOn, m.Title, Body = new BodyName(b.Id, b.Name, b.EnglishName) }).FirstOrDefaultAsync(stop);
        var documents = db.Seen<SourceDocument>().Where(d => d.CircleOf == id);
        var named = await documents.OrderBy(d => d.Id).Select(d => new { d.Id, d.Name }).ToListAsync(stop);
        if (found is null || named.Count == 0) return null;
        var place = cited is null ? null : await db.CitedIn(documents.Select(d => d.Id), cited.Value).Select(e => new { e.DocumentId, e.Start, e.End }).FirstOrDefaultAsync(stop);
        var shown = place?.DocumentId ?? (document is { } asked && named.Exists(d => d.Id == asked) ? asked : named[0].Id);
        var one = await documents.SingleAsync(d => d.Id == shown, stop);
        return new SourceView(id, found.Body, found.HeldOn, found.Title, one.Name, one.Sha256, one.ReaderVersion, one.PlaceUnit, one.Text, DraftReading.ParseBlocks(one.Blocks))
        {
            Documents = named.Count > 1 ? [.. named.Select(d => new SourceName(d.Id, d.Name, d.Id == shown))] : [], Cited = place is null ? null : new SourceSpan(place.Start, place.End),
        };
    }
}
