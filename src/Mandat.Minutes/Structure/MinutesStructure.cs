namespace Mandat.Minutes.Structure;

/// <summary>
/// Everything that was found in one document. What the text does not say is null or empty; nothing is guessed.
/// Lists are in the order of the text.
/// </summary>
public sealed record MinutesStructure
{
    /// <summary>Heading of the document as written, without markup.</summary>
    public FoundValue<string>? Title { get; init; }

    /// <summary>The body that meets.</summary>
    public FoundValue<string>? Body { get; init; }

    /// <summary>Day of the meeting.</summary>
    public FoundValue<DateOnly>? Date { get; init; }

    /// <summary>When it started, when the text says.</summary>
    public FoundValue<TimeOnly>? StartsAt { get; init; }

    /// <summary>Room, address or platform.</summary>
    public FoundValue<string>? Place { get; init; }

    /// <summary>True when any part is digital, false when a place is given and nothing digital, null when the text does not say.</summary>
    public FoundValue<bool>? Online { get; init; }

    /// <summary>Attendance and absence.</summary>
    public IReadOnlyList<FoundParticipant> Participants { get; init; } = [];

    /// <summary>Items of the agenda.</summary>
    public IReadOnlyList<FoundAgendaItem> Agenda { get; init; } = [];

    /// <summary>Decisions of this meeting.</summary>
    public IReadOnlyList<FoundDecision> Decisions { get; init; } = [];

    /// <summary>Assignments.</summary>
    public IReadOnlyList<FoundAssignment> Assignments { get; init; } = [];

    /// <summary>Announced meetings of the same body.</summary>
    public IReadOnlyList<FoundNextMeeting> NextMeetings { get; init; } = [];

    /// <summary>Attachments that the text cites.</summary>
    public IReadOnlyList<FoundAttachment> Attachments { get; init; } = [];

    /// <summary>Amounts of money.</summary>
    public IReadOnlyList<FoundAmount> Amounts { get; init; } = [];

    /// <summary>Named initiatives.</summary>
    public IReadOnlyList<FoundInitiative> Initiatives { get; init; } = [];

    /// <summary>Signals, proposals, parked questions, reports.</summary>
    public IReadOnlyList<FoundMatter> Matters { get; init; } = [];

    /// <summary>Gates.</summary>
    public IReadOnlyList<FoundGate> Gates { get; init; } = [];

    /// <summary>Experiments.</summary>
    public IReadOnlyList<FoundExperiment> Experiments { get; init; } = [];

    /// <summary>Learnings.</summary>
    public IReadOnlyList<FoundLearning> Learnings { get; init; } = [];

    /// <summary>Obstacles.</summary>
    public IReadOnlyList<FoundObstacle> Obstacles { get; init; } = [];

    /// <summary>Decisions of other bodies, only reported.</summary>
    public IReadOnlyList<FoundReportedDecision> ReportedDecisions { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<FoundEvent> Events { get; init; } = [];

    /// <summary>Money named without an amount.</summary>
    public IReadOnlyList<FoundUnknownAmount> UnknownAmounts { get; init; } = [];

    /// <summary>Persons named and on no list.</summary>
    public IReadOnlyList<FoundUnlistedPerson> NamedNotListed { get; init; } = [];

    /// <summary>Items that repeat others.</summary>
    public IReadOnlyList<FoundRecap> Recaps { get; init; } = [];

    /// <summary>Sentences seen and left.</summary>
    public IReadOnlyList<FoundLeft> Left { get; init; } = [];
}
