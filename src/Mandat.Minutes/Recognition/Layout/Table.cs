namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Consecutive rows with a heading row whose columns are known.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Passage> Rows, Passage Heading)
{
    public int Of(Column column)
    {
        for (var i = 0; i < Columns.Count; i++) if (Columns[i] == column) return i;
        return -1;
    }

    public bool Has(Column column) => Of(column) >= 0;

    public static List<Table> In(IReadOnlyList<Passage> passages)
    {
        var tables = new List<Table>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind != PassageKind.Row) continue;
            var end = i + 1;
            while (end < passages.Count && passages[end].Kind == PassageKind.Row && !IsHeading(passages[end]) && !IsApart(passages[end - 1], passages[end])) end++;
            if (Make(passages, i, end) is { } table) tables.Add(table);
            i = end - 1;
        }
        return tables;
    }

    /// <summary>A row whose cells are names of columns begins a table of its own.</summary>
    private static bool IsHeading(Passage row)
    {
        var known = 0;
        for (var i = 0; i < row.Cells.Count; i++) if (Languages.ColumnOf(row.Cell(i)) != Column.None) known++;
        return known >= 2 && known * 2 > row.Cells.Count;
    }

    /// <summary>A row after a blank line with another number of cells belongs to another table.</summary>
    private static bool IsApart(Passage before, Passage row) => row.BlankBefore && row.Cells.Count != before.Cells.Count;

    private static Table? Make(IReadOnlyList<Passage> passages, int start, int end)
    {
        var heading = passages[start];
        var columns = new Column[heading.Cells.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = Languages.ColumnOf(heading.Cell(i));
        if (columns.All(c => c == Column.None) && !Enumerable.Range(0, heading.Cells.Count).Any(i => Languages.All.Any(w => w.Money.AmountColumn.IsMatch(heading.Cell(i))))) columns = [];
        return new Table(columns, [.. passages.Skip(columns.Length == 0 ? start : start + 1).Take(end - start - (columns.Length == 0 ? 0 : 1))], heading);
    }
}
