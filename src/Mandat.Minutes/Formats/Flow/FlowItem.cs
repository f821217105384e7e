namespace Mandat.Minutes.Formats.Flow;

/// <summary>One part of a flowing document, before it becomes text.</summary>
internal abstract record FlowItem;

/// <summary>An empty paragraph: what many writers put between paragraphs instead of spacing.</summary>
internal sealed record FlowBlank : FlowItem;

/// <summary>A paragraph, heading or list item; a line feed in its text is a line break in the document.</summary>
internal sealed record FlowParagraph(string Text, FlowStyle Style, int Number) : FlowItem;

/// <summary>A row of cells, each on one line.</summary>
internal sealed record FlowRow(IReadOnlyList<string> Cells, int Number, bool IsEmphasised) : FlowItem;

/// <summary>How a paragraph is marked in its document.</summary>
/// <param name="HeadingLevel">1 for the highest heading, 0 when it is none.</param>
/// <param name="ListDepth">1 for an item of the outermost list, 0 when it is none.</param>
/// <param name="Marker">The number or mark that the document shows before it.</param>
/// <param name="IsEmphasised">Bold or underlined as a whole.</param>
internal readonly record struct FlowStyle(int HeadingLevel = 0, int ListDepth = 0, string? Marker = null, bool IsEmphasised = false);
