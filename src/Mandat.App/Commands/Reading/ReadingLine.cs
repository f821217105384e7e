using System.Text.Encodings.Web;
using System.Text.Json;
using Mandat.Minutes;

namespace Mandat.App.Commands.Reading;

/// <summary>One reading as one line of JSON.</summary>
internal static class ReadingLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ReadableMinutes reading) => JsonSerializer.Serialize(new
    {
        source = new { name = reading.Source.Name, sha256 = reading.Source.Sha256, text = reading.Source.Text },
        title = reading.Structure.Title?.Value,
    }, Options);
}
