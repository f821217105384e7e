namespace Mandat.Minutes.Source;

/// <summary>What a block of the source is by the document's own marking (never by interpretation).</summary>
public enum BlockKind
{
    /// <summary>A heading that the format marks as one; its level is in <see cref="SourceBlock.Level"/>, 1 for the highest.</summary>
    Heading,

    /// <summary>A paragraph, or one line of a plain text.</summary>
    Paragraph,

    /// <summary>An item of a list; its depth is in <see cref="SourceBlock.Level"/>, 1 for the outermost.</summary>
    ListItem,

    /// <summary>A row of a table; its cells are in <see cref="SourceBlock.Cells"/>.</summary>
    TableRow,
}

/// <summary>
/// One block of a <see cref="SourceText"/>: a heading, paragraph, list item or table row, with the span of its content (list marks,
/// heading marks and cell borders are outside the span).
/// </summary>
/// <param name="Kind">What it is by the document's own marking.</param>
/// <param name="Span">The content in <see cref="SourceText.Text"/>.</param>
/// <param name="Level">Heading level or list depth; 0 where neither applies.</param>
/// <param name="Number">Where a reader finds it: the line of a plain text, the paragraph of a flowing document, the page of a PDF; from 1.</param>
/// <param name="Cells">The cells of a table row, in order; empty for other kinds.</param>
/// <param name="IsEmphasised">True when the whole block is bold or underlined in the document.</param>
/// <param name="Marker">The list mark or number as it stands before the content ("-", "1.", "a)"), or null.</param>
public sealed record SourceBlock(
    BlockKind Kind, SourceSpan Span, int Level, int Number, IReadOnlyList<SourceSpan> Cells, bool IsEmphasised = false, string? Marker = null);
