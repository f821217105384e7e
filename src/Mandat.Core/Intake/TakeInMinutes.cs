using System.Linq.Expressions;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Mandat.Minutes;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake;

/// <summary>
/// Reads a document into a draft (läs in). In: the bytes and the file's name, and the reading where it was made before. Out: the draft. Refuses
/// a document that cannot be read, the same file again, and the same text in another format until somebody says that it is meant.
/// </summary>
public sealed class TakeInMinutes(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.TakeInMinutes;

    public sealed record Request(byte[] Content, string FileName, BodyId? Body = null, bool IsSameTextMeant = false, ReadDocument? Read = null);

    public async Task<Result<DraftId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!actor.May(Permission, request.Body)) return Refusal.NotAllowed;
        var (name, hash) = (ReadDocument.NameOf(request.FileName), ReadDocument.Hash(request.Content));
        if (await BeforeAsync(d => d.FileSha256 == hash, stop) is { } same) return IntakeRefusals.TakenInBefore(name, same);
        var read = request.Read is { } made && made.Sha256 == hash ? made : ReadDocument.Of(request.Content, name);
        return read.Reading switch
        {
            ReadableMinutes minutes => await KeepAsync(request, read, minutes, name, actor, stop),
            UnreadableMinutes unreadable => IntakeRefusals.CannotBeRead(unreadable.Reason, name),
            var other => throw new InvalidOperationException($"Unexpected {other.GetType()}."),
        };
    }

    async Task<Result<DraftId>> KeepAsync(Request request, ReadDocument read, ReadableMinutes minutes, string name, Actor actor, CancellationToken stop)
    {
        if (!request.IsSameTextMeant && await BeforeAsync(d => d.TextSha256 == read.TextSha256, stop) is { } same) return IntakeRefusals.SameTextBefore(name, same);
        var roster = await Roster.LoadAsync(db, actor, stop);
        var body = request.Body ?? roster.Body(minutes.Structure.Body?.Value)?.Id;
        if (body is not null && !actor.May(Permission, body)) body = null;
        var file = FileStore.Add(db, name, request.Content);
        var title = minutes.Structure.Title?.Value ?? name;
        var source = new DraftSource(file.Id, name, file.Sha256, read.TextSha256, title.Length > 500 ? title[..500] : title,
            minutes.Structure.Date?.Value, read.Json);
        var draft = Draft.TakeIn(source, actor.Person, body, Instant.Now(db.Clock));
        db.Add(draft);
        var saved = await db.CommitAsync(actor, nameof(TakeInMinutes), body, stop);
        return saved.IsRefused ? saved.As<DraftId>() : draft.Id;
    }

    async Task<DraftId?> BeforeAsync(Expression<Func<Draft, bool>> same, CancellationToken stop)
    {
        var kept = db.Set<Draft>().AsNoTracking().Where(d => d.State != DraftState.Discarded);
        var before = await kept.Where(same).Select(d => new { d.Id }).FirstOrDefaultAsync(stop);
        return before?.Id;
    }
}
