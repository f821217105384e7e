namespace Mandat.Minutes.Formats.Pdf;

/// <summary>The columns of the row at hand, set without rules: where they begin, and the cells that may go on below.</summary>
internal sealed class PdfColumns
{
    private const double Near = 3;
    private readonly List<double> _lefts = [];
    private readonly List<string> _cells = [];

    /// <summary>True while a row waits for lines that go on in its cells.</summary>
    public bool IsOpen => _cells.Count > 0;

    public void Clear()
    {
        _lefts.Clear();
        _cells.Clear();
    }

    /// <summary>Begins a row, or, when the line has one column only, nothing.</summary>
    public bool Begin(PdfLine line, int emptyBefore)
    {
        _cells.Clear();
        if (!line.Text().Contains('\t'))
        {
            if (emptyBefore == 0) _lefts.Clear();
            return false;
        }
        var columns = line.Columns().ToList();
        if (emptyBefore == 0) _lefts.Clear();
        if (emptyBefore == 0) _lefts.AddRange(columns.Select(c => c.Left));
        _cells.AddRange(Enumerable.Repeat("", emptyBefore));
        _cells.AddRange(columns.Select(c => c.Text()));
        return true;
    }

    /// <summary>Takes the columns of a row that was read as a whole.</summary>
    public void Note(PdfRow row)
    {
        Clear();
        _lefts.AddRange(row.Cells.Select(c => c.Min(l => l.Left)));
    }

    /// <summary>How many columns of the row above stand before the one where a line begins.</summary>
    public int EmptyBefore(PdfLine line) => Math.Max(0, _lefts.FindIndex(l => Math.Abs(l - line.Left) < Near));

    /// <summary>True when a line begins below a later cell, in the midst of a sentence.</summary>
    public bool GoesOn(PdfLine line, PdfLine? last) => IsOpen && last is not null && line.Page == last.Page && last.Base - line.Base < line.Size * 1.6
        && EmptyBefore(line) is > 0 and var column && column < _cells.Count && !line.Text().Contains('\t')
        && (char.IsLower(line.Words[0].Text[0]) || line.Words[0].Text[0] == '(') && _cells[column].Length > 0 && _cells[column][^1] is not '.';

    public void Join(PdfLine line) => _cells[EmptyBefore(line)] = PdfJoining.Join(_cells[EmptyBefore(line)], line.Text());

    public string End()
    {
        var row = string.Join('\t', _cells);
        _cells.Clear();
        return row;
    }
}
