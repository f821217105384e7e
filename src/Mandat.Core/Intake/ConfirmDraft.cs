using Mandat.Core.Data;
using Mandat.Core.Intake.Recording;
using Mandat.Core.Kernel;

namespace Mandat.Core.Intake;

/// <summary>
/// Confirms a draft: the certain things together, the others with what was answered and the rest missing, in one transaction. In: the draft,
/// its last answers, files of missing attachments. Out: the meeting. Refuses a draft that is closed, a body not chosen, a day or due time
/// that cannot be understood; the operator may draft and never record.
/// </summary>
public sealed class ConfirmDraft(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.TakeInMinutes;

    public sealed record Request(DraftId Draft, IReadOnlyList<AnswerDraft.Answer> Answers, IReadOnlyList<Supplied> Files, long? Version = null);

    /// <summary>A file for the attachment that an item says is missing.</summary>
    public sealed record Supplied(string Item, string FileName, byte[] Content);

    public async Task<Result<MeetingId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (actor.Kind == ActorKind.Operator) return IntakeRefusals.OperatorDraftsOnly;
        var found = await OpenDraft.ForAsync(db, request.Draft, actor, stop);
        if (found.IsRefused) return found.As<MeetingId>();
        var draft = found.Value;
        if (request.Version is { } seen && seen != draft.Version) return Refusal.Conflict;
        AnswerDraft.Keep(draft, request.Answers);
        var recording = new DraftRecording(db, draft, DraftReading.Parse(draft.Reading!), await Roster.LoadAsync(db, actor, stop), request.Files);
        var recorded = await recording.RunAsync(actor, stop);
        if (recorded.IsRefused)
        {
            // Nothing of an attempt that was turned down may be saved by a later deed of the same request.
            db.ChangeTracker.Clear();
            return recorded.As<MeetingId>();
        }
        var saved = await db.CommitAsync(actor, nameof(ConfirmDraft), draft.BodyId, stop);
        return saved.IsRefused ? saved.As<MeetingId>() : recorded.Value;
    }
}
