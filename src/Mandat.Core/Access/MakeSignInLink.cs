using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Makes the link of a mail that is about to be sent. In: the address and what the link is for. Out: the secret, and whom to write to in
/// which language. Refuses an address that is nobody's, and a person without a seat today or to come, who get no mail. The program only.
/// </summary>
public sealed class MakeSignInLink(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.Anyone;

    public sealed record Request(string Email, LinkPurpose Purpose);

    public sealed record Made(Secret Secret, string Name, string? Language, DateTime ExpiresAt);

    public async Task<Result<Made>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission) || actor.Kind != ActorKind.Program) return Refusal.NotAllowed;
        var person = await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Email == request.Email, stop);
        if (person is null) return Refusal.NotFound;
        var today = await BeginSession.TodayAsync(db, stop);
        if (!await db.Set<Bodies.Seat>().AnyAsync(s => s.PersonId == person.Id && (s.To == null || s.To >= today), stop)) return SignInRefusals.NoSeatToday;
        var secret = Secret.New();
        var link = SignInLink.Make(person.Id, request.Purpose, Instant.Now(db.Clock), secret);
        db.Add(link);
        var saved = await db.CommitAsync(actor, nameof(MakeSignInLink), null, stop);
        return saved.IsRefused ? saved.As<Made>() : new Made(secret, person.Name, person.Language, link.ExpiresAt);
    }
}
