using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Matters;

/// <summary>
/// Answers a signal (svara på en signal). In: taken up, later or declined, and one sentence. Out: nothing. By a full seat of a body or for a
/// party that it goes to, or the person; where the notes name no receiver, of the body whose notes tell of it. Refuses what is no signal, a closed one, an empty sentence.
/// </summary>
public sealed class AnswerSignal(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.ReceiveMatters;

    public sealed record Request(MatterId Matter, long Version, ConsiderationOutcome Outcome, string? Sentence);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneMatter.ForAsync(db, request.Matter, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var signal = found.Value;
        if (signal.Kind != MatterKind.Signal) return MatterRefusals.NotASignal;
        if (!signal.Path.Any(c => c.IsFor(actor)) && (signal.HasReceivers || !actor.May(Permission, signal.HostId))) return Refusal.NotAllowed;
        if (signal.Version != request.Version) return Refusal.Conflict;
        if (!signal.IsOpen) return MatterRefusals.MatterIsClosed;
        if (Refusal.OfText(request.Sentence, nameof(request.Sentence), 1000) is { } refusal) return refusal;
        var step = Step(signal, actor);
        signal.AnswerStep(step, request.Outcome, request.Sentence!.Trim(), actor.Person, Instant.Now(db.Clock));
        return await db.CommitAsync(actor, nameof(AnswerSignal), step.BodyId ?? signal.HostId, stop);
    }

    /// <summary>The step that the actor may answer, an unanswered one first; made when the notes name no receiver.</summary>
    static Consideration Step(Matter signal, Actor actor)
    {
        var own = signal.Path.Where(c => c.IsFor(actor)).OrderBy(c => c.Outcome is not null).FirstOrDefault();
        return own ?? signal.SendTo(new Receiver(signal.HostId), ConsiderationRole.Decides);
    }
}
