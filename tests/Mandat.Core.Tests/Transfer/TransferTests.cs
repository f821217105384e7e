using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Data.Transfer;
using Mandat.Core.Decisions;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.Transfer;

public sealed class TransferTests
{
    [Theory]
    [InlineData("sqlite", "sqlite"), InlineData("sqlite", "postgres"), InlineData("postgres", "sqlite"), InlineData("postgres", "postgres")]
    public async Task Carries_the_same_ledger_from_either_database_to_either(string from, string to)
    {
        await using var story = await TransferStory.BeginAsync(from);
        await using var ledger = await TestLedger.MakeAsync(to);
        var export = await TransferStory.ExportAsync(story.Ledger);

        var answer = await TransferStory.LoadAsync(ledger, export);

        Assert.Equal((LoadOutcome.Loaded, (string?)null), (answer.Outcome, answer.Where));
        Assert.Equal(TransferStory.Files(export), TransferStory.Files(await TransferStory.ExportAsync(ledger)));
        await using var work = ledger.Scope();
        Assert.Null(await CheckJournal.FirstBrokenAsync(work.Db));
        Assert.Equal(story.CoreTeam, (await work.Db.Set<Body>().SingleAsync(b => b.Id == story.Board)).PreparesForId);
        Assert.Equal(2, await work.Db.Set<Decision>().CountAsync());
        Assert.True(await work.Db.Set<Evidence>().AnyAsync());
        Assert.Equal(3, await work.Db.Set<FileChunk>().CountAsync());
    }

    [Fact]
    public async Task Leaves_sign_ins_mail_and_keys_behind()
    {
        await using var story = await TransferStory.BeginAsync("sqlite");

        var files = TransferStory.Files(await TransferStory.ExportAsync(story.Ledger)).Keys;

        string[] bound = ["Session", "SignInLink", "Passkey", "Outbox", "ProtectionKey"];
        Assert.DoesNotContain(files, f => bound.Contains(Path.GetFileNameWithoutExtension(f)));
        Assert.Contains("tables/Journal.jsonl", files);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Loads_nothing_of_a_file_that_was_altered_cut_off_or_is_something_else(string provider)
    {
        await using var story = await TransferStory.BeginAsync("sqlite");
        await using var ledger = await TestLedger.MakeAsync(provider);
        var export = await TransferStory.ExportAsync(story.Ledger);

        Assert.Equal(LoadOutcome.NotAnExport, (await TransferStory.LoadAsync(ledger, export[..^40])).Outcome);
        Assert.Equal(LoadOutcome.NotAnExport, (await TransferStory.LoadAsync(ledger, [1, 2, 3])).Outcome);
        Assert.Equal(LoadOutcome.OtherVersion, (await TransferStory.LoadAsync(ledger, TransferStory.Change(export, "manifest.json", f => f.Replace("\"format\": 1", "\"format\": 2"), false))).Outcome);
        var altered = await TransferStory.LoadAsync(ledger, TransferStory.Change(export, "tables/Decision.jsonl", f => f + " ", false));
        Assert.Equal((LoadOutcome.Altered, "tables/Decision.jsonl"), (altered.Outcome, altered.Where));
        await IsEmptyAsync(ledger);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Loads_nothing_when_a_row_turns_out_not_to_belong(string provider)
    {
        await using var story = await TransferStory.BeginAsync("sqlite");
        await using var ledger = await TestLedger.MakeAsync(provider);
        var export = await TransferStory.ExportAsync(story.Ledger);
        var stray = Guid.CreateVersion7().ToString();

        var loose = TransferStory.Change(export, "tables/Body.jsonl", f => f.Replace($"\"PreparesForId\":\"{story.Board.Value}\"", $"\"PreparesForId\":\"{stray}\""), true);
        var forged = TransferStory.Change(export, "tables/Journal.jsonl", f => f.Replace("\"Deed\":\"Test\"", "\"Deed\":\"Best\""), true);

        Assert.Equal(LoadOutcome.DoesNotFit, (await TransferStory.LoadAsync(ledger, loose)).Outcome);
        Assert.Equal(LoadOutcome.JournalBroken, (await TransferStory.LoadAsync(ledger, forged)).Outcome);
        await IsEmptyAsync(ledger);
        Assert.Equal(LoadOutcome.Loaded, (await TransferStory.LoadAsync(ledger, export)).Outcome);
        Assert.Equal(LoadOutcome.NotEmpty, (await TransferStory.LoadAsync(ledger, export)).Outcome);
    }

    static async Task IsEmptyAsync(TestLedger ledger)
    {
        await using var work = ledger.Scope();
        Assert.Equal((0, 0, 0), (await work.Db.Set<Body>().CountAsync(), await work.Db.Set<JournalEntry>().CountAsync(), await work.Db.Set<StoredFile>().CountAsync()));
    }
}
