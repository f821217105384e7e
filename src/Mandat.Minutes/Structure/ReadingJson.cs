using System.Text.Encodings.Web;
using System.Text.Json;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Structure;

/// <summary>Writes a reading as the one JSON object that <c>mandat read --json</c> gives; it never depends on language or culture settings.</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object as text on one line.</summary>
    /// <param name="minutes">A reading.</param>
    /// <returns>One JSON object.</returns>
    public static string Text(ReadableMinutes minutes)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Compact)) Write(writer, minutes);
        return System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="minutes">A reading.</param>
    public static void Write(Utf8JsonWriter writer, ReadableMinutes minutes)
    {
        writer.WriteStartObject();
        var structure = minutes.Structure;
        HeadJson.Write(writer, structure);
        ItemsJson.Write(writer, structure);
        LedgerJson.Write(writer, structure);
        HeadJson.WriteFields(writer, structure);
        WriteSource(writer, minutes.Source);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceText source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("name", source.Name);
        writer.WriteString("format", source.Format switch
        {
            SourceFormat.Text => "txt", SourceFormat.Markdown => "md", SourceFormat.Docx => "docx", SourceFormat.Odt => "odt",
            SourceFormat.Pdf => "pdf", SourceFormat.Html => "html", SourceFormat.Eml => "eml",
        });
        writer.WriteString("sha256", source.Sha256);
        writer.WriteString("text", source.Text);
        writer.WriteEndObject();
    }
}
