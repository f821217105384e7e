using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition;

/// <summary>Runs the recognisers over one source text, in their order.</summary>
internal static class Recogniser
{
    public static MinutesStructure Recognise(SourceText source) => new()
    {
        Title = source.Blocks is [var first, ..] ? new FoundValue<string>(source.At(first.Span)) { Spans = [first.Span] } : null,
    };
}
