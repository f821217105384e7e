using Mandat.Core.Kernel;
using Mandat.Core.Meetings;

namespace Mandat.Core.Mine;

/// <summary>Everything that the start page tells its viewer.</summary>
public sealed record Waiting
{
    /// <summary>What waits for the viewer, most urgent first; one more than <see cref="WaitingForMe.Shown"/> means "and more".</summary>
    public required IReadOnlyList<AssignmentWaits> Assignments { get; init; }
    public required IReadOnlyList<SignalWaits> Signals { get; init; }
    public required IReadOnlyList<DraftWaits> Drafts { get; init; }

    /// <summary>Bodies that the viewer writes for, with assignments that lack an owner or a date.</summary>
    public required IReadOnlyList<Lacking> Lacking { get; init; }

    /// <summary>Bodies that the viewer writes for, with notes that are not approved.</summary>
    public required IReadOnlyList<OpenNotes> OpenNotes { get; init; }
    public required IReadOnlyList<OthersLate> OthersLate { get; init; }
    public required Coming? Next { get; init; }
    public required Lately Lately { get; init; }

    /// <summary>How many things wait: every assignment and signal is one, the drafts are one, a body's gaps are one, open notes are one.</summary>
    public int Count => Assignments.Count + Signals.Count + (Drafts.Count > 0 ? 1 : 0) + Lacking.Count + (OpenNotes.Count > 0 ? 1 : 0);
}

/// <summary>An assignment that the viewer is to do, or a body that the viewer writes for.</summary>
/// <param name="Host">The body whose notes tell of it.</param>
/// <param name="AsBody">The body that is to do it; null when it is the viewer.</param>
public sealed record AssignmentWaits(
    AssignmentId Id, string Text, DueBy Due, DateOnly? GivenOn, BodyName Host, BodyWords Giver, BodyWords ReturnsTo, BodyName? AsBody);

/// <summary>A signal to a body in which the viewer has a full seat, not answered yet.</summary>
public sealed record SignalWaits(MatterId Id, string Text, BodyWords From, BodyName To, DateOnly? RaisedOn, MeetingId? Meeting);

/// <summary>A draft to answer.</summary>
public sealed record DraftWaits(DraftId Id, string Title, string FileName, DateTime TakenInAt);

/// <summary>Open assignments of a body that lack an owner or a date.</summary>
public sealed record Lacking(BodyName Body, int Assignments, int Owners, int Dues);

/// <summary>A body's meetings whose notes are not approved.</summary>
public sealed record OpenNotes(BodyName Body, int Meetings, DateOnly? Latest);

/// <summary>An assignment that a body the viewer writes for has given, and that is late.</summary>
public sealed record OthersLate(AssignmentId Id, string Text, DueBy Due, BodyName Host, IReadOnlyList<string> Owners);

/// <summary>The next meeting of the viewer's bodies, and what waits for it.</summary>
public sealed record Coming(
    MeetingId Id, BodyName Body, DateOnly? HeldOn, bool DayIsKnown, TimeOnly? StartsAt, MeetingForm? Form, string? Place, int Items, int Parked, int Signals, int Due);

/// <summary>What the viewer's bodies decided of late.</summary>
/// <param name="Since">When the viewer was last here, in UTC; null on a first visit.</param>
/// <param name="IsNew">True when everything was recorded after that.</param>
public sealed record Lately(DateTime? Since, bool IsNew, IReadOnlyList<DecidedLately> Decisions);

/// <summary>A decision, as a line.</summary>
public sealed record DecidedLately(DecisionId Id, string Text, bool IsReported, BodyName Host, MeetingId Meeting, DateOnly? On);
