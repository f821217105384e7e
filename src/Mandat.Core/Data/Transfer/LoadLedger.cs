using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mandat.Core.Data.Transfer;

/// <summary>
/// Loads an export into an empty installation, in one transaction: rows, versions and journal are put back as they were, so nothing here
/// goes through deeds. What is damaged, altered or of another version is refused before anything is begun.
/// </summary>
public static class LoadLedger
{
    public static async Task<LoadAnswer> RunAsync(MandatDb db, Stream from, CancellationToken stop = default)
    {
        if (ExportFile.Open(from) is not { } zip) return new(LoadOutcome.NotAnExport);
        await using var open = zip;
        if (await Manifest.ReadAsync(zip, stop) is not { } manifest) return new(LoadOutcome.NotAnExport);
        var tables = TransferTable.Of(db);
        if (manifest.Format != Manifest.CurrentFormat || manifest.Schema != Manifest.SchemaOf(tables)) return new(LoadOutcome.OtherVersion, manifest.Program);
        foreach (var table in tables)
            if (!await ExportFile.IsWholeAsync(zip, table, manifest, stop)) return new(LoadOutcome.Altered, table.File);
        return await LoadAsync(db, zip, tables, manifest, stop);
    }

    static async Task<LoadAnswer> LoadAsync(MandatDb db, ZipArchive zip, IReadOnlyList<TransferTable> tables, Manifest manifest, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var at = tables[0];
        try
        {
            foreach (var table in tables)
                if (await AnyAsync(db, table, stop)) return new(LoadOutcome.NotEmpty, table.Name);
            await LateKeys.DeferAsync(db, tables, stop);
            foreach (var table in tables) await InsertAsync(db, at = table, zip, stop);
            await LateKeys.CheckAsync(db, tables, stop);
            if (await CheckJournal.FirstBrokenAsync(db, stop) is not null) return new(LoadOutcome.JournalBroken);
            await transaction.CommitAsync(stop);
            return new(LoadOutcome.Loaded, null, manifest.Rows);
        }
        catch (Exception unfit) when (unfit is DbException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return new(LoadOutcome.DoesNotFit, at.File);
        }
    }

    static async Task<bool> AnyAsync(MandatDb db, TransferTable table, CancellationToken stop)
    {
        await using var command = Command(db, $"SELECT 1 FROM {TransferTable.Quoted(table.Name)} LIMIT 1");
        return await command.ExecuteScalarAsync(stop) is not null;
    }

    static async Task InsertAsync(MandatDb db, TransferTable table, ZipArchive zip, CancellationToken stop)
    {
        using var lines = new StreamReader(zip.GetEntry(table.File)!.Open());
        await using var insert = new Inserts(Command(db, table.Insert), table);
        while (await lines.ReadLineAsync(stop) is { } line) await insert.AddAsync(line, stop);
        await insert.FlushAsync(stop);
    }

    internal static DbCommand Command(MandatDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction!.GetDbTransaction());
        return command;
    }
}
