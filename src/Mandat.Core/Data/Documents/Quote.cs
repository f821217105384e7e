namespace Mandat.Core.Data.Documents;

/// <summary>A sentence as a page shows it: the words and where they stand.</summary>
/// <param name="Subject">The thing it proves.</param>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Place">Line, paragraph or page, from 1.</param>
/// <param name="PlaceUnit">"Line", "Paragraph" or "Page".</param>
/// <param name="Start">Start in the document's text.</param>
public sealed record Quote(Guid Subject, string Text, int Place, string PlaceUnit, int Start);
