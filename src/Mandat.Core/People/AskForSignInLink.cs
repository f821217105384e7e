using System.Globalization;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.People;

/// <summary>
/// Asks for a link by e-mail (be om länk). In: an address, where the person was going, the language of the page. Out: always done. Whether
/// the address is known is found out when the mail is made, so the answer and its time are the same for every address; so is the limit.
/// </summary>
public sealed class AskForSignInLink(MandatDb db) : IDeed
{
    public const int MostPerWindow = 3;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public static Permission Permission => Permission.Anyone;

    public sealed record Request(string Email, string? Return = null, string? Language = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (Person.Normal(request.Email) is not { } email) return new Done();
        var now = Instant.Now(db.Clock);
        var asked = await db.Set<OutboxMessage>().CountAsync(m => m.To == email && m.Kind == NoticeKind.SignInLink && m.CreatedAt > now - Window, stop);
        if (asked >= MostPerWindow) return new Done();
        var minute = now.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
        db.Add(OutboxMessage.For(email, NoticeKind.SignInLink, $"sign-in:{email}:{minute}", now) with
        {
            Return = request.Return, Language = request.Language, GiveUpAt = now + Window,
        });
        var saved = await db.CommitAsync(actor, nameof(AskForSignInLink), null, stop);
        // Asked twice within a minute: one mail is enough.
        return saved.Refusals.All(r => r.Code == Taken.Code) ? new Done() : saved;
    }
}
