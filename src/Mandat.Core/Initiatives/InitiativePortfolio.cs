using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Initiatives;

/// <summary>An initiative as the list shows it.</summary>
public sealed record InitiativeRow
{
    public required InitiativeId Id { get; init; }
    public required string Name { get; init; }
    public string? EnglishName { get; init; }
    public string? Purpose { get; init; }
    public string? LeadParty { get; init; }
    public string? FocusArea { get; init; }
    public string? FocusAreaEnglish { get; init; }

    /// <summary>How many meetings have named it, as far as the viewer sees.</summary>
    public int Meetings { get; init; }

    /// <summary>The last day it was named.</summary>
    public DateOnly? NamedOn { get; init; }
    public BodyId? NamedIn { get; init; }

    /// <summary>The latest obstacle that was told of.</summary>
    public string? Obstacle { get; init; }
    public DateOnly? ObstacleOn { get; init; }
    public int OpenAssignments { get; init; }
}

/// <summary>The initiatives, those with an obstacle first.</summary>
public sealed record Portfolio(IReadOnlyList<InitiativeRow> Rows, bool HasMore, IReadOnlyDictionary<BodyId, NamedBody> Bodies);

/// <summary>Which initiatives are there, and which of them has met an obstacle? (portföljen)</summary>
public sealed class InitiativePortfolio(Reads reads) : IQuery
{
    const int Most = 300;

    public async Task<Portfolio> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var rows = await Rows(read).OrderBy(r => EF.Functions.Collate(r.Name, read.Swedish)).Take(Most + 1).ToListAsync(stop);
        var open = await OpenAsync(read, stop);
        var counted = rows.Take(Most).Select(r => r with { OpenAssignments = open.GetValueOrDefault(r.Id) });
        return new Portfolio([.. counted.OrderByDescending(r => r.ObstacleOn ?? DateOnly.MinValue)], rows.Count > Most, await BodyNames.LoadAsync(read, stop));
    }

    static IQueryable<InitiativeRow> Rows(ReadDb read)
    {
        var (mentions, parties, areas) = (read.Seen<Mention>(), read.Open<Party>(), read.Open<FocusArea>());
        var obstacles = read.Seen<Note>().Where(n => n.Kind == NoteKind.Obstacle && n.SameAsId == null).Join(read.Seen<Meeting>(), n => n.MeetingId, m => m.Id,
            (n, m) => new { n.InitiativeId, n.Text, m.HeldOn, n.Id });
        return read.Open<Initiative>().Select(i => new InitiativeRow
        {
            Id = i.Id, Name = i.Name, EnglishName = i.EnglishName, Purpose = i.Purpose,
            LeadParty = parties.Where(p => p.Id == i.LeadPartyId).Select(p => p.ShortName).FirstOrDefault(),
            FocusArea = areas.Where(a => a.Id == i.FocusAreaId).Select(a => a.Name).FirstOrDefault(),
            FocusAreaEnglish = areas.Where(a => a.Id == i.FocusAreaId).Select(a => a.EnglishName).FirstOrDefault(),
            Meetings = mentions.Where(m => m.InitiativeId == i.Id).Select(m => m.MeetingId).Distinct().Count(),
            NamedOn = mentions.Where(m => m.InitiativeId == i.Id).Max(m => m.On),
            NamedIn = mentions.Where(m => m.InitiativeId == i.Id && m.On != null).OrderByDescending(m => m.On).Select(m => (BodyId?)m.HostId).FirstOrDefault(),
            Obstacle = obstacles.Where(o => o.InitiativeId == i.Id && o.HeldOn != null).OrderByDescending(o => o.HeldOn).ThenByDescending(o => o.Id).Select(o => o.Text).FirstOrDefault(),
            ObstacleOn = obstacles.Where(o => o.InitiativeId == i.Id).Max(o => o.HeldOn),
        });
    }

    /// <summary>Open assignments about each, by where they are named.</summary>
    static async Task<IReadOnlyDictionary<InitiativeId, int>> OpenAsync(ReadDb read, CancellationToken stop)
    {
        var named = read.Seen<Mention>().Where(m => m.OutcomeId != null).Select(m => new { m.InitiativeId, m.OutcomeId }).Distinct();
        var open = OpenAssignments.Open(read).Select(x => (Guid?)(Guid)(object)x.Thing.Id);
        return await named.Where(m => open.Contains(m.OutcomeId)).GroupBy(m => m.InitiativeId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
    }
}
