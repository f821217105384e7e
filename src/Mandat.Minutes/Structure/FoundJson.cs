using System.Text.Json;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Structure;

/// <summary>What every found thing has in common, as JSON: spans, certainty, inferred.</summary>
internal static class FoundJson
{
    public static void Array<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> values) where T : Found
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            values(writer, item);
            Common(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    public static void Common(Utf8JsonWriter writer, Found found)
    {
        writer.WriteStartArray("spans");
        foreach (var span in found.Spans) Span(writer, span);
        writer.WriteEndArray();
        writer.WriteString("certainty", found.Certainty switch { Certainty.Certain => "certain", Certainty.Person => "person", Certainty.Left => "left" });
        Strings(writer, "inferred", found.Inferred);
    }

    public static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter writer, SourceSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }
}
