using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

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
        var refusals = await described.ObstaclesAsync(db, null, actor, stop);
        if (refusals.Count > 0) return refusals;
        var body = await MadeAsync(described, stop);
        described.Describe(body);
        var saved = await db.CommitAsync(actor, nameof(FormBody), body.Id, stop);
        return saved.Or(BodyRefusals.BodyNameTaken(body.Name), body.Id);
    }

    /// <summary>One that only a circle knows of becomes known to all; the actor is told nothing of that.</summary>
    async Task<Body> MadeAsync(BodyDescription described, CancellationToken stop)
    {
        var (name, abbreviation) = (described.Name.Trim(), described.Abbreviation.Trim());
        var told = await db.Set<Body>().FirstOrDefaultAsync(b => b.Name == name, stop);
        await StepAside.BodyAsync(db, name, abbreviation, told?.Id, stop);
        told?.AddByHand();
        if (told is not null) return told;
        var body = Body.Form(name, abbreviation, described.Kind);
        db.Add(body);
        return body;
    }
}
