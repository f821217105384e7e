using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>A body as the list shows it.</summary>
public sealed record BodyRow
{
    public required BodyId Id { get; init; }
    public required string Name { get; init; }
    public string? EnglishName { get; init; }
    public required string Abbreviation { get; init; }
    public required BodyKindId KindId { get; init; }
    public required string Kind { get; init; }
    public string? KindEnglish { get; init; }
    public int KindOrder { get; init; }
    public bool IsBackbone { get; init; }
    public DateOnly? EndedOn { get; init; }
    public DateOnly? MeetsOn { get; init; }
    public int Open { get; init; }
    public int Seats { get; init; }
    public IReadOnlyList<string> Chairs { get; init; } = [];
    public IReadOnlyList<string> Secretaries { get; init; } = [];
}

/// <summary>The bodies, kind by kind.</summary>
public sealed record BodyList(IReadOnlyList<BodyRow> Rows, DateOnly Today);

/// <summary>Which bodies are there, who leads them, when do they meet and what have they asked for that is not done? Those that have ended last.</summary>
public sealed class AllBodies(Reads reads) : IQuery
{
    public async Task<BodyList> AskAsync(Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var rows = await RowsAsync(read, today, stop);
        var open = await OpenAssignments.Open(read).Where(x => x.Thing.GiverId != null).GroupBy(x => x.Thing.GiverId)
            .Select(g => new { Giver = g.Key!.Value, Count = g.Count() }).ToDictionaryAsync(g => g.Giver, g => g.Count, stop);
        var leads = await LeadsAsync(read, today, stop);
        return new BodyList([.. rows.Select(r => r with
        {
            Open = open.GetValueOrDefault(r.Id), Chairs = Of(leads, r.Id, r.IsBackbone ? SeatRole.ProcessLead : SeatRole.Chair), Secretaries = Of(leads, r.Id, r.IsBackbone ? SeatRole.ProcessSupport : SeatRole.Secretary),
        })], today);
    }

    static Task<List<BodyRow>> RowsAsync(ReadDb read, DateOnly today, CancellationToken stop)
    {
        var (meetings, seats) = (read.Seen<Meeting>().Where(m => m.HeldOn >= today && m.DayIsKnown), read.Open<Seat>().Where(s => s.From <= today && (s.To == null || s.To >= today)));
        return read.Open<Body>().Join(read.Open<BodyKind>(), b => b.KindId, k => k.Id, (b, k) => new { b, k })
            .OrderBy(x => x.b.EndedOn != null).ThenBy(x => x.k.Order).ThenBy(x => EF.Functions.Collate(x.b.Name, read.Swedish))
            .Select(x => new BodyRow
            {
                Id = x.b.Id, Name = x.b.Name, EnglishName = x.b.EnglishName, Abbreviation = x.b.Abbreviation, KindId = x.k.Id, Kind = x.k.Name,
                KindEnglish = x.k.EnglishName, KindOrder = x.k.Order, IsBackbone = x.b.IsBackbone, EndedOn = x.b.EndedOn,
                MeetsOn = meetings.Where(m => m.HostId == x.b.Id).Min(m => m.HeldOn), Seats = seats.Count(s => s.BodyId == x.b.Id),
            }).ToListAsync(stop);
    }

    static readonly SeatRole[] Leading = [SeatRole.Chair, SeatRole.Secretary, SeatRole.ProcessLead, SeatRole.ProcessSupport];

    static async Task<ILookup<(BodyId, SeatRole), string>> LeadsAsync(ReadDb read, DateOnly today, CancellationToken stop)
    {
        var held = await read.Open<Seat>()
            .Where(s => s.BodyId != null && Leading.Contains(s.Role) && s.From <= today && (s.To == null || s.To >= today))
            .Join(read.Open<Person>(), s => s.PersonId, p => p.Id, (s, p) => new { Body = s.BodyId!.Value, s.Role, p.Name }).OrderBy(x => x.Name).ToListAsync(stop);
        return held.ToLookup(x => (x.Body, x.Role), x => x.Name);
    }

    static IReadOnlyList<string> Of(ILookup<(BodyId, SeatRole), string> leads, BodyId body, SeatRole role) => [.. leads[(body, role)].Distinct()];
}
