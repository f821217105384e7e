using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>One's own account: address, language, passkeys that can be used, and the devices that are signed in; null for nobody.</summary>
public sealed class OwnAccount(Reads reads) : IQuery
{
    public sealed record Answer(string Name, string? Email, string? Language, IReadOnlyList<Passkey> Passkeys, IReadOnlyList<Session> Sessions);

    public async Task<Answer?> AskAsync(Actor actor, CancellationToken stop = default)
    {
        var read = reads.For(actor);
        if (actor.Person is not { } id || await read.Open<Person>().FirstOrDefaultAsync(p => p.Id == id, stop) is not { } person) return null;
        var passkeys = await read.Own<Passkey>().Where(p => p.RemovedAt == null).OrderBy(p => p.CreatedAt).ToListAsync(stop);
        var now = read.Now;
        var sessions = await read.Own<Session>().Where(s => s.EndedAt == null && s.ExpiresAt > now).OrderByDescending(s => s.SeenAt).ToListAsync(stop);
        return new(person.Name, person.Email, person.Language, passkeys, sessions);
    }
}
