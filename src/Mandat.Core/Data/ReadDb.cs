using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>The one visibility gate: the ledger as one viewer may see it, for reading only.</summary>
public sealed class ReadDb(MandatDb db, Actor viewer)
{
    public Actor Viewer { get; } = viewer;

    public DateTime Now => Instant.Now(db.Clock);

    public TimeProvider Clock => db.Clock;

    /// <summary>Things of a body, as far as the viewer sees them.</summary>
    public IQueryable<T> Seen<T>() where T : class, IVisible => Gate.Through<T>(db, Viewer);

    /// <summary>The same, and what is addressed to the viewer from other bodies.</summary>
    public IQueryable<T> SeenOrSentTo<T>() where T : class, IVisible, IReachesBeyond<T> => Gate.ThroughOrTo<T>(db, Viewer);

    /// <summary>Only what is addressed to the viewer: drafts of one's own, one's account.</summary>
    public IQueryable<T> Own<T>() where T : class, IReachesBeyond<T> =>
        Viewer.Kind is ActorKind.Operator or ActorKind.Program ? db.Set<T>().AsNoTracking() : db.Set<T>().AsNoTracking().Where(T.Reaches(Viewer));

    /// <summary>The sentences of things that were seen; asked for by the things' identities.</summary>
    public IQueryable<Documents.Evidence> EvidenceOf(IReadOnlyCollection<Guid> seen) =>
        db.Set<Documents.Evidence>().AsNoTracking().Where(e => seen.Contains(e.Subject)).OrderBy(e => e.Order);

    /// <summary>The same as they are shown, with what their places are called.</summary>
    public async Task<ILookup<Guid, Documents.Quote>> QuotesAsync(IReadOnlyCollection<Guid> seen, CancellationToken stop = default)
    {
        var quotes = from e in db.Set<Documents.Evidence>()
                     where seen.Contains(e.Subject)
                     join d in db.Set<Documents.SourceDocument>() on e.DocumentId equals d.Id
                     orderby e.Order
                     select new Documents.Quote(e.Id, e.Subject, e.Quote, e.Place, d.PlaceUnit);
        return (await quotes.ToListAsync(stop)).ToLookup(q => q.Subject);
    }

    /// <summary>Things that were seen, each with the matter that carries it: what one sees, one sees the state of.</summary>
    public IQueryable<Carried<T>> Carried<T>(IQueryable<T> seen) where T : class, ICarried =>
        seen.Join(db.Set<Matters.Matter>(), t => t.MatterId, m => m.Id, (t, m) => new Carried<T> { Thing = t, Matter = m });

    /// <summary>Which of the things that were seen that came into the ledger after an instant, by the event that says so.</summary>
    public IQueryable<Guid> RecordedSince(DateTime instant, IReadOnlyCollection<Guid> seen, string coming) =>
        db.Set<JournalEntry>().Where(e => seen.Contains(e.Subject) && e.Event == coming && e.At > instant).Select(e => e.Subject);

    /// <summary>The seats that are named in the circle of a meeting that was seen.</summary>
    public IQueryable<SeatId> CircleOf(MeetingId seen) => db.Set<CircleSeat>().Where(c => c.MeetingId == seen).Select(c => c.SeatId);

    /// <summary>The sentences of documents that were seen.</summary>
    public IQueryable<Documents.Evidence> CitedIn(IQueryable<SourceDocumentId> seen) => db.Set<Documents.Evidence>().AsNoTracking().Where(e => seen.Contains(e.DocumentId));

    /// <summary>One sentence of documents that were seen.</summary>
    public IQueryable<Documents.Evidence> CitedIn(IQueryable<SourceDocumentId> seen, EvidenceId id) =>
        db.Set<Documents.Evidence>().AsNoTracking().Where(e => seen.Contains(e.DocumentId) && e.Id == id);

    /// <summary>Files of things that were seen, by the identities that those hold.</summary>
    public IQueryable<Documents.StoredFile> FilesOf(IQueryable<FileId?> seen) =>
        db.Set<Documents.StoredFile>().AsNoTracking().Where(f => seen.Contains(f.Id));

    /// <summary>The content of a file that was seen, a chunk at a time.</summary>
    public IAsyncEnumerable<byte[]> ContentOf(FileId seen) => Documents.FileStore.ChunksAsync(db, seen);

    /// <summary>Today's date where the collaboration is.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken stop = default) =>
        Instant.Today(db.Clock, (await CollaborationAsync(stop))?.Zone ?? TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));

    /// <summary>The one collaboration; null before the first set-up.</summary>
    public Task<Collaborations.Collaboration?> CollaborationAsync(CancellationToken stop = default) => Founded.FirstOrDefaultAsync(stop);

    /// <summary>The same, to ask something of it; empty before the first set-up.</summary>
    public IQueryable<Collaborations.Collaboration> Founded => db.Set<Collaborations.Collaboration>().AsNoTracking().OrderBy(c => c.Id);

    /// <summary>
    /// Things that every seat may see: parties, bodies, seats, initiatives and persons, as far as they are not named in circles only. Nobody
    /// without a seat sees any.
    /// </summary>
    public IQueryable<T> Open<T>() where T : class, IOpenToSeats =>
        Viewer.Seats.Count > 0 || Viewer.Kind is ActorKind.Operator or ActorKind.Program
            ? KnownNames.Narrow(db, Viewer, db.Set<T>().AsNoTracking())
            : db.Set<T>().AsNoTracking().Where(_ => false);

    /// <summary>Sorted as Swedish is.</summary>
    public string Swedish => Conventions.Swedish(db.IsSqlite);
}

/// <summary>Makes a <see cref="ReadDb"/> for a viewer.</summary>
public sealed class Reads(MandatDb db)
{
    public ReadDb For(Actor viewer) => new(db, viewer);
}
