using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Minutes.Source;

namespace Mandat.Core.Intake.Recording;

/// <summary>What is being recorded: the draft's parts as they become things of the ledger, and what has been decided about names so far.</summary>
sealed class Recorded
{
    public required DraftReading Reading { get; init; }
    public required Roster Roster { get; init; }
    public required Unseen Unseen { get; init; }
    public required BodyId Body { get; init; }
    public required MeetingId Meeting { get; init; }
    public required Func<string, string, string?> Answer { get; init; }

    /// <summary>Day of the meeting, when known.</summary>
    public DateOnly? HeldOn { get; init; }
    public SourceDocumentId Document { get; set; }

    /// <summary>How far the meeting is seen; what comes out of it follows.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>True when the meeting has notes of another document already.</summary>
    public bool IsJoined { get; init; }

    /// <summary>How long those are; what comes from this document stands after them.</summary>
    public int Before { get; init; }

    /// <summary>Parties by the words of the attendance list.</summary>
    public Dictionary<string, PartyId?> Parties { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Persons by the name as the reader resolved it; null when nobody has said who it is.</summary>
    public Dictionary<string, PersonId?> Persons { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initiatives by name.</summary>
    public Dictionary<string, InitiativeId> Initiatives { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Announced meetings by their day.</summary>
    public Dictionary<DateOnly, MeetingId> NextMeetings { get; } = [];

    /// <summary>Items of the agenda with the place where their treatment starts, in order.</summary>
    public List<(int Start, AgendaItemId Id)> Agenda { get; } = [];

    /// <summary>The outcomes, with their places.</summary>
    public List<(IReadOnlyList<SourceSpan> Spans, Guid Id)> Outcomes { get; } = [];

    /// <summary>The decisions that were recorded.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>The assignments that were recorded.</summary>
    public List<Assignment> Assignments { get; } = [];

    /// <summary>The signals, proposals, parked questions and reports that were recorded.</summary>
    public List<Matter> Matters { get; } = [];

    /// <summary>What was told that was recorded.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>What somebody has said is something of its own.</summary>
    public HashSet<Guid> Apart { get; } = [];

    public Standing Standing(IReadOnlyList<SourceSpan> spans)
    {
        var start = spans.Count > 0 ? spans[0].Start : 0;
        AgendaItemId? item = null;
        foreach (var (at, id) in Agenda)
            if (at <= start) item = id;
        return new Standing(Body, Meeting, item, Before + start, Visibility);
    }

    public BodyId? BodyCalled(string? words) => words is null ? null : Roster.Body(words)?.Id ?? (MeansOwnBody(words) ? Body : null);

    public PersonId? PersonCalled(string? name) => name is null ? null : Persons.GetValueOrDefault(name);

    /// <summary>The body that meets, by its name or by what it is: "Styrgruppen" in the minutes of "Styrgrupp Förskola".</summary>
    bool MeansOwnBody(string words) =>
        Reading.Structure.Body?.Value is { } own && (Names.MeansBody(words, own) || Names.MeansBody(words, own.Split(' ', 2)[0]));
}
