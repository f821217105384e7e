using System.Globalization;
using System.Text.Json;

namespace Mandat.Minutes.Structure;

/// <summary>The single values of a reading as JSON.</summary>
internal static class HeadJson
{
    public static void Write(Utf8JsonWriter writer, MinutesStructure structure)
    {
        writer.WriteString("title", structure.Title?.Value);
        writer.WriteString("body", structure.Body?.Value);
        writer.WriteString("date", structure.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("place", structure.Place?.Value);
        if (structure.Online is { } online) writer.WriteBoolean("online", online.Value);
        else writer.WriteNull("online");
        writer.WriteString("startsAt", structure.StartsAt?.Value.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    public static void WriteFields(Utf8JsonWriter writer, MinutesStructure structure)
    {
        writer.WriteStartObject("fields");
        Field(writer, "title", structure.Title);
        Field(writer, "body", structure.Body);
        Field(writer, "date", structure.Date);
        Field(writer, "startsAt", structure.StartsAt);
        Field(writer, "place", structure.Place);
        Field(writer, "online", structure.Online);
        writer.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter writer, string name, Found? found)
    {
        if (found is null) return;
        writer.WriteStartObject(name);
        FoundJson.Common(writer, found);
        writer.WriteEndObject();
    }
}
