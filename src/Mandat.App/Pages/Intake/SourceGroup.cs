using Mandat.Minutes.Source;

namespace Mandat.App.Pages.Intake;

/// <summary>Blocks that are shown as one: a list, a table, lines of one paragraph.</summary>
public sealed record SourceGroup(BlockKind Kind, IReadOnlyList<SourceBlock> Blocks)
{
    // "§ 12 " stands before the words of a heading.
    private const int LongestNumber = 8;

    /// <summary>Groups what the document's own marking and blank lines put together; a line that is a heading by its words stands alone.</summary>
    /// <param name="source">The document.</param>
    /// <param name="headings">Where the treatment of an item starts.</param>
    public static IReadOnlyList<SourceGroup> Of(SourceText source, IReadOnlyList<SourceSpan> headings)
    {
        List<SourceGroup> groups = [];
        var starts = headings.Where(h => source.BlockAt(h) is { } b && b.Span.Length <= h.Length + LongestNumber).Select(h => source.BlockAt(h)!.Span.Start).ToHashSet();
        foreach (var (at, block) in source.Blocks.Index())
        {
            var kind = IsHeading(source, at, starts) ? BlockKind.Heading : block.Kind;
            if (kind != BlockKind.Heading && groups is [.., var last] && last.Kind == kind && IsNextLine(source, last.Blocks[^1], block))
                groups[^1] = last with { Blocks = [.. last.Blocks, block] };
            else
                groups.Add(new(kind, [block]));
        }
        return groups;
    }

    // Lines of the agenda's own list stand close together.
    private static bool IsHeading(SourceText source, int at, HashSet<int> starts) =>
        source.Blocks[at] is { Kind: BlockKind.Paragraph or BlockKind.ListItem } block && starts.Contains(block.Span.Start)
        && (at + 1 == source.Blocks.Count || source.Blocks[at + 1].Kind != block.Kind || source.Text.AsSpan(block.Span.End, source.Blocks[at + 1].Span.Start - block.Span.End).Count('\n') > 1);

    private static bool IsNextLine(SourceText source, SourceBlock before, SourceBlock block) =>
        block.Kind != BlockKind.Paragraph || source.Text.AsSpan(before.Span.End, block.Span.Start - before.Span.End).Count('\n') < 2;
}
