using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Decisions;

/// <summary>Another decision, as it is pointed at.</summary>
public sealed record OtherDecision(DecisionId Id, string Text, string? Number, DateOnly LoggedOn, BodyId HostId);

/// <summary>The decisions that are tied to one, as far as the viewer sees them.</summary>
/// <param name="Supersedes">Those whose place it has taken.</param>
/// <param name="MayBeSame">Those that may be the same as it, whichever of the two carries the link.</param>
/// <param name="Told">Those that somebody has said are the same: they stand under it.</param>
public sealed record RelatedDecisions(IReadOnlyList<OtherDecision> Supersedes, IReadOnlyList<OtherDecision> MayBeSame, IReadOnlyList<OtherDecision> Told);

/// <summary>The proposal that a decision adopted.</summary>
public sealed record AdoptedProposal(MatterId Id, string Text);

/// <summary>The parts of a decision that no list shows.</summary>
public sealed record DecisionParts(
    long Version, Visibility Visibility, bool IsMeetingSeen, OtherDecision? SupersededBy, OtherDecision? MayBeSameAs, OtherDecision? SameAs, AdoptedProposal? Proposal);

/// <summary>Everything that a decision's page shows.</summary>
public sealed record DecisionSheet
{
    public required DecisionRow Row { get; init; }
    public required DecisionParts Parts { get; init; }
    public required RelatedDecisions Related { get; init; }
    public required IReadOnlyList<AssignmentRow> Gives { get; init; }
    public required ILookup<Guid, Quote> Quotes { get; init; }
    public required IReadOnlyList<InitiativeName> About { get; init; }
    public required IReadOnlyDictionary<BodyId, NamedBody> Bodies { get; init; }
    public required bool MayKeep { get; init; }
    public required bool MaySettle { get; init; }
    public required DateOnly Today { get; init; }
}

/// <summary>What was decided, by whom, on whose proposal, and what followed? Null when the viewer sees no such decision.</summary>
public sealed class ShowDecision(Reads reads) : IQuery
{
    public async Task<DecisionSheet?> AskAsync(DecisionId id, Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var one = read.Seen<Decision>().Where(d => d.Id == id);
        if (await one.Select(DecisionRow.Of(read)).FirstOrDefaultAsync(stop) is not { } row) return null;
        var parts = await PartsAsync(read, one, stop);
        var related = await RelatedAsync(read, id, parts.MayBeSameAs?.Id, stop);
        List<DecisionId> same = [id, .. related.Told.Select(t => t.Id)];
        var gives = read.Carried(read.SeenOrSentTo<Assignment>()).Where(x => x.Thing.DecisionId != null && same.Contains(x.Thing.DecisionId.Value));
        return new DecisionSheet
        {
            Row = row, Parts = parts, Related = related, Gives = await AssignmentRow.LoadAsync(read, gives.OrderBy(x => x.Thing.Position), stop),
            Quotes = await read.QuotesAsync([.. same.Concat(related.MayBeSame.Select(m => m.Id)).Select(d => d.Value)], stop),
            About = await ShowAssignment.AboutAsync(read, id.Value, stop),
            Bodies = await BodyNames.LoadAsync(read, stop), Today = today,
            MayKeep = May(viewer, Permission.RecordOutcomes, row), MaySettle = parts.MayBeSameAs is not null && May(viewer, SettleSameDecision.Permission, row),
        };
    }

    static bool May(Actor viewer, Permission permission, DecisionRow row) => viewer.May(permission, row.DeciderId ?? row.HostId) || viewer.May(permission, row.HostId);

    static async Task<DecisionParts> PartsAsync(ReadDb read, IQueryable<Decision> one, CancellationToken stop)
    {
        var (others, proposals, meetings) = (read.Seen<Decision>(), read.SeenOrSentTo<Matter>(), read.Seen<Meeting>());
        return await one.Select(d => new DecisionParts(
            d.Version, d.Visibility, meetings.Any(m => m.Id == d.MeetingId),
            others.Where(o => o.Id == d.SupersededById).Select(o => new OtherDecision(o.Id, o.Text, o.Number, o.LoggedOn, o.HostId)).FirstOrDefault(),
            others.Where(o => o.Id == d.MayBeSameAsId).Select(o => new OtherDecision(o.Id, o.Text, o.Number, o.LoggedOn, o.HostId)).FirstOrDefault(),
            others.Where(o => o.Id == d.SameAsId).Select(o => new OtherDecision(o.Id, o.Text, o.Number, o.LoggedOn, o.HostId)).FirstOrDefault(),
            proposals.Where(m => m.Id == d.ProposalId).Select(m => new AdoptedProposal(m.Id, m.Text)).FirstOrDefault())).SingleAsync(stop);
    }

    static async Task<RelatedDecisions> RelatedAsync(ReadDb read, DecisionId id, DecisionId? mayBe, CancellationToken stop)
    {
        var tied = await read.Seen<Decision>().Where(d => d.SupersededById == id || d.MayBeSameAsId == id || d.SameAsId == id || (mayBe != null && d.Id == mayBe))
            .OrderByDescending(d => d.LoggedOn).ThenBy(d => d.Position).ThenBy(d => d.Id)
            .Select(d => new { Other = new OtherDecision(d.Id, d.Text, d.Number, d.LoggedOn, d.HostId), d.SupersededById, d.MayBeSameAsId, d.SameAsId }).ToListAsync(stop);
        return new RelatedDecisions([.. tied.Where(t => t.SupersededById == id).Select(t => t.Other)],
            [.. tied.Where(t => t.MayBeSameAsId == id || t.Other.Id == mayBe).Select(t => t.Other)], [.. tied.Where(t => t.SameAsId == id).Select(t => t.Other)]);
    }

    internal static IQueryable<OtherDecision> Others(IQueryable<Decision> decisions) =>
        decisions.OrderByDescending(d => d.LoggedOn).ThenBy(d => d.Position).ThenBy(d => d.Id).Select(d => new OtherDecision(d.Id, d.Text, d.Number, d.LoggedOn, d.HostId));
}

/// <summary>Which decisions can take the place of this one? Those made since, by the same body or told of in the same, the latest first.</summary>
public sealed class LaterDecisions(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<OtherDecision>> AskAsync(DecisionId id, Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var one = await read.Seen<Decision>().Where(d => d.Id == id).Select(d => new { d.LoggedOn, d.DeciderId, d.HostId }).FirstOrDefaultAsync(stop);
        if (one is null) return [];
        var later = DecisionFilter.Once(read, read.Seen<Decision>()).Where(d => d.Id != id && d.LoggedOn >= one.LoggedOn && !d.IsFormal && (d.HostId == one.HostId || d.DeciderId == one.DeciderId));
        return await ShowDecision.Others(later).Take(100).ToListAsync(stop);
    }
}
