using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Access;

/// <summary>
/// Makes the one-time link of the first set-up, for the console (första start). Out: the link's secret. Refuses where anybody is known.
/// The program and its command line only.
/// </summary>
public sealed class OpenSetUp(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.Anyone;

    public async Task<Result<Secret>> RunAsync(Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission) || actor.Kind is not (ActorKind.Program or ActorKind.Operator)) return Refusal.NotAllowed;
        if (await db.Set<Person>().AnyAsync(stop)) return SignInRefusals.SetUpAlready;
        var secret = Secret.New();
        db.Add(SignInLink.Make(null, LinkPurpose.SetUp, Instant.Now(db.Clock), secret));
        var saved = await db.CommitAsync(actor, nameof(OpenSetUp), null, stop);
        return saved.IsRefused ? saved.As<Secret>() : secret;
    }
}
