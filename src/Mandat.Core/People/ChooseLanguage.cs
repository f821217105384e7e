using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.People;

/// <summary>Chooses the actor's own language (välj språk). In: "sv", "en", or null for what the browser says. Refuses any other.</summary>
public sealed class ChooseLanguage(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.OwnAccount;

    public sealed record Request(string? Language);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission) || actor.Person is not { } id) return Refusal.NotAllowed;
        if (request.Language is not (null or "sv" or "en")) return SignInRefusals.LanguageUnknown;
        if (await db.FindOneAsync<Person>(id, stop) is not { } person) return Refusal.NotFound;
        person.Speak(request.Language);
        return await db.CommitAsync(actor, nameof(ChooseLanguage), null, stop);
    }
}
