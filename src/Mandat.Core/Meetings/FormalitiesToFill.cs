using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>Somebody on the list of those who were there.</summary>
public sealed record PresentLine(AttendanceId Id, string Name);

/// <summary>The head of a meeting: what is missing in it, and who can have been chair or secretary.</summary>
public sealed record OpenHead(
    MeetingId Meeting, long Version, BodyName Body, DateOnly? HeldOn, IReadOnlyList<Formality> Missing, IReadOnlyList<PresentLine> Present, IReadOnlyList<PersonWords> Others);

/// <summary>What is missing in the head of this meeting, and whom can it be filled in with? Null when it is not there, or not for this viewer.</summary>
public sealed class FormalitiesToFill(Reads reads) : IQuery
{
    const int Most = 2000;

    public async Task<OpenHead?> AskAsync(MeetingId id, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var one = db.Seen<Meeting>().Where(m => m.Id == id);
        var head = await one.Join(db.Open<Bodies.Body>(), m => m.HostId, b => b.Id, (m, b) => new
        {
            m.Version, Body = new BodyName(b.Id, b.Name, b.EnglishName), m.HeldOn, m.DayIsKnown, m.StartsAt, m.Place, m.Form,
        }).FirstOrDefaultAsync(stop);
        if (head is null) return null;
        var persons = db.Open<Person>();
        var lines = await one.SelectMany(m => m.Attendance).Where(a => a.IsListed).OrderBy(a => a.Order)
            .Select(a => new { a.Id, a.PersonId, a.IsPresent, a.Function, Name = persons.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault() ?? a.NameAsWritten })
            .ToListAsync(stop);
        var others = await persons.OrderBy(p => EF.Functions.Collate(p.Name, db.Swedish)).Take(Most).Select(p => new PersonWords(p.Id, p.Name)).ToListAsync(stop);
        bool Has(MeetingFunction function) => lines.Exists(l => l.Function.HasFlag(function));
        var listed = lines.Select(l => l.PersonId).ToHashSet();
        return new OpenHead(
            id, head.Version, head.Body, head.HeldOn,
            Completeness.Missing(head.DayIsKnown ? head.HeldOn : null, head.StartsAt, head.Place, head.Form, Has(MeetingFunction.Chair), Has(MeetingFunction.Secretary)),
            [.. lines.Where(l => l.IsPresent).Select(l => new PresentLine(l.Id, l.Name))], [.. others.Where(p => !listed.Contains(p.Id))]);
    }
}
