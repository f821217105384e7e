using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>
/// Forms a body (bilda organ). In: what it is called and what it is for. Out: the body. Refuses a name or abbreviation that another body
/// has, and a kind, focus area, party or prepared body that is not there.
/// </summary>
public sealed class FormBody(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(BodyDescription Description);

    public async Task<Result<BodyId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        var described = request.Description;
        var refusals = await described.ObstaclesAsync(db, null, stop);
        if (refusals.Count > 0) return refusals;
        var body = Body.Form(described.Name, described.Abbreviation, described.Kind);
        described.Describe(body);
        db.Add(body);
        var saved = await db.CommitAsync(actor, nameof(FormBody), body.Id, stop);
        return saved.Or(BodyRefusals.BodyNameTaken(body.Name), body.Id);
    }
}
