using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mandat.Core.Data.TakeOut;

namespace Mandat.App.Pages.TakeOut;

/// <summary>Everything seen as a zip: each subject as a table for a spreadsheet and as JSON, written a row at a time; then the files.</summary>
internal static class TakeOutFile
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static async Task<Stream> MakeAsync(Everything seen, CancellationToken stop)
    {
        var file = Passing();
        try
        {
            await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var subject in seen.Subjects)
                {
                    await TableAsync(zip, subject, stop);
                    await JsonAsync(zip, subject, stop);
                }
                foreach (var one in seen.Files)
                {
                    await FileAsync(zip, one, stop);
                }
            }
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    // Beside memory, so that a large ledger costs none of it; only this program reads it, and it is gone when it is closed.
    private static FileStream Passing()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new FileStream(Path.Combine(Path.GetTempPath(), $"mandat-{Guid.NewGuid():N}.zip"), options);
    }

    private static async Task FileAsync(ZipArchive zip, SeenFile file, CancellationToken stop)
    {
        await using var content = zip.CreateEntry(file.Path).Open();
        await foreach (var chunk in file.Content.WithCancellation(stop))
        {
            await content.WriteAsync(chunk, stop);
        }
    }

    private static async Task TableAsync(ZipArchive zip, SeenSubject subject, CancellationToken stop)
    {
        await using var text = new StreamWriter(zip.CreateEntry(subject.Name + ".csv").Open(), WithMark) { NewLine = "\r\n" };
        await text.WriteLineAsync(TableCell.Line(subject.Columns));
        await foreach (var row in subject.Rows.WithCancellation(stop))
        {
            await text.WriteLineAsync(TableCell.Line(row));
        }
    }

    private static async Task JsonAsync(ZipArchive zip, SeenSubject subject, CancellationToken stop)
    {
        await using var content = zip.CreateEntry(subject.Name + ".json").Open();
        await using var json = new Utf8JsonWriter(content, Json);
        json.WriteStartArray();
        await foreach (var row in subject.Rows.WithCancellation(stop))
        {
            json.WriteStartObject();
            foreach (var (at, column) in subject.Columns.Index())
            {
                json.WritePropertyName(column);
                JsonValue(json, row[at]);
            }
            json.WriteEndObject();
            await json.FlushAsync(stop);
        }
        json.WriteEndArray();
    }

    private static void JsonValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case IReadOnlyList<string> all:
                json.WriteStartArray();
                foreach (var one in all)
                {
                    json.WriteStringValue(one);
                }
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(TableCell.Plain(value));
                break;
        }
    }
}
