using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Minutes.Structure;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>Turns a draft into things of the ledger, in memory; the deed saves them together.</summary>
sealed class DraftRecording(
    MandatDb db, Draft draft, DraftReading reading, Roster roster, IReadOnlyList<ConfirmDraft.Supplied> files)
{
    readonly MinutesStructure _found = reading.Structure;

    public async Task<Result<MeetingId>> RunAsync(Actor actor, CancellationToken stop)
    {
        var unseen = await Unseen.LoadAsync(db, actor, stop);
        var body = await ChosenBodyAsync(unseen, stop);
        if (body.IsRefused) return body.As<MeetingId>();
        if (!actor.May(ConfirmDraft.Permission, roster.Bodies.Any(b => b.Id == body.Value) ? body.Value : null)) return Refusal.NotAllowed;
        var day = ChosenDay();
        if (day.IsRefused) return day.As<MeetingId>();
        var joins = await new Joining(db, draft, actor).MeetingAsync(body.Value, day.Value, stop);
        if (joins.IsRefused) return joins.As<MeetingId>();
        var meetings = new MeetingRecording(db, _found, actor);
        var meeting = joins.Value is { } known ? await meetings.JoinedAsync(known, stop) : await meetings.MeetingAsync(body.Value, day.Value, stop);
        var recorded = new Recorded
        {
            Reading = reading, Roster = roster, Unseen = unseen, Body = body.Value, Meeting = meeting.Id, Answer = draft.AnswerTo, HeldOn = day.Value,
            Visibility = meeting.Visibility, IsJoined = joins.Value is not null, Before = joins.Value is null ? 0 : await Joining.LettersAsync(db, meeting.Id, stop),
        };
        Document(recorded);
        new PeopleRecording(db, recorded).Record(meeting);
        meetings.Agenda(meeting, recorded);
        Attachments(meeting, recorded);
        await meetings.NextMeetingsAsync(recorded, stop);
        new InitiativeRecording(db, recorded).Initiatives();
        var refusals = new OutcomeRecording(db, recorded).Record();
        if (refusals.Count > 0) return refusals;
        await new RepeatRecording(db, recorded).LinkAsync(stop);
        await new LikenessRecording(db, recorded).LinkAsync(stop);
        new InitiativeRecording(db, recorded).Mentions();
        draft.Confirm(meeting.Id, body.Value);
        await Namings.AddAsync(db, meeting.Id, stop);
        await new Joining(db, draft, actor).TellOtherAsync(meeting.Id, stop);
        return meeting.Id;
    }

    async Task<Result<BodyId>> ChosenBodyAsync(Unseen unseen, CancellationToken stop)
    {
        if (draft.AnswerTo(DraftQuestions.MeetingKey, Fields.Body) is not { } answer)
            return roster.Body(_found.Body?.Value)?.Id is { } known ? known : IntakeRefusals.BodyNotChosen;
        if (answer == Fields.New && _found.Body is { } named) return await NewBodyAsync(named.Value, unseen, stop);
        return Id.Parse<BodyId>(answer) is { } chosen && roster.Bodies.Any(b => b.Id == chosen) ? chosen : IntakeRefusals.BodyNotChosen;
    }

    async Task<Result<BodyId>> NewBodyAsync(string name, Unseen unseen, CancellationToken stop)
    {
        var kind = Id.Parse<BodyKindId>(draft.AnswerTo(DraftQuestions.MeetingKey, Fields.BodyKind));
        if (kind is null || roster.Kinds.All(k => k.Id != kind)) return IntakeRefusals.BodyKindNotChosen;
        if (unseen.Body(name) is { } told)
        {
            told.Describe(told.Name, told.EnglishName, told.Abbreviation, kind.Value, told.FocusAreaId, told.PartyId, told.PreparesForId, told.Mandate);
            return told.Id;
        }
        var hidden = unseen.Bodies.Select(b => b.Abbreviation).ToHashSet();
        List<string> taken = [.. (await db.Set<Body>().Select(b => b.Abbreviation).ToListAsync(stop)).Where(a => !hidden.Contains(a))];
        var body = Bodies.Body.Form(name, Abbreviations.Of(name, taken), kind.Value, isTold: true);
        await StepAside.BodyAsync(db, body.Name, body.Abbreviation, null, stop);
        db.Add(body);
        return body.Id;
    }

    Result<DateOnly?> ChosenDay()
    {
        if (draft.AnswerTo(DraftQuestions.MeetingKey, Fields.Day) is not { } answer) return Result<DateOnly?>.Of(_found.Date?.Value);
        return DueWords.Read(answer, DateOnly.FromDateTime(Instant.Now(db.Clock))) is { Precision: Kernel.DuePrecision.Day, On: { } day }
            ? Result<DateOnly?>.Of(day) : IntakeRefusals.DayNotUnderstood(answer);
    }

    void Document(Recorded recorded)
    {
        var source = reading.Source;
        recorded.Document = Id.New<SourceDocumentId>();
        db.Add(new SourceDocument
        {
            Id = recorded.Document, FileId = draft.FileId, HostId = recorded.Body, Visibility = recorded.Visibility, CircleOf = recorded.Meeting,
            Name = source.Name, Sha256 = source.Sha256, TextSha256 = draft.TextSha256, ReaderVersion = reading.ReaderVersion,
            PlaceUnit = source.PlaceUnit.ToString(), Text = source.Text, Blocks = reading.BlocksJson(),
        });
        var evidence = new EvidenceRecording(db, recorded);
        evidence.Add(recorded.Meeting.Value, Spans(_found.Title, _found.Date));
        if (db.ChangeTracker.Entries<Body>().Any(b => b.State == EntityState.Added)) evidence.Add(recorded.Body.Value, Spans(_found.Body));
    }

    void Attachments(Meeting meeting, Recorded recorded)
    {
        List<Attachment> before = [.. meeting.Attachments];
        foreach (var (i, attachment) in _found.Attachments.Index())
        {
            var key = $"attachment.{i}";
            if (draft.AnswerTo(key, Fields.TakenOut) is not null) continue;
            var file = files.FirstOrDefault(f => f.Item == key) is { } supplied ? FileStore.Add(db, supplied.FileName, supplied.Content) : null;
            var known = before.Find(a => Names.Same(a.Label, attachment.Label));
            if (known is null) meeting.Attach(attachment.Label, file?.Name, file?.Id);
            else if (file is not null && known.IsMissing) meeting.Supply(known.Id, file);
            new EvidenceRecording(db, recorded).Add((known ?? meeting.Attachments[^1]).Id.Value, attachment.Spans);
        }
    }

    static IReadOnlyList<Mandat.Minutes.Source.SourceSpan> Spans(params Found?[] found) => [.. found.OfType<Found>().SelectMany(f => f.Spans).Distinct()];
}
