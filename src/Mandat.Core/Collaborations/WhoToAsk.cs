using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Collaborations;

/// <summary>Who answers questions about personal data and accessibility (kontakt).</summary>
public sealed record Contact(string? Name, string Email);

/// <summary>Whom does one ask about personal data and accessibility? Null while nobody is named. Everybody may know.</summary>
public sealed class WhoToAsk(Reads reads) : IQuery
{
    public Task<Contact?> AskAsync(Actor viewer, CancellationToken stop = default) =>
        reads.For(viewer).Founded.Where(c => c.ContactEmail != null).Select(c => new Contact(c.ContactName, c.ContactEmail!)).FirstOrDefaultAsync(stop);
}
