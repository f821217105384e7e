using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>An assignee as a page names it.</summary>
public sealed record AssigneeLine
{
    public required AssigneeId Id { get; init; }
    public required AssignmentId Assignment { get; init; }
    public required AssigneeKind Kind { get; init; }
    public required string AsWritten { get; init; }
    public PersonId? PersonId { get; init; }
    public string? Person { get; init; }
    public BodyId? BodyId { get; init; }
    public string? Body { get; init; }
    public PartyId? PartyId { get; init; }
    public string? Party { get; init; }
    public DateTime? ReportedAt { get; init; }
    public string? Answer { get; init; }

    /// <summary>True when the words name a person and nobody has said who.</summary>
    public bool IsUnknown => Kind == AssigneeKind.Person && PersonId is null;

    /// <summary>The assignees of assignments that were seen.</summary>
    internal static async Task<ILookup<AssignmentId, AssigneeLine>> LoadAsync(ReadDb read, IReadOnlyCollection<AssignmentId> seen, CancellationToken stop)
    {
        var (persons, bodies, parties) = (read.Open<Person>(), read.Open<Body>(), read.Open<Party>());
        var lines = await read.SeenOrSentTo<Assignment>().Where(a => seen.Contains(a.Id)).SelectMany(a => a.Assignees).OrderBy(s => s.Order).Select(s => new AssigneeLine
        {
            Id = s.Id, Assignment = s.AssignmentId, Kind = s.Kind, AsWritten = s.AsWritten, PersonId = s.PersonId, BodyId = s.BodyId, PartyId = s.PartyId,
            ReportedAt = s.ReportedAt, Answer = s.Answer,
            Person = persons.Where(p => p.Id == s.PersonId).Select(p => p.Name).FirstOrDefault(),
            Body = bodies.Where(b => b.Id == s.BodyId).Select(b => b.Name).FirstOrDefault(),
            Party = parties.Where(p => p.Id == s.PartyId).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(stop);
        return lines.ToLookup(l => l.Assignment);
    }
}
