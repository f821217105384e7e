using System.Text;
using System.Text.Json.Nodes;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Tests;

/// <summary>Reads a text as a file would be, and gives the object of its JSON.</summary>
internal static class Reading
{
    public static ReadableMinutes Of(string text, string name = "minutes.txt") =>
        Assert.IsType<ReadableMinutes>(MinutesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name));

    public static ReadableMinutes OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Assert.IsType<ReadableMinutes>(MinutesReader.Read(file, Path.GetFileName(path)));
    }

    public static JsonNode Json(ReadableMinutes minutes) => JsonNode.Parse(ReadingJson.Text(minutes))!;
}
