using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>A note that may be the same as another, with both and their sentences.</summary>
public sealed record TwoNotes(
    MeetingId Meeting, BodyName Body, DateOnly? HeldOn, bool DayIsKnown, NoteId First, string FirstText, NoteId Again, string AgainText, long Version, ILookup<Guid, Quote> Quotes);

/// <summary>Which note of the meeting may this one be the same as? Null when it is not there, linked to none, or not for this viewer.</summary>
public sealed class NotesToSettle(Reads reads) : IQuery
{
    public async Task<TwoNotes?> AskAsync(MeetingId meeting, NoteId id, Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var found = await (
            from n in read.Seen<Note>()
            where n.Id == id && n.MeetingId == meeting
            join o in read.Seen<Note>() on n.MayBeSameAsId equals o.Id
            join m in read.Seen<Meeting>() on n.MeetingId equals m.Id
            join b in read.Open<Bodies.Body>() on m.HostId equals b.Id
            select new { Body = new BodyName(b.Id, b.Name, b.EnglishName), m.HeldOn, m.DayIsKnown, OtherId = o.Id, Other = o.Text, n.Text, n.Version }).FirstOrDefaultAsync(stop);
        return found is null ? null : new TwoNotes(
            meeting, found.Body, found.HeldOn, found.DayIsKnown, found.OtherId, found.Other, id, found.Text, found.Version,
            await read.QuotesAsync([found.OtherId.Value, id.Value], stop));
    }
}
