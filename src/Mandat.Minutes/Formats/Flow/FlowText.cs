using System.Text;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats.Flow;

/// <summary>
/// Writes a flowing document as a plain text would be written: a block a line, headings after a blank line, list marks before their items,
/// tabs between cells. What the document does not mark itself is read by its line marks, as in a plain text.
/// </summary>
internal sealed class FlowText(List<FlowItem> items, bool knowsBlanks)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceBlock> _blocks = [];

    /// <summary>Where writers separate paragraphs by empty ones, these are the blank lines; else each paragraph has one.</summary>
    private readonly bool _blanksSeparate = knowsBlanks || items.Count(i => i is FlowBlank) * 8 >= items.Count(i => i is FlowParagraph);

    public (string Text, IReadOnlyList<SourceBlock> Blocks) Render()
    {
        FlowItem? before = null;
        foreach (var item in items)
        {
            if (before is not null && IsApart(before, item)) Gap();
            if (item is FlowParagraph paragraph) Paragraph(paragraph);
            else if (item is FlowRow row) Row(row);
            before = item;
        }
        return (_text.ToString(), _blocks);
    }

    private bool IsApart(FlowItem before, FlowItem item) => (before, item) switch
    {
        (_, FlowBlank) => false,
        (_, FlowParagraph { Style.HeadingLevel: > 0 }) => true,
        (FlowBlank, _) => true,
        (FlowRow, FlowRow) => false,
        (FlowParagraph { Style.ListDepth: > 0 }, FlowParagraph { Style.ListDepth: > 0 }) => false,
        (FlowParagraph a, FlowParagraph b) => !_blanksSeparate && !(a.Text.Contains('\t') && b.Text.Contains('\t')),
        _ => true,
    };

    private void Gap()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^2] == '\n')) _text.Append('\n');
    }

    private void Paragraph(FlowParagraph paragraph)
    {
        var isFirst = true;
        foreach (var line in paragraph.Text.Split('\n'))
        {
            if (line.AsSpan().IsWhiteSpace()) continue;
            if (paragraph.Style.HeadingLevel > 0) Heading(line, paragraph, isFirst ? paragraph.Style.Marker : null);
            else if (isFirst && paragraph.Style.ListDepth > 0) ListItem(line, paragraph);
            else Line(line, paragraph);
            isFirst = false;
        }
    }

    private void Heading(string line, FlowParagraph paragraph, string? marker)
    {
        line = Folded(line);
        var content = marker is null ? LineShape.Heading(line, new(0, line.Length), paragraph.Style.HeadingLevel) : null;
        var shape = content ?? new(BlockKind.Heading, new(0, line.Length), paragraph.Style.HeadingLevel, marker, [], false);
        Write(marker is null ? "" : marker + " ", line, shape with { IsEmphasised = paragraph.Style.IsEmphasised }, shape.Level, paragraph.Number);
    }

    private void ListItem(string line, FlowParagraph paragraph)
    {
        line = Folded(line);
        var (depth, marker) = (paragraph.Style.ListDepth, paragraph.Style.Marker);
        var written = LineShape.Of(line) is { Kind: BlockKind.ListItem } item ? item : null;
        var shape = written ?? new(BlockKind.ListItem, new(0, line.Length), depth, marker, [], false);
        var mark = written is null && marker is not null ? marker + " " : "";
        Write(new string(' ', (Math.Min(depth, 20) - 1) * 2) + mark, line, shape with { IsEmphasised = paragraph.Style.IsEmphasised }, depth, paragraph.Number);
    }

    private void Line(string line, FlowParagraph paragraph)
    {
        var shape = LineShape.Of(line, _blocks is [.., { Kind: BlockKind.TableRow }] && !(_text.Length > 1 && _text[^2] == '\n'));
        if (shape is null) return;
        if (shape.Kind == BlockKind.Paragraph) (line, shape) = (Folded(line), shape with { Content = new(0, Folded(line).Length) });
        Write("", line, shape with { IsEmphasised = shape.IsEmphasised || paragraph.Style.IsEmphasised }, shape.Level, paragraph.Number);
    }

    private void Row(FlowRow row)
    {
        var spans = new List<SourceSpan>();
        var line = new StringBuilder();
        foreach (var cell in row.Cells)
        {
            if (spans.Count > 0) line.Append('\t');
            spans.Add(new(line.Length, line.Length + cell.Length));
            line.Append(cell);
        }
        if (LineCells.Placed(spans) is not { } cells) return;
        var shape = new LineShape(BlockKind.TableRow, cells[0].Union(cells[^1]), 0, null, cells, row.IsEmphasised);
        Write("", line.ToString(), shape, 0, row.Number);
    }

    private void Write(string before, string line, LineShape shape, int level, int number)
    {
        _blocks.Add(shape.At(_text.Append(before).Length, level, number));
        _text.Append(line).Append('\n');
    }

    private static string Folded(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
