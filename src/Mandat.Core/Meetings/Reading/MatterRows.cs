using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The signals, proposals, parked questions and reports of a meeting with their receivers, in one question.</summary>
static class MatterRows
{
    public static async Task<IReadOnlyList<MatterView>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var (bodies, persons) = (db.Open<Body>(), db.Open<Person>());
        var rows = await (
            from m in db.Seen<Matter>()
            where m.MeetingId == id && m.SameAsId == null && m.Kind != MatterKind.Assignment && m.Kind != MatterKind.Decision
            join b in bodies on m.SenderId equals b.Id into senders
            from sender in senders.DefaultIfEmpty()
            join p in persons on m.ByPersonId equals p.Id into raisers
            from raiser in raisers.DefaultIfEmpty()
            join o in db.Seen<Matter>() on m.MayBeSameAsId equals o.Id into others
            from other in others.DefaultIfEmpty()
            select new
            {
                m.Id, m.AgendaItemId, m.Position, m.Text, m.Kind, m.State, m.Answer, m.SenderAsWritten, m.ByPersonId, m.ByAsWritten, By = raiser.Name,
                OtherId = (MatterId?)other.Id, OtherText = other.Text, OtherMeeting = (MeetingId?)other.MeetingId, SenderId = (BodyId?)sender.Id, Sender = sender.Name, SenderEnglish = sender.EnglishName,
                Path = m.Path.OrderBy(c => c.Order).Select(c => new
                {
                    c.BodyId, c.ReceiverAsWritten,
                    Body = bodies.Where(b => b.Id == c.BodyId).Select(b => b.Name).FirstOrDefault(),
                    English = bodies.Where(b => b.Id == c.BodyId).Select(b => b.EnglishName).FirstOrDefault(),
                    Person = persons.Where(p => p.Id == c.PersonId).Select(p => p.Name).FirstOrDefault(),
                }).ToList(),
            }).AsSingleQuery().ToListAsync(stop);
        return [.. rows.Select(r => new MatterView
        {
            Id = r.Id.Value, Item = r.AgendaItemId, Position = r.Position, Text = r.Text, Kind = r.Kind, State = r.State, Answer = r.Answer,
            MayBeSameAs = r.OtherId is { } same ? new SameAs(same.Value, null, r.OtherText!, r.OtherMeeting!.Value) : null,
            From = Named.Body(r.SenderId, r.Sender, r.SenderEnglish, r.SenderAsWritten), By = Named.Person(r.ByPersonId, r.By, r.ByAsWritten),
            To = [.. r.Path.Select(c => Named.Body(c.Body is null ? null : c.BodyId, c.Body, c.English, c.Person ?? c.ReceiverAsWritten))],
        })];
    }
}
