using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>The decisions of a meeting; another that may be the same is named only to those who see it.</summary>
static class DecisionRows
{
    public static async Task<IReadOnlyList<DecisionView>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var rows = await (
            from d in db.Seen<Decision>()
            where d.MeetingId == id
            join b in db.Open<Body>() on d.DeciderId equals b.Id into deciders
            from decider in deciders.DefaultIfEmpty()
            join p in db.Open<Person>() on d.ProposedByPersonId equals p.Id into persons
            from proposer in persons.DefaultIfEmpty()
            join o in db.Seen<Decision>() on d.MayBeSameAsId equals o.Id into others
            from other in others.DefaultIfEmpty()
            join s in db.Seen<Decision>() on d.SameAsId equals s.Id into sames
            from same in sames.DefaultIfEmpty()
            where d.SameAsId == null || same.MeetingId != id
            select new
            {
                d.Id, d.AgendaItemId, d.Position, d.Text, d.Outcome, d.IsReported, d.IsFormal, d.Number, d.DeciderAsWritten, d.ReviewOn,
                d.ProposedByPersonId, d.ProposedByAsWritten, Proposer = proposer.Name,
                DeciderId = (BodyId?)decider.Id, Decider = decider.Name, DeciderEnglish = decider.EnglishName,
                OtherId = (DecisionId?)other.Id, OtherNumber = other.Number, OtherText = other.Text, OtherMeeting = (MeetingId?)other.MeetingId,
                SameId = (DecisionId?)same.Id, SameNumber = same.Number, SameText = same.Text, SameMeeting = (MeetingId?)same.MeetingId,
            }).ToListAsync(stop);
        return [.. rows.Select(r => new DecisionView
        {
            Id = r.Id.Value, Item = r.AgendaItemId, Position = r.Position, Text = r.Text, Outcome = r.Outcome, IsReported = r.IsReported,
            IsFormal = r.IsFormal, Number = r.Number, ReviewOn = r.ReviewOn,
            Decider = Named.Body(r.DeciderId, r.Decider, r.DeciderEnglish, r.DeciderAsWritten),
            ProposedBy = Named.Person(r.ProposedByPersonId, r.Proposer, r.ProposedByAsWritten),
            MayBeSameAs = r.OtherId is { } other ? new SameAs(other.Value, r.OtherNumber, r.OtherText!, r.OtherMeeting!.Value) : null,
            SameAs = r.SameId is { } one ? new SameAs(one.Value, r.SameNumber, r.SameText!, r.SameMeeting!.Value) : null,
        })];
    }
}
