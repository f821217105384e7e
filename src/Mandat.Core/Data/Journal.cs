using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>Appends to the journal, inside the transaction of the deed; one chain per installation.</summary>
static class Journal
{
    const long TipLock = 0x4D414E44;

    static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new IdJsonConverter() },
    };

    public static async Task AppendAsync(
        MandatDb db, Actor actor, string deed, BodyId? body, IReadOnlyList<JournalEvent> events, CancellationToken stop)
    {
        if (events.Count == 0) return;
        // SQLite holds the write lock from the start of the transaction; PostgreSQL takes the tip under a lock of its own.
        if (!db.IsSqlite) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({TipLock})", stop);
        var tip = await db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(stop);
        var (sequence, previous) = (tip?.Sequence ?? 0, tip?.Hash ?? "");
        var (at, seat) = (Instant.Now(db.Clock), actor.SeatFor(body));
        foreach (var happened in events)
        {
            var entry = Entry(++sequence, at, actor, seat, deed, happened, previous);
            db.Add(entry);
            previous = entry.Hash;
        }
    }

    static JournalEntry Entry(long sequence, DateTime at, Actor actor, HeldSeat? seat, string deed, JournalEvent happened, string previous)
    {
        var payload = JsonSerializer.Serialize(happened, happened.GetType(), Json);
        var head = Head(sequence, at, actor, seat, deed, happened, JournalHash.Digest(payload), payload, previous, "");
        return Head(sequence, at, actor, seat, deed, happened, head.PayloadDigest, payload, previous, JournalHash.Of(head));
    }

    static JournalEntry Head(
        long sequence, DateTime at, Actor actor, HeldSeat? seat, string deed, JournalEvent happened, string digest, string payload, string previous, string hash) => new()
    {
        Sequence = sequence, At = at, ActorKind = actor.Kind.ToString(), PersonId = actor.Person?.Value, SeatId = seat?.Id.Value,
        PartyId = seat?.Party?.Value, Deed = deed, Event = happened.GetType().Name, Subject = happened.Subject,
        PayloadDigest = digest, Payload = payload, PreviousHash = previous, Hash = hash,
    };
}
