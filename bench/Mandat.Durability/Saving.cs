using System.Collections.Concurrent;

namespace Mandat.Durability;

/// <summary>Kills the program while two secretaries save, and looks at what is left.</summary>
public sealed class Saving(RigLedger ledger)
{
    private readonly ConcurrentDictionary<Guid, byte> drafts = [], meetings = [];
    private readonly List<string> wrong = [];
    private int number, inside;

    public async Task<KillReport> RunAsync(int rounds)
    {
        for (var round = 1; round <= rounds; round++)
        {
            await RoundAsync();
            foreach (var line in await new Holding(ledger).WrongAsync(drafts.Keys, meetings.Keys)) wrong.Add($"kill {round}: {line}");
        }
        return new KillReport(rounds, inside, drafts.Count + meetings.Count, wrong);
    }

    private async Task RoundAsync()
    {
        using var program = RealProgram.Start(ledger, "serve");
        var address = await program.AddressAsync();
        // The first pages warm it up, so that the kill falls among saves and not among the work of a start.
        using (var first = new Secretary(ledger, address)) await SaveAsync(first);
        using Secretary one = new(ledger, address), other = new(ledger, address);
        Task<bool>[] work = [SaveUntilGoneAsync(one), SaveUntilGoneAsync(other)];
        await Task.Delay(Random.Shared.Next(20, 800));
        await program.KillAsync();
        if ((await Task.WhenAll(work)).Any(wasCut => wasCut)) inside++;
    }

    private async Task SaveAsync(Secretary secretary)
    {
        var draft = await secretary.TakeInAsync(Interlocked.Increment(ref number));
        drafts.TryAdd(draft, 0);
        meetings.TryAdd(await secretary.ConfirmAsync(draft), 0);
    }

    // What was under way when the program went is not acknowledged, and may be there whole or not at all.
    private async Task<bool> SaveUntilGoneAsync(Secretary secretary)
    {
        try
        {
            while (true) await SaveAsync(secretary);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return true;
        }
    }
}
