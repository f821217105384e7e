using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records the meeting itself, its agenda and the meetings that it announces.</summary>
sealed class MeetingRecording(MandatDb db, MinutesStructure found, Actor actor)
{
    /// <summary>The planned meeting of that body and day gets its notes; else a new one.</summary>
    public async Task<Meeting> MeetingAsync(BodyId body, DateOnly? on, CancellationToken stop)
    {
        var form = FormOf(found.Online?.Value);
        var planned = on is null ? null : await OnAsync(body, on.Value, isWithoutNotes: true, stop);
        if (planned is not null)
        {
            planned.TakeInNotes(Short(found.Title?.Value, 500), found.StartsAt?.Value, Short(found.Place?.Value, 300), form);
            return planned;
        }
        var meeting = Meeting.TakeIn(body, Short(found.Title?.Value, 500), new MeetingDay(on), found.StartsAt?.Value, Short(found.Place?.Value, 300), form);
        db.Add(meeting);
        return meeting;
    }

    /// <summary>The meeting that somebody said it is: it gets what it lacks, and keeps what it has.</summary>
    public async Task<Meeting> JoinedAsync(MeetingId id, CancellationToken stop)
    {
        var meeting = await Whole().SingleAsync(m => m.Id == id, stop);
        meeting.JoinNotes(Short(found.Title?.Value, 500), found.StartsAt?.Value, Short(found.Place?.Value, 300), FormOf(found.Online?.Value));
        return meeting;
    }

    public void Agenda(Meeting meeting, Recorded recorded)
    {
        if (recorded.Answer(DraftQuestions.AgendaKey, Fields.TakenOut) is not null) return;
        var evidence = new EvidenceRecording(db, recorded);
        List<AgendaItem> before = [.. meeting.Agenda];
        foreach (var entry in found.Agenda)
        {
            var item = before.Find(a => Names.Same(WithoutNumber(a.Title), WithoutNumber(entry.Title))) ?? meeting.AddItem(Short(entry.Title, 500)!);
            recorded.Agenda.Add((TreatedAt(recorded.Reading.Source, entry), item.Id));
            evidence.Add(item.Id.Value, entry.Spans);
        }
        recorded.Agenda.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>Where the item is treated: at its heading, when it stands again after the list of the agenda.</summary>
    static int TreatedAt(SourceText source, FoundAgendaItem entry)
    {
        var listed = entry.Spans[^1];
        var heading = source.Blocks.FirstOrDefault(b => b.Span.Start > listed.End && Names.Same(WithoutNumber(source.At(b.Span)), WithoutNumber(entry.Title)));
        return heading?.Span.Start ?? listed.Start;
    }

    static string WithoutNumber(string title) => title.TrimStart('§', ' ', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd(':', ' ');

    public async Task NextMeetingsAsync(Recorded recorded, CancellationToken stop)
    {
        var evidence = new EvidenceRecording(db, recorded);
        foreach (var (i, next) in found.NextMeetings.Index())
        {
            if (recorded.Answer($"next.{i}", Fields.TakenOut) is not null || DayOf(next.On) is not { } day) continue;
            if (day.IsDayKnown && await OnAsync(recorded.Body, day.Day!.Value, isWithoutNotes: false, stop) is { } known)
            {
                recorded.NextMeetings[day.Day.Value] = known.Id;
                evidence.Add(known.Id.Value, next.Spans);
                continue;
            }
            var meeting = Meeting.Plan(recorded.Body, day, FormOf(next.Form), Short(next.Place, 300), next.StartsAt);
            db.Add(meeting);
            await CloseAsync(meeting, recorded, stop);
            if (day.IsDayKnown) recorded.NextMeetings[day.Day!.Value] = meeting.Id;
            evidence.Add(meeting.Id.Value, next.Spans);
        }
    }

    /// <summary>What only a circle is told of is for that circle.</summary>
    async Task CloseAsync(Meeting announced, Recorded recorded, CancellationToken stop)
    {
        if (recorded.Visibility != Visibility.Circle) return;
        announced.Show(Visibility.Circle);
        foreach (var seat in await db.Set<CircleSeat>().Where(c => c.MeetingId == recorded.Meeting).Select(c => c.SeatId).ToListAsync(stop))
            db.Add(new CircleSeat { MeetingId = announced.Id, SeatId = seat });
    }

    /// <summary>A meeting of that body and day that the actor sees; asked for apart, since what comes through the gate is not tracked.</summary>
    async Task<Meeting?> OnAsync(BodyId body, DateOnly on, bool isWithoutNotes, CancellationToken stop)
    {
        var seen = await Gate.Through<Meeting>(db, actor).Where(m => m.HostId == body && m.HeldOn == on && m.DayIsKnown
            && (!isWithoutNotes || m.Stage == MeetingStage.Prepared || m.Stage == MeetingStage.Called || m.Stage == MeetingStage.Underway))
            .OrderBy(m => m.Id).Select(m => new { m.Id }).FirstOrDefaultAsync(stop);
        return seen is null ? null : await Whole().SingleAsync(m => m.Id == seen.Id, stop);
    }

    IQueryable<Meeting> Whole() => db.Set<Meeting>().Include(m => m.Agenda).Include(m => m.Attendance).Include(m => m.Attachments);

    static MeetingDay? DayOf(FoundDue on) => on.Date is { } day ? new MeetingDay(day) : on.Month is { } month ? new MeetingDay(month, false) : null;

    static Meetings.MeetingForm? FormOf(bool? online) => online is null ? null : online.Value ? Meetings.MeetingForm.Digital : Meetings.MeetingForm.Physical;

    static Meetings.MeetingForm? FormOf(Mandat.Minutes.Structure.MeetingForm? form) => form is not { } known ? null : known switch
    {
        Mandat.Minutes.Structure.MeetingForm.Digital => Meetings.MeetingForm.Digital,
        Mandat.Minutes.Structure.MeetingForm.Physical => Meetings.MeetingForm.Physical,
        Mandat.Minutes.Structure.MeetingForm.Hybrid => Meetings.MeetingForm.Hybrid,
    };

    static string? Short(string? text, int length) => text is { } t && t.Length > length ? t[..length] : text;
}
