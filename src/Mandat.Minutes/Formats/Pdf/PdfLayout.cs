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
    private readonly PdfColumns _columns = new();
    private PdfLine? _first, _last;

    private PdfLayout(FlowWriter flow, PdfMeasures measures) => (_flow, _measures) = (flow, measures);

    public static void Write(IReadOnlyList<PdfPage> pages, FlowWriter flow)
    {
        flow.KnowsBlanks = true;
        PdfFurniture.Remove(pages);
        List<PdfLine> lines = [.. pages.SelectMany(p => p.Lines)];
        var layout = new PdfLayout(flow, new PdfMeasures(lines, pages.Count == 0 ? 0 : pages[0].Width));
        foreach (var page in pages)
            foreach (var part in page.TopDown())
            {
                if (part is PdfLine line) layout.Line(line);
                else if (part is PdfRow row) layout.Row(row);
                else if (part is PdfGrid grid) layout.Table(grid);
            }
        layout.End();
    }

    private void Line(PdfLine line)
    {
        if (_last is not null && GoesOn(line)) Join(line.Text());
        else if (_columns.GoesOn(line, _last)) _columns.Join(line);
        else Begin(line);
        _last = line;
    }

    private void Begin(PdfLine line)
    {
        var isBelow = _last is not null && line.Page == _last.Page && _last.Base - line.Base <= _measures.Pitch * Math.Max(line.Size, _last.Size);
        var before = isBelow ? _columns.EmptyBefore(line) : 0;
        End();
        if (_last is not null && !isBelow) _flow.Paragraph("", default);
        _first = line;
        if (!_columns.Begin(line, before)) _text.Append('\t', before).Append(line.Text());
    }

    private bool GoesOn(PdfLine line)
    {
        if (_first is null || _columns.IsOpen || !_measures.GoesOn(_last!, line) || line.Columns().Skip(1).Any()) return false;
        return LineShape.Of(line.Text()) switch
        {
            { Kind: BlockKind.Paragraph } => true,
            // "…in week / 12. The library …": a number that ends a sentence begun above, and not one that counts items.
            { Kind: BlockKind.ListItem, Marker: [>= '0' and <= '9', ..] } => char.IsLetter(_last!.Words[^1].Text[^1]) && LineShape.Of(_text.ToString()) is { Kind: BlockKind.Paragraph },
            _ => false,
        };
    }

    private void Row(PdfRow row)
    {
        End();
        _flow.Place = row.Page;
        _flow.Paragraph(string.Join('\t', row.Cells.Select(c => PdfJoining.Join(c))), default);
        _last = row.Cells.MinBy(c => c[^1].Base)![^1];
        _columns.Note(row);
    }

    private void Join(string next)
    {
        var joined = PdfJoining.Join(_text.ToString(), next);
        _text.Clear().Append(joined);
    }

    private void End()
    {
        if (_first is null) return;
        if (_columns.IsOpen) _text.Append(_columns.End());
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
