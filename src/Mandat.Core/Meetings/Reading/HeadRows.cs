using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The head of a meeting with its agenda, its attachments and the meeting after it, in one question.</summary>
sealed record Head(MeetingFacts Facts, IReadOnlyList<AgendaView> Agenda, IReadOnlyList<AttachmentView> Attachments);

static class HeadRows
{
    public static async Task<Head?> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var meetings = db.Seen<Meeting>();
        var files = db.FilesOf(meetings.Where(m => m.Id == id).SelectMany(m => m.Attachments).Select(a => a.FileId));
        var found = await meetings.Where(m => m.Id == id)
            .Join(db.Open<Body>(), m => m.HostId, b => b.Id, (m, b) => new
            {
                Facts = new MeetingFacts
                {
                    Id = m.Id, Body = new BodyName(b.Id, b.Name, b.EnglishName), IsOfBackbone = b.IsBackbone, Title = m.Title, HeldOn = m.HeldOn, DayIsKnown = m.DayIsKnown,
                    StartsAt = m.StartsAt, Place = m.Place, Form = m.Form, Stage = m.Stage, Visibility = m.Visibility, Version = m.Version,
                },
                NextId = meetings.Where(n => n.HostId == m.HostId && n.HeldOn > m.HeldOn).OrderBy(n => n.HeldOn).Select(n => (MeetingId?)n.Id).FirstOrDefault(),
                NextOn = meetings.Where(n => n.HostId == m.HostId && n.HeldOn > m.HeldOn).OrderBy(n => n.HeldOn).Select(n => n.HeldOn).FirstOrDefault(),
                NextIsKnown = meetings.Where(n => n.HostId == m.HostId && n.HeldOn > m.HeldOn).OrderBy(n => n.HeldOn).Select(n => n.DayIsKnown).FirstOrDefault(),
                NextForm = meetings.Where(n => n.HostId == m.HostId && n.HeldOn > m.HeldOn).OrderBy(n => n.HeldOn).Select(n => n.Form).FirstOrDefault(),
                Attachments = m.Attachments.OrderBy(a => a.Order).Select(a => new AttachmentView(a.Id, a.Label, a.Title,
                    files.Where(f => f.Id == a.FileId).Select(f => f.Name).FirstOrDefault(), files.Where(f => f.Id == a.FileId).Select(f => (long?)f.Length).FirstOrDefault())).ToList(),
                Agenda = m.Agenda.OrderBy(a => a.Order).Select(a => new AgendaView(a.Id, a.Order, a.Title)).ToList(),
            })
            .AsSingleQuery().FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var next = found.NextId is { } after ? new NextMeeting(after, found.NextOn, found.NextIsKnown, found.NextForm) : null;
        return new Head(found.Facts with { Next = next }, found.Agenda, found.Attachments);
    }
}
