using Mandat.Core.Kernel;

namespace Mandat.Core.Data.Documents;

/// <summary>A sentence as a page shows it: the words and where they stand.</summary>
/// <param name="Id">The sentence itself; where its source is shown, it is marked.</param>
/// <param name="Subject">The thing it proves.</param>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Place">Line, paragraph or page, from 1.</param>
/// <param name="PlaceUnit">"Line", "Paragraph" or "Page".</param>
public sealed record Quote(EvidenceId Id, Guid Subject, string Text, int Place, string PlaceUnit);
