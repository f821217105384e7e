using Mandat.Minutes.Source;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>A block of a text, or the rows of one table together: what the builders of other formats write.</summary>
internal sealed record Block(BlockKind Kind, string Text, int Level, string? Marker, IReadOnlyList<string[]> Rows);

/// <summary>Takes a source text apart for the builders.</summary>
internal static class Blocks
{
    public static IEnumerable<Block> Of(SourceText text)
    {
        var rows = new List<string[]>();
        foreach (var block in text.Blocks)
        {
            if (block.Kind != BlockKind.TableRow && rows.Count > 0)
            {
                yield return new(BlockKind.TableRow, "", 0, null, [.. rows]);
                rows.Clear();
            }
            if (block.Kind == BlockKind.TableRow) rows.Add([.. block.Cells.Select(text.At)]);
            else yield return new(block.Kind, text.At(block.Span).Replace('\n', ' '), block.Level, block.Marker, []);
        }
        if (rows.Count > 0) yield return new(BlockKind.TableRow, "", 0, null, [.. rows]);
    }
}
