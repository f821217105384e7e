using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Meetings;

/// <summary>
/// Says whether a note and the one it may be the same as are (samma eller två). In: the one that carries the link, and which. Out: its
/// meeting. The same: the other gets its sentences and the money that it names besides, and it is shown no more. Two: the link goes. Refuses
/// a note without such a link, and a version that has moved.
/// </summary>
public sealed class SettleSameNote(MandatDb db) : IDeed
{
    public static Permission Permission => Permission.WriteNotes;

    public sealed record Request(NoteId Note, long Version, bool IsSame);

    public async Task<Result<MeetingId>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        if (!await Gate.Through<Note>(db, actor).AnyAsync(n => n.Id == request.Note, stop)) return Refusal.NotFound;
        var again = await db.Set<Note>().Include(n => n.Amounts).SingleAsync(n => n.Id == request.Note, stop);
        if (!actor.May(Permission, again.HostId)) return Refusal.NotAllowed;
        if (again.Version != request.Version) return Refusal.Conflict;
        if (again.MayBeSameAsId is not { } id) return MeetingRefusals.NoteNotPossiblyTheSame;
        if (request.IsSame) await MergeAsync(again, await RootAsync(id, stop), stop);
        else again.KeepApart();
        var saved = await db.CommitAsync(actor, nameof(SettleSameNote), again.HostId, stop);
        return saved.IsRefused ? saved.As<MeetingId>() : again.MeetingId;
    }

    async Task<Note> RootAsync(NoteId id, CancellationToken stop)
    {
        var first = await db.Set<Note>().Include(n => n.Amounts).SingleAsync(n => n.Id == id, stop);
        return first.SameAsId is { } under ? await RootAsync(under, stop) : first;
    }

    async Task MergeAsync(Note again, Note first, CancellationToken stop)
    {
        foreach (var under in await db.Set<Note>().Include(n => n.Amounts).Where(n => n.SameAsId == again.Id).ToListAsync(stop)) under.MergeInto(first);
        again.MergeInto(first);
        await KeepSentences.AddAsync(db, again.Id.Value, first.Id.Value, stop);
    }
}
