using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Data.Transfer;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.Databases;
using Mandat.Core.Tests.Intake;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Transfer;

/// <summary>A ledger recorded from notes, with a file in chunks, a row that points to a later one of its own table, and somebody signed in.</summary>
static class TransferStory
{
    public static async Task<IntakeStory> BeginAsync(string provider)
    {
        var story = await IntakeStory.BeginAsync(provider);
        await using var work = story.Ledger.Scope();
        var answers = (AnswerDraft.Answer[])[new("attendance", "party.0", "new"), new("attendance", "party.1", "new")];
        Assert.Empty((await work.Get<ConfirmDraft>().RunAsync(new(story.Draft, answers, []), story.Secretary)).Refusals);
        AddFile(work.Db);
        var person = await work.Db.Set<Person>().Select(p => p.Id).FirstAsync();
        work.Db.Add(Session.Begin(person, SignInWay.Link, "Test", Instant.Now(work.Db.Clock), Secret.New()));
        await work.Db.SaveChangesAsync();
        await work.Db.Database.ExecuteSqlAsync($"""UPDATE "Body" SET "PreparesForId" = {story.Board.Value} WHERE "Id" = {story.CoreTeam.Value}""");
        await work.Db.Database.ExecuteSqlAsync($"""UPDATE "Body" SET "PreparesForId" = {story.CoreTeam.Value} WHERE "Id" = {story.Board.Value}""");
        return story;
    }

    static void AddFile(MandatDb db)
    {
        var content = Enumerable.Range(0, 2_500_000).Select(i => (byte)(i * 31 % 251)).ToArray();
        var file = new StoredFile
        {
            Id = Id.New<FileId>(), Name = "bilaga 1.pdf", Length = content.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), StoredAt = Instant.Now(db.Clock),
        };
        db.Add(file);
        db.AddRange(content.Chunk(StoredFile.ChunkBytes).Select((c, at) => new FileChunk { FileId = file.Id, Number = at, Content = c }));
    }

    public static async Task<byte[]> ExportAsync(TestLedger ledger)
    {
        await using var work = ledger.Scope();
        using var content = new MemoryStream();
        await ExportLedger.RunAsync(work.Db, content, "test", TestContext.Current.CancellationToken);
        return content.ToArray();
    }

    public static async Task<LoadAnswer> LoadAsync(TestLedger ledger, byte[] export)
    {
        await using var work = ledger.Scope();
        return await LoadLedger.RunAsync(work.Db, new MemoryStream(export), TestContext.Current.CancellationToken);
    }

    /// <summary>The files of an export by name.</summary>
    public static SortedDictionary<string, string> Files(byte[] export)
    {
        using var zip = new ZipArchive(new MemoryStream(export));
        return new(zip.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open()).ReadToEnd()));
    }

    /// <summary>The export with a file changed; its manifest too, when whoever changed it was thorough.</summary>
    public static byte[] Change(byte[] export, string name, Func<string, string> how, bool isThorough)
    {
        var files = Files(export);
        var (before, after) = (Hash(files[name]), how(files[name]));
        files[name] = after;
        if (isThorough) files["manifest.json"] = files["manifest.json"].Replace(before, Hash(after), StringComparison.Ordinal);
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create))
            foreach (var (file, text) in files)
            {
                using var entry = zip.CreateEntry(file).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return content.ToArray();
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
