using UglyToad.PdfPig.Content;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>The words of each piece of marked content, by page and number; artifacts (running heads, page numbers) are left out.</summary>
internal sealed class PdfMarkedText
{
    private readonly Dictionary<(int Page, int Number), List<PdfWord>> _pieces = [];

    /// <summary>Letters on the pages that are not artifacts, marked or not.</summary>
    public long Letters { get; private set; }

    public void Add(Page page)
    {
        Letters += page.Letters.Count(l => !string.IsNullOrWhiteSpace(l.Value));
        foreach (var element in page.GetMarkedContents()) Add(element, page.Number, 0);
    }

    public IReadOnlyList<PdfWord> At(int page, int number) => _pieces.TryGetValue((page, number), out var words) ? words : [];

    private void Add(MarkedContentElement element, int page, int depth)
    {
        if (element.IsArtifact) Letters -= element.Letters.Count(l => !string.IsNullOrWhiteSpace(l.Value));
        else if (element.MarkedContentIdentifier >= 0)
        {
            if (!_pieces.TryGetValue((page, element.MarkedContentIdentifier), out var words)) _pieces[(page, element.MarkedContentIdentifier)] = words = [];
            words.AddRange(PdfWords.Of(element.Letters, page));
        }
        if (depth < 50)
            foreach (var child in element.Children) Add(child, page, depth + 1);
    }
}
