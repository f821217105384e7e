namespace Mandat.Minutes.Formats.Pdf;

/// <summary>
/// A row of a table that is set without rules, its short cells centred beside longer ones: lines that stand closer together than lines of
/// one text can. Each cell is the lines that stand above each other.
/// </summary>
internal sealed class PdfRow(IReadOnlyList<IReadOnlyList<PdfLine>> cells)
{
    private const double Closest = 0.85, Gap = 0.7;

    public IReadOnlyList<IReadOnlyList<PdfLine>> Cells { get; } = cells;

    public double Base => Cells.Min(c => c[^1].Base);

    public int Page => Cells[0][0].Page;

    /// <summary>The lines of a page, those that make a row put together.</summary>
    public static IEnumerable<object> In(IReadOnlyList<PdfLine> lines)
    {
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && lines[end - 1].Base - lines[end].Base < Closest * Math.Min(lines[end - 1].Size, lines[end].Size)) end++;
            if (end - at > 1 && Of([.. lines.Skip(at).Take(end - at)]) is { } row) yield return row;
            else
                foreach (var line in lines.Skip(at).Take(end - at)) yield return line;
            at = end;
        }
    }

    private static PdfRow? Of(List<PdfLine> lines)
    {
        var cells = new List<List<PdfLine>>();
        foreach (var part in lines.SelectMany(l => l.Columns(Gap)).OrderBy(p => p.Left))
        {
            if (cells.Count > 0 && cells[^1].Max(p => p.Right) > part.Left) cells[^1].Add(part);
            else cells.Add([part]);
        }
        return cells.Count < 2 ? null : new PdfRow([.. cells.Select(c => c.OrderByDescending(p => p.Base).ToList())]);
    }
}
