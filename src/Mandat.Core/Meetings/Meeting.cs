using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>A meeting of a body, planned or held, with its agenda, attendance and attachments (möte). Missing formalities never block.</summary>
public sealed class Meeting : VisibleAggregate
{
    readonly List<AgendaItem> _agenda = [];
    readonly List<Attendance> _attendance = [];
    readonly List<Attachment> _attachments = [];

    Meeting() { }

    public MeetingId Id { get; private init; }
    public string? Title { get; private set; }

    /// <summary>Its day; the first of the month when <see cref="DayIsKnown"/> is false; null when nothing is known.</summary>
    public DateOnly? HeldOn { get; private set; }
    public bool DayIsKnown { get; private set; } = true;
    public TimeOnly? StartsAt { get; private set; }
    public string? Place { get; private set; }
    public MeetingForm? Form { get; private set; }
    public DocumentKind DocumentKind { get; private set; }
    public MeetingStage Stage { get; private set; }
    public IReadOnlyList<AgendaItem> Agenda => _agenda;
    public IReadOnlyList<Attendance> Attendance => _attendance;
    public IReadOnlyList<Attachment> Attachments => _attachments;

    /// <summary>A meeting to come.</summary>
    public static Meeting Plan(BodyId body, MeetingDay on, MeetingForm? form, string? place, TimeOnly? startsAt)
    {
        var meeting = Make(body, on, MeetingStage.Prepared);
        (meeting.Form, meeting.Place, meeting.StartsAt) = (form, place, startsAt);
        meeting.Record(new MeetingPlanned(meeting.Id.Value, body.Value, on.Day, form));
        return meeting;
    }

    /// <summary>A meeting whose notes were taken in.</summary>
    public static Meeting TakeIn(BodyId body, string? title, MeetingDay on, TimeOnly? startsAt, string? place, MeetingForm? form)
    {
        var meeting = Make(body, on, MeetingStage.Notes);
        (meeting.Title, meeting.StartsAt, meeting.Place, meeting.Form) = (title, startsAt, place, form);
        meeting.Record(new MinutesTakenIn(meeting.Id.Value, body.Value, on.Day, title));
        return meeting;
    }

    /// <summary>The notes of a planned meeting are there.</summary>
    public void TakeInNotes(string? title, TimeOnly? startsAt, string? place, MeetingForm? form)
    {
        (Title, Stage) = (title, MeetingStage.Notes);
        (StartsAt, Place, Form) = (startsAt ?? StartsAt, place ?? Place, form ?? Form);
        Record(new MinutesTakenIn(Id.Value, HostId.Value, HeldOn, title));
    }

    /// <summary>Another document of notes turned out to be of this meeting.</summary>
    public void JoinNotes(string? title, TimeOnly? startsAt, string? place, MeetingForm? form)
    {
        (Title, StartsAt, Place, Form) = (Title ?? title, StartsAt ?? startsAt, Place ?? place, Form ?? form);
        Record(new MinutesJoined(Id.Value, title));
    }

    public AgendaItem AddItem(string title)
    {
        var item = new AgendaItem(Kernel.Id.New<AgendaItemId>(), Id, _agenda.Count + 1, title);
        _agenda.Add(item);
        return item;
    }

    public void Attend(Attendance attendance) => _attendance.Add(attendance);

    public void Attach(string label, string? title, FileId? file) =>
        _attachments.Add(new Attachment(Kernel.Id.New<AttachmentId>(), Id, _attachments.Count + 1, label, title, file));

    /// <summary>A missing attachment is there.</summary>
    public void Supply(AttachmentId attachment, StoredFile file)
    {
        _attachments.Single(a => a.Id == attachment).Supply(file.Id, file.Name);
        Record(new AttachmentSupplied(Id.Value, attachment.Value, file.Name, file.Sha256));
    }

    /// <summary>When it began and where, as far as the notes left it out.</summary>
    public void FillIn(TimeOnly? startsAt, string? place)
    {
        (StartsAt, Place) = (startsAt ?? StartsAt, place ?? Place);
        Record(new MeetingFilledIn(Id.Value, startsAt, place));
    }

    /// <summary>It is, or was, held another day, or at another time.</summary>
    public MeetingMove Move(DateOnly to, TimeOnly? startsAt)
    {
        var move = new MeetingMove(Id, DayIsKnown ? HeldOn : null, to);
        (HeldOn, DayIsKnown, StartsAt) = (to, true, startsAt);
        Record(new MeetingMoved(Id.Value, move.From, to, startsAt));
        return move;
    }

    /// <summary>It is seen by others than before; what came out of it follows.</summary>
    public void SetLevel(Visibility level, IReadOnlyList<SeatId> circle)
    {
        Show(level);
        Record(new MeetingLevelSet(Id.Value, level, [.. circle.Select(s => s.Value)]));
    }

    public bool HasNotes => Stage is MeetingStage.Notes or MeetingStage.Approved or MeetingStage.Published;

    /// <summary>Its notes are approved: nothing of it changes but by a later act.</summary>
    public bool IsFinal => Stage is MeetingStage.Approved or MeetingStage.Published;

    /// <summary>Somebody of the list was its chair or secretary.</summary>
    public void Give(Attendance attendee, MeetingFunction function)
    {
        attendee.Function |= function;
        Record(new FunctionGiven(Id.Value, attendee.Id.Value, function));
    }

    public bool HasGiven(MeetingFunction function) => _attendance.Exists(a => a.IsListed && a.Function.HasFlag(function));

    /// <summary>Somebody has said who a name is.</summary>
    public void Identify(AttendanceId attendee, PersonId person)
    {
        _attendance.Single(a => a.Id == attendee).PersonId = person;
        Record(new AttendeeIdentified(Id.Value, attendee.Value, person.Value));
    }

    /// <summary>True when one line alone carries that name: else nobody can tell which of them is meant elsewhere in the notes.</summary>
    public bool IsNameOfOne(string name) => _attendance.Count(a => Words.Same(a.NameAsWritten, name)) == 1;

    static Meeting Make(BodyId body, MeetingDay on, MeetingStage stage)
    {
        var id = Kernel.Id.New<MeetingId>();
        return new Meeting { Id = id, HostId = body, CircleOf = id, HeldOn = on.Day, DayIsKnown = on.IsDayKnown, Stage = stage };
    }
}

/// <summary>The day of a meeting: a day, a month only, or not known.</summary>
public readonly record struct MeetingDay(DateOnly? Day, bool IsDayKnown = true);
