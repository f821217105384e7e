using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>Plain text and Markdown: each line that is not blank is a block, and lines that were broken at a margin are one.</summary>
internal static class PlainText
{
    public static SourceText Read(string name, SourceFormat format, string text, string sha256, ReadBudget budget)
    {
        text = Letters.Even(text);
        budget.CheckCharacters(text.Length);
        if (format == SourceFormat.Markdown) text = MarkdownMarks.Strip(text);
        return new SourceText(name, format, sha256, text, Blocks(text, budget), PlaceUnit.Line, []);
    }

    private static List<SourceBlock> Blocks(string text, ReadBudget budget)
    {
        var blocks = new List<SourceBlock>();
        var (margin, depths, previous, columns) = (BrokenLines.Margin(text), new ListDepths(), (TextLine?)null, (LineShape?)null);
        foreach (var line in TextLine.In(text))
        {
            budget.Tick();
            var raw = text.Substring(line.Start, line.Length);
            if (IsRuleUnder(previous, raw, blocks)) blocks[^1] = AsHeading(blocks[^1], raw);
            else if (LineShape.Of(raw, previous is not null && blocks is [.., { Kind: BlockKind.TableRow }]) is { } shape)
            {
                var row = BareRow(text, line, raw, shape).Under(previous is null ? null : columns);
                if (row.Kind != BlockKind.TableRow || !row.Cells[0].IsEmpty) columns = row;
                Add(blocks, text, line, raw, row, previous, margin, depths);
            }
            previous = raw.AsSpan().IsWhiteSpace() ? null : line;
        }
        return blocks;
    }

    private static void Add(
        List<SourceBlock> blocks, string text, TextLine line, string raw, LineShape shape, TextLine? previous, int margin, ListDepths depths)
    {
        if (previous is { } before && blocks.Count > 0 && BrokenLines.GoesOn(text, before, line, shape, blocks[^1], margin))
        {
            blocks[^1] = blocks[^1] with { Span = new(blocks[^1].Span.Start, line.Start + shape.Content.End) };
            return;
        }
        var level = depths.Level(shape, raw, shape.Kind == BlockKind.ListItem && blocks is [.., { Kind: BlockKind.ListItem }]);
        blocks.Add(shape.At(line.Start, level, line.Number));
    }

    /// <summary>A table may be written with pipes between its cells only; then a line beside it is written so too.</summary>
    private static LineShape BareRow(string text, TextLine line, string raw, LineShape shape)
    {
        if (shape.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || !raw.Contains(" | ")) return shape;
        var beside = TextLine.Beside(text, line);
        return beside.Any(b => b.Contains(" | ") || b.Contains("-|-") || b.Contains("- | -")) ? shape.AsBareRow(raw) : shape;
    }

    private static bool IsRuleUnder(TextLine? previous, string raw, List<SourceBlock> blocks) =>
        previous is { } above && blocks is [.., { Kind: BlockKind.Paragraph } last] && last.Number == above.Number && last.Span.Length < 120
        && raw.TrimEnd() is { Length: >= 3 } rule && (rule.AsSpan().Trim('=').IsEmpty || rule.AsSpan().Trim('-').IsEmpty)
        && rule.Length * 2 >= last.Span.Length && rule.Length <= last.Span.Length * 2 + 3;

    private static SourceBlock AsHeading(SourceBlock block, string rule) =>
        block with { Kind = BlockKind.Heading, Level = rule.StartsWith('=') ? 1 : 2 };
}
