using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings.Reading;

/// <summary>What was told at a meeting, with the money it names, in one question.</summary>
static class NoteRows
{
    public static async Task<IReadOnlyList<NoteView>> ReadAsync(ReadDb db, MeetingId id, CancellationToken stop)
    {
        var rows = await (
            from n in db.Seen<Note>()
            where n.MeetingId == id && n.SameAsId == null
            join i in db.Open<Initiative>() on n.InitiativeId equals i.Id into initiatives
            from about in initiatives.DefaultIfEmpty()
            join p in db.Open<Person>() on n.ByPersonId equals p.Id into persons
            from teller in persons.DefaultIfEmpty()
            join y in db.Open<Party>() on n.PartyId equals y.Id into parties
            from party in parties.DefaultIfEmpty()
            join b in db.Open<Body>() on n.DeciderId equals b.Id into bodies
            from decider in bodies.DefaultIfEmpty()
            join o in db.Seen<Note>() on n.MayBeSameAsId equals o.Id into others
            from other in others.DefaultIfEmpty()
            select new
            {
                n.Id, n.AgendaItemId, n.Position, n.Text, n.Kind, n.AboutAsWritten, n.ByPersonId, n.ByAsWritten, n.PartyAsWritten, n.DeciderAsWritten, n.Basis, n.OutcomeId,
                n.DuePrecision, n.DueOn, n.DueAsWritten, By = teller.Name, Party = party.Name,
                AboutId = (InitiativeId?)about.Id, About = about.Name, AboutEnglish = about.EnglishName,
                OtherId = (NoteId?)other.Id, OtherText = other.Text, DeciderId = (BodyId?)decider.Id, Decider = decider.Name, DeciderEnglish = decider.EnglishName,
                Amounts = n.Amounts.OrderBy(a => a.Order).Select(a => new AmountView(a.Text, a.Amount, a.Purpose, a.IsTarget, a.Year)).ToList(),
            }).AsSingleQuery().ToListAsync(stop);
        return [.. rows.Select(r => new NoteView
        {
            Id = r.Id.Value, Item = r.AgendaItemId, Position = r.Position, Text = r.Text, Kind = r.Kind, AboutAsWritten = r.AboutAsWritten,
            About = r.AboutId is { } about ? new InitiativeLink(about, r.About!, r.AboutEnglish) : null, Basis = r.Basis, StandsIn = r.OutcomeId, Amounts = r.Amounts,
            By = Named.Person(r.ByPersonId, r.By, r.ByAsWritten), Party = r.Party ?? r.PartyAsWritten,
            Decider = Named.Body(r.DeciderId, r.Decider, r.DeciderEnglish, r.DeciderAsWritten),
            MayBeSameAs = r.OtherId is { } same ? new SameAs(same.Value, null, r.OtherText!, id) : null,
            Due = new DueBy(r.DuePrecision, r.DueOn, null, r.DueAsWritten),
        })];
    }
}
