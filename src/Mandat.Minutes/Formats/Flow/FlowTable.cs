namespace Mandat.Minutes.Formats.Flow;

/// <summary>A table that stands inside a cell of another.</summary>
internal sealed record FlowNested(FlowTable Table) : FlowItem;

/// <summary>
/// A table being read. A row of short cells becomes rows of text: a cell of several paragraphs (names under each other) goes on in rows
/// whose other cells are empty. A row that only lays out the page (one cell, a table inside, headings or long paragraphs beside a label)
/// gives its paragraphs as they are.
/// </summary>
internal sealed class FlowTable
{
    private const int MostColumns = 200, LongParagraph = 60;
    private readonly List<List<List<FlowItem>>> _rows = [];

    /// <summary>The cell that is being written.</summary>
    public List<FlowItem> Cell
    {
        get
        {
            if (_rows.Count == 0) BeginRow();
            if (_rows[^1].Count == 0) BeginCell(1);
            return _rows[^1].Last(c => c is not SpannedCell);
        }
    }

    public void BeginRow() => _rows.Add([]);

    public void BeginCell(int columns)
    {
        if (_rows.Count == 0) BeginRow();
        var row = _rows[^1];
        if (row.Count >= MostColumns) return;
        row.Add([]);
        Span(columns);
    }

    public void Span(int columns)
    {
        for (var spanned = 1; spanned < columns && _rows is [.., { Count: < MostColumns } row]; spanned++) row.Add(new SpannedCell());
    }

    public IEnumerable<FlowItem> Items(Func<int> number)
    {
        foreach (var row in _rows)
            foreach (var item in IsLayout(row) ? Flowing(row, number) : Rows(row, number)) yield return item;
    }

    private static bool IsLayout(List<List<FlowItem>> row)
    {
        var cells = row.Where(c => c is not SpannedCell).ToList();
        if (cells.Count == 1 || cells.Any(c => c.Any(i => i is FlowNested))) return true;
        return cells.Count <= 2 && cells.Any(c => c.OfType<FlowParagraph>().ToList() is { Count: > 1 } paragraphs
            && (paragraphs.Any(p => p.Style.HeadingLevel > 0) || paragraphs.Average(p => p.Text.Length) > LongParagraph));
    }

    private static IEnumerable<FlowItem> Flowing(List<List<FlowItem>> row, Func<int> number)
    {
        foreach (var item in row.SelectMany(c => c))
        {
            if (item is FlowNested nested)
                foreach (var inner in nested.Table.Items(number)) yield return inner;
            else yield return item is FlowParagraph paragraph ? paragraph with { Number = number() } : item;
        }
    }

    private static IEnumerable<FlowItem> Rows(List<List<FlowItem>> row, Func<int> number)
    {
        var cells = row.Select(FlowCell.Lines).ToList();
        var height = cells.Count == 0 ? 0 : cells.Max(c => c.Count);
        if (height == 0) yield break;
        var (place, isEmphasised) = (number(), row.SelectMany(c => c).OfType<FlowParagraph>().All(p => p.Style.IsEmphasised));
        for (var line = 0; line < height; line++)
            yield return new FlowRow([.. cells.Select(c => line < c.Count ? c[line] : "")], place, isEmphasised);
    }

    private sealed class SpannedCell : List<FlowItem>;
}
