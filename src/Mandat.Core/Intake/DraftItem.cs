using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake;

/// <summary>What an item of a draft would become.</summary>
public enum DraftItemKind
{
    Meeting,
    Attendance,
    Agenda,
    Decision,
    ReportedDecision,
    Assignment,
    Signal,
    Proposal,
    ParkedQuestion,
    Report,
    Gate,
    Experiment,
    Learning,
    Obstacle,
    Event,
    Money,
    Attachment,
    Initiative,
    NextMeeting,
    Person,
    Left,
}

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>Which body.</summary>
    Body,

    /// <summary>Which kind the new body is of.</summary>
    BodyKind,

    /// <summary>Which party an organisation is.</summary>
    Party,

    /// <summary>Who does it.</summary>
    Owner,

    /// <summary>When it is due.</summary>
    Due,

    /// <summary>Who a first name is.</summary>
    WhoIs,

    /// <summary>Which body decided what is reported.</summary>
    Decider,

    /// <summary>Whether two lines are the same thing.</summary>
    SameThing,

    /// <summary>Which year an amount is for.</summary>
    Year,

    /// <summary>The file of a missing attachment.</summary>
    File,

    /// <summary>The day of the meeting.</summary>
    Day,

    /// <summary>Whether it is a meeting that is there already.</summary>
    SameMeeting,
}

/// <summary>One thing only a person can know about an item. Nothing is preselected.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Field">The field of the answer.</param>
/// <param name="About">What the question names: the words of the text.</param>
/// <param name="Choices">The answers offered, when they are few and known.</param>
public sealed record DraftQuestion(QuestionKind Kind, string Field, string? About, IReadOnlyList<DraftChoice> Choices);

/// <summary>An answer offered.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What it says; null when the page has a text for it.</param>
public sealed record DraftChoice(string Value, string? Label);

/// <summary>One thing that was found, as the person sees it: its pile, its sentences and what is asked about it.</summary>
public sealed record DraftItem
{
    /// <summary>Stable within the draft: its list and its index there.</summary>
    public required string Key { get; init; }
    public required DraftItemKind Kind { get; init; }

    /// <summary>From 1, through the piles in the order they are shown.</summary>
    public int Number { get; init; }
    public required Certainty Pile { get; init; }

    /// <summary>True when the person took it out of the pile.</summary>
    public bool IsTakenOut { get; init; }

    /// <summary>The words that name it.</summary>
    public required string Title { get; init; }
    public required IReadOnlyList<SourceSpan> Spans { get; init; }

    /// <summary>Spans of a line that may repeat it, and what that line adds.</summary>
    public RepeatedLine? Repeats { get; init; }
    public IReadOnlyList<DraftQuestion> Questions { get; init; } = [];

    /// <summary>What was found about it.</summary>
    public Found? Found { get; init; }

    /// <summary>The fields that do not stand in the text as they are.</summary>
    public IReadOnlyList<string> Inferred => Found?.Inferred ?? [];
}

/// <summary>A line that may be the same thing said again.</summary>
public sealed record RepeatedLine(string Text, IReadOnlyList<SourceSpan> Spans, string? Adds);
