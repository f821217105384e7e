using System.CommandLine;
using Mandat.Core.Data;

namespace Mandat.App.Commands;

/// <summary><c>mandat migrate</c>: brings the database up to this version of the program.</summary>
internal static class MigrateCommand
{
    public static Command Create(Words words, TextWriter output, TextWriter error)
    {
        var command = new Command("migrate", words["Migrate"]);
        command.SetAction(async (_, stop) =>
        {
            await using var ledger = OpenLedger.OfSettings();
            var state = await Schema.StateAsync(ledger.Db, stop);
            switch (state)
            {
                case SchemaState.Newer:
                    await error.WriteLineAsync(words["Serve.SchemaNewer"]);
                    return CommandLine.WrongUse;
                case SchemaState.Current:
                    await output.WriteLineAsync(words["Migrate.Current"]);
                    return 0;
                case SchemaState.Missing or SchemaState.Older:
                    foreach (var step in await Schema.StepsAsync(ledger.Db, stop))
                    {
                        await output.WriteLineAsync(words["Migrate.Step", step]);
                    }
                    await Schema.MigrateAsync(ledger.Db, stop);
                    await output.WriteLineAsync(words["Migrate.Done"]);
                    return 0;
                default:
                    throw new InvalidOperationException("Unexpected state of the schema.");
            }
        });
        return command;
    }
}
