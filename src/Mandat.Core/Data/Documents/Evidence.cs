using Mandat.Core.Kernel;

namespace Mandat.Core.Data.Documents;

/// <summary>The sentence that a thing came from, and where it stands (belägg). A merged thing has several.</summary>
public sealed class Evidence
{
    public required EvidenceId Id { get; init; }

    /// <summary>The thing it proves, whatever its kind.</summary>
    public required Guid Subject { get; init; }
    public required SourceDocumentId DocumentId { get; init; }
    public required int Order { get; init; }

    /// <summary>Start in the document's text, UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>End, not included.</summary>
    public required int End { get; init; }

    /// <summary>The words, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>Line, paragraph or page, from 1.</summary>
    public required int Place { get; init; }
}
