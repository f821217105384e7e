using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>A person's belonging to a party, with the names it stands for.</summary>
public sealed record AffiliationSheet(AffiliationId Id, long Version, PersonId PersonId, string Person, string Party, string? Title, DateOnly From, DateOnly? To);

/// <summary>Who belongs to which party by this affiliation? Null when there is no such one.</summary>
public sealed class ShowAffiliation(Reads reads) : IQuery
{
    public Task<AffiliationSheet?> AskAsync(AffiliationId id, Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        return (from a in read.Open<Affiliation>()
                where a.Id == id
                join person in read.Open<Person>() on a.PersonId equals person.Id
                join party in read.Open<Party>() on a.PartyId equals party.Id
                select new AffiliationSheet(a.Id, a.Version, person.Id, person.Name, party.Name, a.Title, a.From, a.To)).FirstOrDefaultAsync(stop);
    }
}
