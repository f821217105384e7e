using System.Text;
using Mandat.Minutes.Formats.Flow;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A PDF without tags, read by where its words stand.</summary>
internal sealed class PdfLayout
{
    private readonly FlowWriter _flow;
    private readonly PdfMeasures _measures;
    private readonly StringBuilder _text = new();
    private readonly List<double> _columns = [];
    private PdfLine? _first, _last;

    private PdfLayout(FlowWriter flow, PdfMeasures measures) => (_flow, _measures) = (flow, measures);

    public static void Write(IReadOnlyList<PdfPage> pages, FlowWriter flow)
    {
        PdfFurniture.Remove(pages);
        List<PdfLine> lines = [.. pages.SelectMany(p => p.Lines)];
        var layout = new PdfLayout(flow, new PdfMeasures(lines, pages.Count == 0 ? 0 : pages[0].Width));
        foreach (var page in pages)
            foreach (var part in page.TopDown())
            {
                if (part is PdfLine line) layout.Line(line);
                else if (part is PdfGrid grid) layout.Table(grid);
            }
        layout.End();
    }

    private void Line(PdfLine line)
    {
        if (_last is not null && GoesOn(line)) Join(line.Text());
        else
        {
            var isApart = _last is not null && (line.Page != _last.Page || _last.Base - line.Base > _measures.Pitch * Math.Max(line.Size, _last.Size));
            End();
            if (isApart) _flow.Paragraph("", default);
            _first = line;
            _text.Append(LeadingTabs(line)).Append(line.Text());
        }
        _last = line;
        NoteColumns(line);
    }

    private bool GoesOn(PdfLine line)
    {
        if (!_measures.GoesOn(_last!, line) || line.Columns().Skip(1).Any() || _last!.Columns().Skip(1).Any()) return false;
        return LineShape.Of(line.Text()) is { Kind: BlockKind.Paragraph };
    }

    /// <summary>A line that begins where a column of the line above began has empty cells before it.</summary>
    private string LeadingTabs(PdfLine line)
    {
        if (_columns.Count < 2 || _last is null || line.Page != _last.Page || _last.Base - line.Base > 2.2 * line.Size) return "";
        var column = _columns.FindIndex(c => Math.Abs(c - line.Left) < 3);
        return column > 0 ? new string('\t', column) : "";
    }

    private void NoteColumns(PdfLine line)
    {
        var columns = line.Columns().Select(c => c.Left).ToList();
        if (columns.Count < 2 && _columns.Count > 1 && _columns.FindIndex(c => Math.Abs(c - line.Left) < 3) > 0) return;
        _columns.Clear();
        _columns.AddRange(columns);
    }

    private void Join(string next)
    {
        var joined = PdfJoining.Join(_text.ToString(), next);
        _text.Clear().Append(joined);
    }

    private void End()
    {
        if (_first is null) return;
        _flow.Place = _first.Page;
        _flow.Paragraph(_text.ToString(), new FlowStyle(_measures.HeadingLevel(_first), IsEmphasised: _first.IsBold && _last!.IsBold));
        _text.Clear();
        _first = null;
    }

    private void Table(PdfGrid grid)
    {
        End();
        _columns.Clear();
        _last = null;
        _flow.BeginTable();
        foreach (var row in grid.Rows())
        {
            _flow.Place = row.Find(c => c.Lines.Count > 0)!.Lines[0].Page;
            _flow.BeginRow();
            foreach (var cell in row)
            {
                if (cell.IsSpanned) _flow.Span(2);
                else Cell(cell.Lines, cell.Edge);
            }
        }
        _flow.EndTable();
    }

    private void Cell(List<PdfLine> lines, double edge)
    {
        _flow.BeginCell(1);
        var text = "";
        for (var at = 0; at < lines.Count; at++)
        {
            var next = lines[at].Text().Replace('\t', ' ');
            if (at == 0) text = next;
            else if (PdfMeasures.IsFull(lines[at - 1], lines[at], edge)) text = PdfJoining.Join(text, next);
            else
            {
                _flow.Paragraph(text, new FlowStyle(IsEmphasised: lines[at - 1].IsBold));
                text = next;
            }
        }
        if (text.Length > 0) _flow.Paragraph(text, new FlowStyle(IsEmphasised: lines[^1].IsBold));
    }
}
