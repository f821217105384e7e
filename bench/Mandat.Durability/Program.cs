using Mandat.Core.Data;
using Mandat.Durability;

// dotnet run -c Release --project bench/Mandat.Durability -- --save 50 [--postgres CONNECTION]
// dotnet run -c Release --project bench/Mandat.Durability -- --import 50 [--postgres CONNECTION]
if (args is not ([("--save" or "--import"), _] or [("--save" or "--import"), _, "--postgres", _]))
{
    Console.Error.WriteLine("--save ROUNDS | --import ROUNDS, each with --postgres CONNECTION for PostgreSQL instead of SQLite");
    return 1;
}
var rounds = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
await using var ledger = await RigLedger.MakeAsync(args.Length > 2 ? args[3] : null);
var report = args[0] == "--save" ? await new Saving(ledger).RunAsync(rounds) : await Importing.RunAsync(ledger, rounds);
Console.WriteLine($"{(ledger.Storage.IsSqlite ? "SQLite" : "PostgreSQL")}: {report.Summary}");
foreach (var wrong in report.Wrong) Console.WriteLine("  " + wrong);
return report.Wrong.Count == 0 ? 0 : 1;
