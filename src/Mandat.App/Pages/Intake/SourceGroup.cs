using Mandat.Minutes.Source;

namespace Mandat.App.Pages.Intake;

/// <summary>Blocks that are shown as one: a list, a table, lines of one paragraph.</summary>
public sealed record SourceGroup(BlockKind Kind, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>Groups what the document's own marking and blank lines put together; a line that is a heading by its words stands alone.</summary>
    public static IReadOnlyList<SourceGroup> Of(SourceText source, IReadOnlyCollection<string> headings)
    {
        List<SourceGroup> groups = [];
        foreach (var (at, block) in source.Blocks.Index())
        {
            var kind = IsHeading(source, at, headings) ? BlockKind.Heading : block.Kind;
            if (kind != BlockKind.Heading && groups is [.., var last] && last.Kind == kind && IsNextLine(source, last.Blocks[^1], block))
                groups[^1] = last with { Blocks = [.. last.Blocks, block] };
            else
                groups.Add(new(kind, [block]));
        }
        return groups;
    }

    // Lines of the agenda's own list have the same words; they stand close together.
    private static bool IsHeading(SourceText source, int at, IReadOnlyCollection<string> headings) =>
        source.Blocks[at] is { Kind: BlockKind.Paragraph } block && headings.Contains(source.At(block.Span), StringComparer.OrdinalIgnoreCase)
        && (at + 1 == source.Blocks.Count || !IsNextLine(source, block, source.Blocks[at + 1]) || source.Blocks[at + 1].Kind != BlockKind.Paragraph);

    private static bool IsNextLine(SourceText source, SourceBlock before, SourceBlock block) =>
        block.Kind != BlockKind.Paragraph || source.Text.AsSpan(before.Span.End, block.Span.Start - before.Span.End).Count('\n') < 2;
}
