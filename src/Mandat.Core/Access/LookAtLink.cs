using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>What a link would do, without using it: mail scanners follow links too.</summary>
public sealed class LookAtLink(MandatDb db) : IQuery
{
    /// <summary>Whose link it is, what for, and why it opens nothing, if so.</summary>
    public sealed record Answer(LinkPurpose Purpose, string? Name, Refusal? Obstacle);

    public async Task<Answer> AskAsync(string? secret, CancellationToken stop = default)
    {
        var hash = Secret.HashOf(secret ?? "");
        var link = await db.Set<SignInLink>().AsNoTracking().FirstOrDefaultAsync(l => l.SecretHash == hash, stop);
        if (link is null) return new(LinkPurpose.SignIn, null, SignInRefusals.LinkUnknown);
        var name = await db.Set<Person>().Where(p => p.Id == link.PersonId).Select(p => p.Name).FirstOrDefaultAsync(stop);
        return new(link.Purpose, name, link.Obstacle(Instant.Now(db.Clock)));
    }
}
