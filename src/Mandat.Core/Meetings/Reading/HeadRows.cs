using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The head of a meeting with its agenda, in one question.</summary>
sealed record Head(MeetingFacts Facts, IReadOnlyList<AgendaView> Agenda);

static class HeadRows
{
    public static async Task<Head?> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var meetings = db.Seen<Meeting>();
        var found = await meetings.Where(m => m.Id == id)
            .Join(db.Open<Body>(), m => m.HostId, b => b.Id, (m, b) => new
            {
                Facts = new MeetingFacts
                {
                    Id = m.Id, Body = new BodyName(b.Id, b.Name, b.EnglishName), Title = m.Title, HeldOn = m.HeldOn, DayIsKnown = m.DayIsKnown,
                    StartsAt = m.StartsAt, Place = m.Place, Form = m.Form, Stage = m.Stage, Visibility = m.Visibility, Version = m.Version,
                },
                Agenda = m.Agenda.OrderBy(a => a.Order).Select(a => new AgendaView(a.Id, a.Order, a.Title)).ToList(),
            })
            .AsSingleQuery().FirstOrDefaultAsync(stop);
        if (found is null) return null;
        return new Head(found.Facts with { Next = await NextAsync(meetings, found.Facts, stop) }, found.Agenda);
    }

    static async Task<NextMeeting?> NextAsync(IQueryable<Meeting> meetings, MeetingFacts facts, CancellationToken stop) =>
        facts.HeldOn is not { } day ? null
            : await meetings.Where(m => m.HostId == facts.Body.Id && m.HeldOn > day).OrderBy(m => m.HeldOn)
                .Select(m => new NextMeeting(m.Id, m.HeldOn, m.DayIsKnown, m.Form)).FirstOrDefaultAsync(stop);
}
