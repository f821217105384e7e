using System.CommandLine;
using System.Globalization;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;

namespace Mandat.App.Commands;

/// <summary><c>mandat check</c>: whether the database's file, the journal's chain, the references and the files hold.</summary>
internal static class CheckCommand
{
    /// <summary>Exit code when something does not hold.</summary>
    public const int Broken = 2;

    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var command = new Command("check", words["Check"]);
        command.SetAction(async (_, stop) =>
        {
            await using var ledger = OpenLedger.OfSettings();
            if (await ledger.ObstacleAsync(stop) is { } obstacle)
            {
                await error.WriteLineAsync(words[obstacle]);
                return CommandLine.WrongUse;
            }
            var broken = await FindingsAsync(ledger.Db, words, stop);
            await output.WriteLineAsync(broken.Count == 0 ? words["Check.Holds"] : string.Join(Environment.NewLine, broken));
            return broken.Count == 0 ? 0 : Broken;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(MandatDb db, Words words, CancellationToken stop)
    {
        if (await CheckIntegrity.DamageAsync(db, stop) is { } damage)
        {
            return [words["Check.Damaged", damage]]; // what else it would say of such a file is not to be trusted
        }
        List<string> found = [];
        if (await CheckJournal.FirstBrokenAsync(db, stop) is { } entry)
        {
            found.Add(words["Check.Journal", entry.ToString(CultureInfo.InvariantCulture)]);
        }
        found.AddRange((await CheckForeignKeys.BrokenAsync(db, stop)).Select(table => words["Check.References", table.Key, table.Value]));
        found.AddRange((await CheckFiles.BrokenAsync(db, stop)).Select(file => words["Check.File", file]));
        return found;
    }
}
