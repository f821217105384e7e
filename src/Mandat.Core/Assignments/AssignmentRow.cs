using System.Linq.Expressions;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>An assignment as a list shows it.</summary>
public sealed record AssignmentRow
{
    public required AssignmentId Id { get; init; }
    public required string Text { get; init; }
    public required BodyId HostId { get; init; }
    public required MeetingId MeetingId { get; init; }
    public BodyId? GiverId { get; init; }
    public string? GiverAsWritten { get; init; }
    public DateOnly? GivenOn { get; init; }
    public BodyId? ReturnBodyId { get; init; }
    public string? ReturnAsWritten { get; init; }
    public required DueBy Due { get; init; }
    public DecisionId? DecisionId { get; init; }
    public bool IsOngoing { get; init; }
    public bool MayBeSame { get; init; }
    public MatterState State { get; init; }
    public bool IsWrittenOff { get; init; }

    /// <summary>Where it stands in the notes.</summary>
    public int Position { get; init; }
    public IReadOnlyList<AssigneeLine> Assignees { get; init; } = [];

    public bool IsComplete => Assignees.Count > 0 && Due.IsKnown;

    /// <summary>Days since it was given; null when that day is not known.</summary>
    public int? AgeOn(DateOnly today) => GivenOn is { } given ? Math.Max(0, today.DayNumber - given.DayNumber) : null;

    internal static Expression<Func<Carried<Assignment>, AssignmentRow>> Of { get; } = x => new AssignmentRow
    {
        Id = x.Thing.Id, Text = x.Thing.Text, HostId = x.Thing.HostId, MeetingId = x.Thing.MeetingId, GiverId = x.Thing.GiverId,
        GiverAsWritten = x.Thing.GiverAsWritten, GivenOn = x.Thing.GivenOn, ReturnBodyId = x.Thing.ReturnBodyId, ReturnAsWritten = x.Thing.ReturnAsWritten,
        Due = new DueBy(x.Thing.DuePrecision, x.Thing.DueOn, x.Thing.DueMeetingId, x.Thing.DueAsWritten), DecisionId = x.Thing.DecisionId,
        IsOngoing = x.Thing.IsOngoing, MayBeSame = x.Thing.MayBeSameAsId != null, State = x.Matter.State, IsWrittenOff = x.Matter.IsWrittenOff,
        Position = x.Thing.Position,
    };

    /// <summary>The rows of a query, with their assignees: two questions to the database, whatever the number of rows.</summary>
    internal static async Task<IReadOnlyList<AssignmentRow>> LoadAsync(ReadDb read, IQueryable<Carried<Assignment>> shown, CancellationToken stop)
    {
        var rows = await shown.Select(Of).ToListAsync(stop);
        if (rows.Count == 0) return rows;
        var assignees = await AssigneeLine.LoadAsync(read, [.. rows.Select(r => r.Id)], stop);
        return [.. rows.Select(r => r with { Assignees = [.. assignees[r.Id]] })];
    }
}
