using Mandat.Core.Bodies;
using Mandat.Core.Initiatives;
using Mandat.Core.Intake;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>Meetings with their attachments, what every seat may see (initiatives, bodies and who sits in them), and the viewer's drafts.</summary>
sealed class SeenRegister(ReadDb read, SeenNames names, SeenFiles files, CancellationToken stop)
{
    public SeenSubject Meetings() => SeenSubject.Of(
        "meetings", "id body title heldOn dayIsKnown startsAt place form documentKind stage visibility agenda present absent",
        read.Seen<Meeting>().Include(m => m.Agenda).Include(m => m.Attendance).OrderBy(m => m.Id), Told<Meeting>(m =>
        [
            m.Id.Value, names.Of(m.HostId), m.Title, m.HeldOn, m.DayIsKnown, m.StartsAt, m.Place, m.Form, m.DocumentKind, m.Stage, m.Visibility,
            m.Agenda.OrderBy(a => a.Order).Select(a => a.Title).ToList(), Who(m, true), Who(m, false),
        ]));

    public SeenSubject Attachments() => SeenSubject.Of(
        "attachments", "id meeting label title file", read.Seen<Meeting>().SelectMany(m => m.Attachments).OrderBy(a => a.Id),
        Told<Attachment>(a => [a.Id.Value, a.MeetingId.Value, a.Label, a.Title, files.PathOf(a.Id.Value)]));

    /// <summary>Minutes that wait for a person; their text is in the file.</summary>
    public SeenSubject Drafts() => SeenSubject.Of(
        "drafts", "id title body heldOn takenInAt answers file", SeenFiles.Drafts(read).Include(d => d.Answers).OrderBy(d => d.Id),
        Told<Draft>(d => [d.Id.Value, d.Title, names.Of(d.BodyId), d.HeldOn, d.TakenInAt, Answers(d), files.PathOf(d.Id.Value)]));

    public SeenSubject Initiatives() => SeenSubject.Of(
        "initiatives", "id name englishName purpose leadParty", read.Open<Initiative>().OrderBy(i => i.Id),
        Told<Initiative>(i => [i.Id.Value, i.Name, i.EnglishName, i.Purpose, names.Of(i.LeadPartyId)]));

    public SeenSubject Bodies() => SeenSubject.Of(
        "bodies", "id name englishName abbreviation party preparesFor mandate endedOn", read.Open<Body>().OrderBy(b => b.Id),
        Told<Body>(b => [b.Id.Value, b.Name, b.EnglishName, b.Abbreviation, names.Of(b.PartyId), names.Of(b.PreparesForId), b.Mandate, b.EndedOn]));

    public SeenSubject Seats() => SeenSubject.Of(
        "seats", "id person body party role from to", read.Open<Seat>().OrderBy(s => s.Id),
        Told<Seat>(s => [s.Id.Value, names.Of(s.PersonId), names.Of(s.BodyId), names.Of(s.PartyId), s.Role, s.From, s.To]));

    static List<string> Answers(Draft draft) => [.. draft.Answers.OrderBy(a => a.Item).ThenBy(a => a.Field).Select(a => $"{a.Item} {a.Field}: {a.Value}")];

    List<string> Who(Meeting meeting, bool isPresent) =>
        [.. meeting.Attendance.Where(a => a.IsListed && a.IsPresent == isPresent).OrderBy(a => a.Order).Select(a => names.Of(a.PersonId, a.NameAsWritten)!)];

    Func<IReadOnlyList<T>, Task<IEnumerable<object?[]>>> Told<T>(Func<T, object?[]> row) => page =>
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(page.Select(row));
    };
}
