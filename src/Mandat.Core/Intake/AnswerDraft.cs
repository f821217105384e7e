using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>
/// Keeps what a person answered in a draft, so that it can be left and resumed. In: answers by item and field, an empty one withdraws it; the
/// version that the person saw. Out: nothing. Refuses a draft that is no longer open, and one that somebody changed meanwhile.
/// </summary>
public sealed class AnswerDraft(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.TakeInMinutes;

    public sealed record Request(DraftId Draft, IReadOnlyList<Answer> Answers, long? Version = null);

    public sealed record Answer(string Item, string Field, string? Value);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OpenDraft.ForAsync(db, request.Draft, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        if (request.Version is { } seen && seen != found.Value.Version) return Refusal.Conflict;
        Keep(found.Value, request.Answers);
        return await db.CommitAsync(actor, nameof(AnswerDraft), found.Value.BodyId, stop);
    }

    internal static void Keep(Draft draft, IReadOnlyList<Answer> answers)
    {
        foreach (var answer in answers.Where(a => a.Item.Length <= 80 && a.Field.Length <= 40))
            draft.Answer(answer.Item, answer.Field, answer.Value is { Length: > 2000 } long_ ? long_[..2000] : answer.Value);
    }
}

/// <summary>Finds a draft that its actor may work on; others are not found, closed ones are refused.</summary>
static class OpenDraft
{
    public static async Task<Result<Draft>> ForAsync(MandatDb db, DraftId id, Actor actor, CancellationToken stop)
    {
        if (!actor.May(Permission.TakeInMinutes)) return Refusal.NotAllowed;
        var draft = await db.Set<Draft>().Where(Draft.Reaches(actor)).Include(d => d.Answers).FirstOrDefaultAsync(d => d.Id == id, stop);
        if (draft is null) return Refusal.NotFound;
        return draft.IsOpen ? draft : IntakeRefusals.DraftIsClosed;
    }
}
