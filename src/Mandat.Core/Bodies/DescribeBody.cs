using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Bodies;

/// <summary>
/// Changes what a body is called and what it is for. In: the body, its description, and the version that was read. Out: nothing. Refuses
/// what forming a body refuses, preparing in a circle, a body that only a circle has named, and a version that has moved.
/// </summary>
public sealed class DescribeBody(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.SetUp;

    public sealed record Request(BodyId Body, BodyDescription Description, long? Version = null);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission)) return Refusal.NotAllowed;
        if (await KnownNames.FindAsync<Body>(db, request.Body, actor, stop) is not { } body) return Refusal.NotFound;
        if (request.Version is { } seen && seen != body.Version) return Refusal.Conflict;
        var refusals = await request.Description.ObstaclesAsync(db, body.Id, actor, stop);
        if (refusals.Count > 0) return refusals;
        if (!await KnownNames.IsWideAsync(db, body, stop)) return CollaborationRefusals.OnlyACircleKnows(body.Name);
        await StepAside.BodyAsync(db, request.Description.Name.Trim(), request.Description.Abbreviation.Trim(), body.Id, stop);
        request.Description.Describe(body);
        var saved = await db.CommitAsync(actor, nameof(DescribeBody), body.Id, stop);
        return saved.Or(BodyRefusals.BodyNameTaken(body.Name), new Done());
    }
}
