using Mandat.Core.Bodies;
using Mandat.Core.Initiatives;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>Meetings, and what every seat may see: initiatives, bodies and who sits in them.</summary>
sealed class SeenRegister(ReadDb read, SeenNames names, CancellationToken stop)
{
    public SeenSubject Meetings() => SeenSubject.Of(
        "meetings", "id body title heldOn dayIsKnown startsAt place form documentKind stage visibility agenda present absent",
        read.Seen<Meeting>().Include(m => m.Agenda).Include(m => m.Attendance).OrderBy(m => m.Id), Told<Meeting>(m =>
        [
            m.Id.Value, names.Of(m.HostId), m.Title, m.HeldOn, m.DayIsKnown, m.StartsAt, m.Place, m.Form, m.DocumentKind, m.Stage, m.Visibility,
            m.Agenda.OrderBy(a => a.Order).Select(a => a.Title).ToList(), Who(m, true), Who(m, false),
        ]));

    public SeenSubject Initiatives() => SeenSubject.Of(
        "initiatives", "id name englishName purpose leadParty", read.Open<Initiative>().OrderBy(i => i.Id),
        Told<Initiative>(i => [i.Id.Value, i.Name, i.EnglishName, i.Purpose, names.Of(i.LeadPartyId)]));

    public SeenSubject Bodies() => SeenSubject.Of(
        "bodies", "id name englishName abbreviation party preparesFor mandate endedOn", read.Open<Body>().OrderBy(b => b.Id),
        Told<Body>(b => [b.Id.Value, b.Name, b.EnglishName, b.Abbreviation, names.Of(b.PartyId), names.Of(b.PreparesForId), b.Mandate, b.EndedOn]));

    public SeenSubject Seats() => SeenSubject.Of(
        "seats", "id person body party role from to", read.Open<Seat>().OrderBy(s => s.Id),
        Told<Seat>(s => [s.Id.Value, names.Of(s.PersonId), names.Of(s.BodyId), names.Of(s.PartyId), s.Role, s.From, s.To]));

    List<string> Who(Meeting meeting, bool isPresent) =>
        [.. meeting.Attendance.Where(a => a.IsListed && a.IsPresent == isPresent).OrderBy(a => a.Order).Select(a => names.Of(a.PersonId, a.NameAsWritten)!)];

    Func<IReadOnlyList<T>, Task<IEnumerable<object?[]>>> Told<T>(Func<T, object?[]> row) => page =>
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(page.Select(row));
    };
}
