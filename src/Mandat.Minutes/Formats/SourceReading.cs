using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>What came of turning a document into a source text: a <see cref="Read"/> one, or a <see cref="Refused"/> one with the reason.</summary>
internal abstract record SourceReading
{
    private SourceReading()
    {
    }

    public sealed record Read(SourceText Source) : SourceReading;

    public sealed record Refused(UnreadableReason Reason) : SourceReading;
}
