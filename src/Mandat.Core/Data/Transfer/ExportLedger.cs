using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mandat.Core.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mandat.Core.Data.Transfer;

/// <summary>Writes the whole ledger but its sign-ins, journal included, as one moment saw it: a zip of JSON lines that either database loads.</summary>
public static class ExportLedger
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<Manifest> RunAsync(MandatDb db, Stream to, string program, CancellationToken stop = default)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using var moment = await OneMomentAsync(db, stop);
        var tables = TransferTable.Of(db);
        var written = new List<Manifest.Table>();
        await using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var table in tables) written.Add(await WriteAsync(moment, table, zip, db.IsSqlite, stop));
        var manifest = new Manifest(Manifest.CurrentFormat, Manifest.SchemaOf(tables), program, Instant.Now(db.Clock), written);
        await manifest.WriteAsync(zip, stop);
        return manifest;
    }

    // Reading only, so that nobody waits for it to write.
    static async Task<DbTransaction> OneMomentAsync(MandatDb db, CancellationToken stop) => db.Database.GetDbConnection() is SqliteConnection file
        ? file.BeginTransaction(deferred: true)
        : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    static async Task<Manifest.Table> WriteAsync(DbTransaction moment, TransferTable table, ZipArchive zip, bool sqlite, CancellationToken stop)
    {
        await using var command = moment.Connection!.CreateCommand();
        (command.CommandText, command.Transaction) = (table.Select(sqlite), moment);
        await using var rows = await command.ExecuteReaderAsync(stop);
        using var hash = SHA256.Create();
        var count = 0L;
        await using (var content = new BufferedStream(new CryptoStream(zip.CreateEntry(table.File).Open(), hash, CryptoStreamMode.Write), 1 << 16))
        await using (var json = new Utf8JsonWriter(content, Plain))
            for (; await rows.ReadAsync(stop); count++) Line(json, content, table, rows);
        return new(table.Name, count, Convert.ToHexStringLower(hash.Hash!));
    }

    static void Line(Utf8JsonWriter json, Stream content, TransferTable table, DbDataReader row)
    {
        json.WriteStartObject();
        foreach (var (at, column) in table.Columns.Index()) column.Write(json, row, at);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        content.WriteByte((byte)'\n');
    }
}
