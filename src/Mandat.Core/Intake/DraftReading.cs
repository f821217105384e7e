using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mandat.Minutes;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake;

/// <summary>A reading as it is kept in a draft: the source with its blocks, and what was found.</summary>
public sealed record DraftReading(SourceText Source, MinutesStructure Structure, string ReaderVersion)
{
    static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static DraftReading Of(ReadableMinutes minutes) => new(minutes.Source, minutes.Structure, MinutesReading.ReaderVersion);

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static DraftReading Parse(string json) => JsonSerializer.Deserialize<DraftReading>(json, Json)!;

    public string BlocksJson() => JsonSerializer.Serialize(Source.Blocks, Json);

    public static IReadOnlyList<SourceBlock> ParseBlocks(string json) => JsonSerializer.Deserialize<List<SourceBlock>>(json, Json)!;

    /// <summary>Line, paragraph or page of a span.</summary>
    public int PlaceOf(SourceSpan span) => Source.BlockAt(span)?.Number ?? Source.Blocks.LastOrDefault(b => b.Span.Start <= span.Start)?.Number ?? 1;
}
