using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>Which meetings are there, of one body or of all, to come (soonest first) or held (latest first)?</summary>
public sealed class MeetingList(Reads reads) : IQuery
{
    /// <summary>Further than this nothing is counted.</summary>
    public const int Ceiling = 1000;
    const int PageSize = 30;

    /// <param name="Body">One body's, or null.</param>
    /// <param name="IsComing">To come, or held.</param>
    /// <param name="OnlyOpenNotes">Only those whose notes are not approved.</param>
    /// <param name="After">Where the page begins.</param>
    public sealed record Question(BodyId? Body, bool IsComing, bool OnlyOpenNotes = false, MeetingKey? After = null);

    public async Task<MeetingsShown> AskAsync(Question question, DateOnly today, Actor viewer, CancellationToken stop = default)
    {
        var db = reads.For(viewer);
        var seen = db.Seen<Meeting>();
        var bodies = await db.Open<Body>().Where(b => seen.Any(m => m.HostId == b.Id)).OrderBy(b => EF.Functions.Collate(b.Name, db.Swedish))
            .Select(b => new BodyName(b.Id, b.Name, b.EnglishName)).ToListAsync(stop);
        var asked = Asked(seen, question, today);
        var count = await asked.Take(Ceiling + 1).CountAsync(stop);
        var rows = await Rows(db, Ordered(After(asked, question), question)).ToListAsync(stop);
        return new MeetingsShown([.. rows.Take(PageSize)], count, rows.Count > PageSize ? Key(rows[..PageSize], question.After) : null, bodies);
    }

    static IQueryable<Meeting> Asked(IQueryable<Meeting> seen, Question question, DateOnly today)
    {
        if (question.Body is { } body) seen = seen.Where(m => m.HostId == body);
        if (question.OnlyOpenNotes) seen = seen.Where(m => m.Stage == MeetingStage.Notes);
        return question.IsComing
            ? seen.Where(m => m.HeldOn >= today && m.Stage != MeetingStage.Notes && m.Stage != MeetingStage.Approved && m.Stage != MeetingStage.Published)
            : seen.Where(m => m.HeldOn == null || m.HeldOn < today || m.Stage == MeetingStage.Notes || m.Stage == MeetingStage.Approved || m.Stage == MeetingStage.Published);
    }

    // A meeting without a day comes last among the held, on either database.
    static IQueryable<Meeting> After(IQueryable<Meeting> asked, Question question)
    {
        if (question.After is not { } key) return asked;
        var (day, coming) = (key.Day, question.IsComing);
        return day is null ? asked.Where(m => m.HeldOn == null)
            : coming ? asked.Where(m => m.HeldOn >= day) : asked.Where(m => m.HeldOn <= day || m.HeldOn == null);
    }

    static IQueryable<Meeting> Ordered(IQueryable<Meeting> asked, Question question)
    {
        var ordered = asked.OrderBy(m => m.HeldOn == null);
        ordered = question.IsComing ? ordered.ThenBy(m => m.HeldOn) : ordered.ThenByDescending(m => m.HeldOn);
        return ordered.ThenBy(m => m.Id).Skip(question.After?.Shown ?? 0).Take(PageSize + 1);
    }

    static IQueryable<MeetingRow> Rows(ReadDb db, IQueryable<Meeting> page)
    {
        var (all, assignments) = (db.Seen<Decision>(), db.Seen<Assignment>().Where(a => a.SameAsId == null));
        var decisions = all.Where(d => d.SameAsId == null || !all.Any(o => o.Id == d.SameAsId && o.MeetingId == d.MeetingId));
        return page.Join(db.Open<Body>(), m => m.HostId, b => b.Id, (m, b) => new MeetingRow
        {
            Id = m.Id, Body = new BodyName(b.Id, b.Name, b.EnglishName), Title = m.Title, HeldOn = m.HeldOn, DayIsKnown = m.DayIsKnown,
            StartsAt = m.StartsAt, Place = m.Place, Form = m.Form, Stage = m.Stage,
            Decisions = decisions.Count(d => d.MeetingId == m.Id && !d.IsReported), Reported = decisions.Count(d => d.MeetingId == m.Id && d.IsReported),
            Assignments = assignments.Count(a => a.MeetingId == m.Id), Unowned = assignments.Count(a => a.MeetingId == m.Id && !a.HasOwner),
        });
    }

    static MeetingKey Key(IReadOnlyList<MeetingRow> shown, MeetingKey? before)
    {
        var last = shown[^1].HeldOn;
        var ofThatDay = shown.Count(r => r.HeldOn == last);
        return new(last, ofThatDay + (before is not null && before.Day == last && shown[0].HeldOn == last ? before.Shown : 0));
    }
}
