namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A cell: its lines, and where they must end.</summary>
internal sealed record PdfGridCell(List<PdfLine> Lines, double Edge, bool IsSpanned);

/// <summary>A table that is drawn with rules: its rows and columns, and the words in its cells.</summary>
internal sealed class PdfGrid
{
    private const double Near = 1.6;
    private const int MostLines = 300;
    private readonly List<PdfRule> _horizontal, _vertical;
    private readonly double[] _rows, _columns;
    private readonly Dictionary<(int Row, int Column), List<PdfWord>> _cells = [];

    private PdfGrid(List<PdfRule> horizontal, List<PdfRule> vertical)
    {
        (_horizontal, _vertical) = (horizontal, vertical);
        _rows = [.. Distinct(horizontal).OrderDescending()];
        _columns = [.. Distinct(vertical).Order()];
    }

    public double Top => _rows[0];

    public double Bottom => _rows[^1];

    /// <summary>The grids of a page: rules that cross each other, at least two of either kind, with more than one cell.</summary>
    public static List<PdfGrid> In((List<PdfRule> Horizontal, List<PdfRule> Vertical) rules)
    {
        var grids = new List<PdfGrid>();
        var (horizontal, vertical) = (new List<PdfRule>(rules.Horizontal), new List<PdfRule>(rules.Vertical));
        while (vertical.Count > 0)
        {
            var (across, down) = (new List<PdfRule>(), new List<PdfRule> { vertical[^1] });
            vertical.RemoveAt(vertical.Count - 1);
            while (Move(horizontal, across, h => down.Exists(h.Crosses)) | Move(vertical, down, v => across.Exists(v.Crosses)))
            {
            }
            if (across.Count is < 2 or > MostLines || down.Count is < 2 or > MostLines) continue;
            var grid = new PdfGrid(across, down);
            if (grid._rows.Length > 1 && grid._columns.Length > 1 && (grid._rows.Length - 1) * (grid._columns.Length - 1) > 1) grids.Add(grid);
        }
        return [.. grids.OrderByDescending(g => g.Top)];
    }

    /// <summary>Takes the word into its cell; false when it stands outside.</summary>
    public bool Take(PdfWord word)
    {
        var (x, y) = ((word.Left + word.Right) / 2, word.Base + word.Size * 0.3);
        if (y > Top || y < Bottom || x < _columns[0] || x > _columns[^1]) return false;
        var row = Array.FindLastIndex(_rows, r => r >= y);
        var column = Array.FindLastIndex(_columns, c => c <= word.Left + Near);
        if (row < 0 || column < 0 || row >= _rows.Length - 1 || column >= _columns.Length - 1) return false;
        while (column > 0 && !IsParted(row, column)) column--;
        while (row > 0 && !IsUnder(row, column)) row--;
        if (!_cells.TryGetValue((row, column), out var words)) _cells[(row, column)] = words = [];
        words.Add(word);
        return true;
    }

    /// <summary>The rows with their cells; a cell without lines and edge is a column that the cell before it spans.</summary>
    public IEnumerable<List<PdfGridCell>> Rows()
    {
        for (var row = 0; row < _rows.Length - 1; row++)
        {
            var cells = new List<PdfGridCell>();
            for (var column = 0; column < _columns.Length - 1; column++)
            {
                if (IsGap(column)) continue;
                if (_cells.TryGetValue((row, column), out var words)) cells.Add(Cell(row, column, PdfLine.TopDown(words)));
                else cells.Add(new PdfGridCell([], 0, IsSpanned: column > 0 && !IsParted(row, column)));
            }
            if (cells.Exists(c => c.Lines.Count > 0)) yield return cells;
        }
    }

    /// <summary>
    /// A cell's words must end before its right border less the room that is left at its left border, and a little for the rounding of
    /// column widths.
    /// </summary>
    private PdfGridCell Cell(int row, int column, List<PdfLine> lines)
    {
        var next = column + 1;
        while (next < _columns.Length - 1 && !IsParted(row, next)) next++;
        return new(lines, _columns[next] - Math.Clamp(lines.Min(l => l.Left) - _columns[column], 2, 10) - 3, IsSpanned: false);
    }

    /// <summary>The room between the borders of two cells that each have their own.</summary>
    private bool IsGap(int column) => _columns[column + 1] - _columns[column] < 12 && !_cells.Keys.Any(c => c.Column == column);

    private bool IsParted(int row, int column) =>
        _vertical.Exists(v => Math.Abs(v.At - _columns[column]) <= Near && v.Covers((_rows[row] + _rows[row + 1]) / 2));

    private bool IsUnder(int row, int column) =>
        _horizontal.Exists(h => Math.Abs(h.At - _rows[row]) <= Near && h.Covers((_columns[column] + _columns[column + 1]) / 2));

    private static bool Move(List<PdfRule> from, List<PdfRule> to, Predicate<PdfRule> belongs)
    {
        var moved = from.FindAll(belongs);
        from.RemoveAll(belongs);
        to.AddRange(moved);
        return moved.Count > 0;
    }

    private static IEnumerable<double> Distinct(List<PdfRule> rules)
    {
        double? before = null;
        foreach (var at in rules.Select(r => r.At).Order())
        {
            if (before is { } b && at - b <= Near) continue;
            yield return at;
            before = at;
        }
    }
}
