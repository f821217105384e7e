using Mandat.Core.Intake;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Durability;

/// <summary>Kills an import in the middle and starts it again: each document is there once.</summary>
public static class Importing
{
    private const int Documents = 40;

    public static async Task<KillReport> RunAsync(RigLedger ledger, int rounds)
    {
        List<string> wrong = [];
        var (inside, number) = (0, 100_000);
        for (var round = 1; round <= rounds; round++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(ledger.Folder, $"round{round}")).FullName;
            for (var i = 0; i < Documents; i++) await File.WriteAllTextAsync(Path.Combine(folder, $"{++number}.txt"), Minutes.Of(number));
            var before = await CountAsync(ledger);
            var (wasInside, told) = await KilledAsync(ledger, folder, Random.Shared.Next(1, Documents));
            if (wasInside) inside++;
            if (await CountAsync(ledger) - before is var kept && kept < told) wrong.Add($"kill {round}: the import said that it was done with {told} documents, and {kept} are there");
            using (var again = RealProgram.Start(ledger, "import", folder))
            {
                if (await again.EndAsync() is var code && code != 0) wrong.Add($"kill {round}: started again, it ended with {code}");
            }
            var after = await CountAsync(ledger);
            if (after - before != Documents) wrong.Add($"kill {round}: {after - before} of {Documents} documents");
            foreach (var line in await new Holding(ledger).WrongAsync([], [])) wrong.Add($"kill {round}: {line}");
        }
        return new KillReport(rounds, inside, await CountAsync(ledger), wrong);
    }

    // The import says each document that it is done with; the kill falls somewhere in the next.
    private static async Task<(bool Inside, int Told)> KilledAsync(RigLedger ledger, string folder, int after)
    {
        using var program = RealProgram.Start(ledger, "import", folder);
        var ends = program.EndAsync();
        await Task.WhenAny(program.TellsAsync(after), ends);
        await Task.WhenAny(Task.Delay(Random.Shared.Next(0, 20)), ends);
        var isInside = program.IsRunning;
        if (isInside) await program.KillAsync();
        await ends;
        return (isInside, program.Told);
    }

    private static Task<int> CountAsync(RigLedger ledger) => ledger.DoAsync(db => db.Set<Draft>().CountAsync());
}
