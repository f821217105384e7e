using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mandat.Core.Data.Transfer;

/// <summary>What an export holds: by which format and schema it was made, and each table's rows and hash.</summary>
public sealed record Manifest(int Format, string Schema, string Program, DateTime MadeAt, IReadOnlyList<Manifest.Table> Tables)
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int CurrentFormat = 1;
    const string File = "manifest.json";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>One file of the export.</summary>
    public sealed record Table(string Name, long Rows, string Sha256);

    /// <summary>The rows of all tables.</summary>
    public long Rows => Tables.Sum(t => t.Rows);

    internal async Task WriteAsync(ZipArchive zip, CancellationToken stop)
    {
        await using var content = zip.CreateEntry(File).Open();
        await JsonSerializer.SerializeAsync(content, this, Json, stop);
    }

    /// <summary>Null when there is none, or none that can be read.</summary>
    internal static async Task<Manifest?> ReadAsync(ZipArchive zip, CancellationToken stop)
    {
        if (zip.GetEntry(File) is not { } entry) return null;
        try
        {
            await using var content = entry.Open();
            return await JsonSerializer.DeserializeAsync<Manifest>(content, Json, stop) is { Tables: not null, Schema: not null } read ? read : null;
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The schema as either database has it: tables, columns and their plain types.</summary>
    internal static string SchemaOf(IEnumerable<TransferTable> tables)
    {
        var lines = tables.OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}:{c.Type.Name}:{c.IsNullable}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
