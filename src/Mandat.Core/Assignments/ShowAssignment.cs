using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>What the viewer may do with an assignment; one that is closed can be opened again, unless it follows another.</summary>
/// <param name="Keep">Fill in what the notes left open: owner, time, whether two are the same.</param>
/// <param name="Change">Change or remove any owner.</param>
/// <param name="Own">The parts that the viewer may report, and hand on.</param>
public sealed record AssignmentRights(bool Keep, bool Change, bool Report, bool Close, bool Reopen, IReadOnlyList<AssigneeId> Own);

/// <summary>Another assignment that may be, or is, the same.</summary>
public sealed record OtherAssignment(AssignmentId Id, string Text, BodyId HostId, DateOnly? GivenOn, long Version);

/// <summary>An initiative that an outcome is about.</summary>
public sealed record InitiativeName(InitiativeId Id, string Name, string? EnglishName);

/// <summary>The decision that gave an assignment, when the viewer sees it.</summary>
public sealed record GivingDecision(DecisionId Id, string Text, string? Number);

/// <summary>Everything that an assignment's page shows.</summary>
public sealed record AssignmentSheet
{
    public required AssignmentRow Row { get; init; }
    public required AssignmentParts Parts { get; init; }

    /// <summary>The one it may be the same as, or that may be the same as it.</summary>
    public required IReadOnlyList<OtherAssignment> MayBeSame { get; init; }
    public required ILookup<Guid, Quote> Quotes { get; init; }
    public required IReadOnlyList<InitiativeName> About { get; init; }
    public required IReadOnlyDictionary<BodyId, NamedBody> Bodies { get; init; }
    public required AssignmentRights May { get; init; }
    public required DateOnly Today { get; init; }
}

/// <summary>The parts of an assignment that no list shows.</summary>
public sealed record AssignmentParts(
    long Version, MatterId Matter, long MatterVersion, Visibility Visibility, string? Condition, string? Answer, DateOnly? ClosedOn, string? ClosingReason,
    AssignmentId? MayBeSameAs, AssignmentId? SameAsId, OtherAssignment? SameAs, GivingDecision? Decision, bool IsMeetingSeen, DateOnly? ReopenedOn, string? ReopeningReason);

/// <summary>What is this assignment: who gave it, who does it, where did it come from and where does it stand? Null when the viewer sees none.</summary>
public sealed class ShowAssignment(Reads reads) : IQuery
{
    public async Task<AssignmentSheet?> AskAsync(AssignmentId id, Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var one = read.Carried(read.SeenOrSentTo<Assignment>()).Where(x => x.Thing.Id == id);
        if ((await AssignmentRow.LoadAsync(read, one, stop)).FirstOrDefault() is not { } row) return null;
        var parts = await PartsAsync(read, one, stop);
        var same = await MayBeSameAsync(read, id, parts, stop);
        var bodies = await BodyNames.LoadAsync(read, stop);
        return new AssignmentSheet
        {
            Row = row, Parts = parts, MayBeSame = same, Quotes = await read.QuotesAsync([id.Value, .. same.Select(s => s.Id.Value)], stop),
            About = await AboutAsync(read, id.Value, stop), Bodies = bodies, May = await MayAsync(read, row, parts, bodies, today, stop), Today = today,
        };
    }

    static async Task<AssignmentParts> PartsAsync(ReadDb read, IQueryable<Carried<Assignment>> one, CancellationToken stop)
    {
        var (decisions, others, meetings) = (read.Seen<Decision>(), read.SeenOrSentTo<Assignment>(), read.Seen<Meeting>());
        return await one.Select(x => new AssignmentParts(
            x.Thing.Version, x.Matter.Id, x.Matter.Version, x.Thing.Visibility, x.Thing.Condition, x.Matter.Answer, x.Matter.ClosedOn, x.Matter.ClosingReason,
            x.Thing.MayBeSameAsId, x.Thing.SameAsId,
            others.Where(o => o.Id == x.Thing.SameAsId).Select(o => new OtherAssignment(o.Id, o.Text, o.HostId, o.GivenOn, o.Version)).FirstOrDefault(),
            decisions.Where(d => d.Id == x.Thing.DecisionId).Select(d => new GivingDecision(d.Id, d.Text, d.Number)).FirstOrDefault(),
            meetings.Any(m => m.Id == x.Thing.MeetingId), x.Matter.ReopenedOn, x.Matter.ReopeningReason)).SingleAsync(stop);
    }

    static async Task<IReadOnlyList<OtherAssignment>> MayBeSameAsync(ReadDb read, AssignmentId id, AssignmentParts parts, CancellationToken stop)
    {
        var other = parts.MayBeSameAs;
        return await read.SeenOrSentTo<Assignment>().Where(o => o.MayBeSameAsId == id || (other != null && o.Id == other))
            .OrderBy(o => o.GivenOn).ThenBy(o => o.Id).Select(o => new OtherAssignment(o.Id, o.Text, o.HostId, o.GivenOn, o.Version)).ToListAsync(stop);
    }

    internal static async Task<IReadOnlyList<InitiativeName>> AboutAsync(ReadDb read, Guid outcome, CancellationToken stop)
    {
        var mentions = read.Seen<Mention>().Where(m => m.OutcomeId == outcome);
        return await read.Open<Initiative>().Where(i => mentions.Any(m => m.InitiativeId == i.Id)).OrderBy(i => i.Name)
            .Select(i => new InitiativeName(i.Id, i.Name, i.EnglishName)).ToListAsync(stop);
    }

    static async Task<AssignmentRights> MayAsync(ReadDb read, AssignmentRow row, AssignmentParts parts, IReadOnlyDictionary<BodyId, NamedBody> bodies, DateOnly today, CancellationToken stop)
    {
        var (viewer, keeper) = (read.Viewer, row.GiverId ?? row.HostId);
        var mayClose = bodies.GetValueOrDefault(keeper)?.MayClose(viewer, today) ?? false;
        if (row.State == Matters.MatterState.Closed) return new(false, false, false, false, parts.SameAsId is null && mayClose, []);
        bool Kept(Permission permission) => viewer.May(permission, keeper) || viewer.May(permission, row.HostId);
        List<Part> left = [.. row.Assignees.Where(a => a.ReportedAt is null).Select(a => new Part(a.Id, a.PersonId, a.BodyId, a.PartyId))];
        var own = await Part.OfAsync(read.Open<Seat>(), left, viewer, today, stop);
        var isNobodys = row.Assignees.Count == 0 && row.State != Matters.MatterState.Reported && Kept(Permission.RecordOutcomes);
        return new(Kept(NameAssignee.Permission), Kept(ReplaceAssignee.Permission), own.Count > 0 || isNobodys, mayClose, false, own);
    }
}
