using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Durability;

/// <summary>Looks at a ledger after a kill: everything acknowledged is there, nothing is half there, the journal holds.</summary>
internal sealed class Holding(RigLedger ledger)
{
    private readonly List<string> wrong = [];

    public Task<List<string>> WrongAsync(IEnumerable<Guid> drafts, IEnumerable<Guid> meetings) => ledger.DoAsync(async db =>
    {
        var kept = await db.Set<Draft>().AsNoTracking().ToDictionaryAsync(d => d.Id.Value);
        var held = (await db.Set<Meeting>().AsNoTracking().Select(m => m.Id).ToListAsync()).ToHashSet();
        foreach (var draft in drafts.Where(d => !kept.ContainsKey(d))) wrong.Add($"the draft {draft} was acknowledged and is gone");
        foreach (var meeting in meetings.Where(m => !held.Contains(new MeetingId(m)))) wrong.Add($"the meeting {meeting} was acknowledged and is gone");
        if (kept.Values.Count(d => d.State == DraftState.Confirmed) != held.Count) wrong.Add("there are not as many confirmed drafts as meetings");
        await OutcomesAsync(db, held);
        await FilesAsync(db, kept.Values);
        await JournalAsync(db, kept.Count, held.Count);
        await DatabaseAsync(db);
        return wrong;
    });

    private async Task OutcomesAsync(MandatDb db, HashSet<MeetingId> held)
    {
        var decisions = await db.Set<Decision>().GroupBy(d => d.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var assignments = await db.Set<Assignment>().GroupBy(a => a.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var sources = await db.Set<SourceDocument>().CountAsync();
        if (decisions.Count != held.Count || decisions.Exists(d => d.Count != 1)) wrong.Add("a meeting is without its decision");
        if (assignments.Count != held.Count || assignments.Exists(a => a.Count != 1)) wrong.Add("a meeting is without its assignment");
        if (sources != held.Count) wrong.Add("a meeting is without its document");
        if (await db.Set<Decision>().CountAsync(d => !db.Set<Evidence>().Any(e => e.Subject == (Guid)(object)d.Id)) > 0) wrong.Add("a decision is without its sentence");
    }

    private async Task FilesAsync(MandatDb db, IReadOnlyCollection<Draft> drafts)
    {
        var files = await db.Set<StoredFile>().AsNoTracking().ToListAsync();
        if (files.Count != drafts.Count) wrong.Add($"{drafts.Count} drafts have {files.Count} files");
        if (drafts.DistinctBy(d => d.FileSha256).Count() != drafts.Count) wrong.Add("a document is there twice");
        var chunks = (await db.Set<FileChunk>().AsNoTracking().Select(c => new { c.FileId, c.Content.Length }).ToListAsync()).ToLookup(c => c.FileId, c => c.Length);
        foreach (var file in files.Where(f => chunks[f.Id].Sum() != f.Length)) wrong.Add($"the file {file.Name} is not whole");
    }

    private async Task JournalAsync(MandatDb db, int drafts, int meetings)
    {
        if (await CheckJournal.FirstBrokenAsync(db) is { } broken) wrong.Add($"the journal does not hold at {broken}");
        if (await db.Set<JournalEntry>().CountAsync(e => e.Event == nameof(DraftConfirmed)) != meetings) wrong.Add("the journal does not know of every meeting");
        if (await db.Set<JournalEntry>().CountAsync(e => e.Event == nameof(DraftTakenIn)) != drafts) wrong.Add("the journal does not know of every draft");
    }

    private async Task DatabaseAsync(MandatDb db)
    {
        if (!db.IsSqlite) return;
        var answer = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync();
        if (answer is not ["ok"]) wrong.Add("the file is damaged: " + string.Join("; ", answer));
        var loose = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync();
        if (loose.Count > 0) wrong.Add("rows point at nothing: " + string.Join(", ", loose.Distinct()));
    }
}
