using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>What a body is called, in each language.</summary>
public sealed record BodyName(BodyId Id, string Name, string? EnglishName);

/// <summary>One meeting as one viewer may see it: its facts, what came out of it, who was there, and what its notes cite.</summary>
public sealed record MeetingView
{
    public required MeetingFacts Facts { get; init; }
    public required IReadOnlyList<AgendaView> Agenda { get; init; }

    /// <summary>In the order of the notes; an assignment that a decision gave stands in the decision too.</summary>
    public required IReadOnlyList<OutcomeView> Outcomes { get; init; }
    public required AttendanceView Attendance { get; init; }
    public required IReadOnlyList<AttachmentView> Attachments { get; init; }

    /// <summary>Meetings to come that its notes tell of, the nearest first.</summary>
    public required IReadOnlyList<NextMeeting> Announced { get; init; }

    /// <summary>Sentences of the head: title and day.</summary>
    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public IEnumerable<DecisionView> Decisions => Outcomes.OfType<DecisionView>().Where(d => !d.IsReported);

    public IEnumerable<DecisionView> ReportedDecisions => Outcomes.OfType<DecisionView>().Where(d => d.IsReported);

    public IEnumerable<AssignmentView> Assignments => Outcomes.OfType<AssignmentView>();

    public IEnumerable<NoteView> Notes(NoteKind kind) => Outcomes.OfType<NoteView>().Where(n => n.Kind == kind);
}

/// <summary>The facts of the head.</summary>
public sealed record MeetingFacts
{
    public required MeetingId Id { get; init; }
    public required BodyName Body { get; init; }

    /// <summary>True for a meeting of the backbone itself.</summary>
    public required bool IsOfBackbone { get; init; }
    public required string? Title { get; init; }
    public required DateOnly? HeldOn { get; init; }
    public required bool DayIsKnown { get; init; }
    public required TimeOnly? StartsAt { get; init; }
    public required string? Place { get; init; }
    public required MeetingForm? Form { get; init; }
    public required MeetingStage Stage { get; init; }
    public required Visibility Visibility { get; init; }
    public required long Version { get; init; }

    /// <summary>The body's meeting after this one, as far as the viewer sees it.</summary>
    public NextMeeting? Next { get; init; }

    public bool HasNotes => Stage is MeetingStage.Notes or MeetingStage.Approved or MeetingStage.Published;
}

/// <summary>A meeting to come, as a line.</summary>
public sealed record NextMeeting(MeetingId Id, DateOnly? HeldOn, bool DayIsKnown, MeetingForm? Form);

/// <summary>An item of the agenda.</summary>
public sealed record AgendaView(AgendaItemId Id, int Order, string Title);

/// <summary>An attachment that the notes cite; without a file it is missing.</summary>
public sealed record AttachmentView(AttachmentId Id, string Label, string? Title, string? FileName, long? Length)
{
    public bool IsMissing => FileName is null;
}

/// <summary>A sentence of a document, and where it stands in it.</summary>
/// <param name="Unit">"Line", "Paragraph" or "Page".</param>
public sealed record EvidenceView(EvidenceId Id, SourceDocumentId Document, string DocumentName, string Quote, string Unit, int Place);
