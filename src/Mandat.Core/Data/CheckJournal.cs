using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Walks the chain of the journal and tells the first entry that does not hold; null when all do.</summary>
public static class CheckJournal
{
    public static async Task<long?> FirstBrokenAsync(MandatDb db, CancellationToken stop = default)
    {
        var (previous, expected) = ("", 1L);
        await foreach (var entry in db.Set<JournalEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entry.Sequence != expected++ || entry.PreviousHash != previous || entry.Hash != JournalHash.Of(entry)) return entry.Sequence;
            if (entry.Payload is { } payload && JournalHash.Digest(payload) != entry.PayloadDigest) return entry.Sequence;
            previous = entry.Hash;
        }
        return null;
    }
}
