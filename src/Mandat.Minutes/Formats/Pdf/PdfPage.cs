using UglyToad.PdfPig.Content;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A page taken apart: the lines that stand free, and the tables that are drawn.</summary>
internal sealed class PdfPage
{
    public PdfPage(Page page)
    {
        (Number, Width, Height) = (page.Number, page.Width, page.Height);
        var grids = PdfGrid.In(PdfRule.Of(page));
        var free = new List<PdfWord>();
        foreach (var word in PdfWords.Of(page.Letters, page.Number))
            if (!grids.Exists(g => g.Take(word))) free.Add(word);
        IsEmpty = page.Letters.Count == 0;
        Lines = PdfLine.TopDown(free);
        Grids = grids;
    }

    public int Number { get; }

    public double Width { get; }

    public double Height { get; }

    public bool IsEmpty { get; }

    public List<PdfLine> Lines { get; }

    public IReadOnlyList<PdfGrid> Grids { get; }

    /// <summary>Lines, rows and tables from the top down.</summary>
    public IEnumerable<object> TopDown()
    {
        var grids = new Queue<PdfGrid>(Grids);
        foreach (var part in PdfRow.In(Lines))
        {
            var place = part is PdfLine line ? line.Base : ((PdfRow)part).Base;
            while (grids.TryPeek(out var grid) && grid.Top > place) yield return grids.Dequeue();
            yield return part;
        }
        while (grids.TryDequeue(out var last)) yield return last;
    }
}
