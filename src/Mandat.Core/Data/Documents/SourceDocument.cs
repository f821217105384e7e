using Mandat.Core.Kernel;

namespace Mandat.Core.Data.Documents;

/// <summary>A document that was read: its text and blocks as the reader saw them, its hash and the reader's version (källdokument).</summary>
public sealed class SourceDocument : IVisible
{
    public required SourceDocumentId Id { get; init; }
    public required FileId FileId { get; init; }
    public required BodyId HostId { get; set; }
    public required Visibility Visibility { get; set; }
    public MeetingId? CircleOf { get; set; }
    public required string Name { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>Hash of the text with white space folded: the same text in another format is recognised by it.</summary>
    public required string TextSha256 { get; init; }
    public required string ReaderVersion { get; init; }

    /// <summary>"Line", "Paragraph" or "Page": what places in it are called.</summary>
    public required string PlaceUnit { get; init; }
    public required string Text { get; init; }

    /// <summary>The blocks, as JSON.</summary>
    public required string Blocks { get; init; }
}
