using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>
/// A narrow column to the right of running text that says who does what a paragraph ends with, and when: under a heading of its own
/// ("Ansv.   Klart"), or where the ends of several sentences have something short beside them at the same place.
/// </summary>
internal sealed class RightColumn
{
    private const int Slack = 4;
    private const int FewestBare = 2;
    private const int LeastBare = 40;
    private const int LongestOwner = 30;
    private readonly SourceText source;
    private readonly Dictionary<SourceBlock, SourceSpan> owners = [];

    private RightColumn(SourceText source) => this.source = source;

    /// <summary>The blocks, each without what stands to the right of it; and that.</summary>
    public static (IReadOnlyList<SourceBlock> Blocks, IReadOnlyDictionary<SourceBlock, SourceSpan> Owners) Cut(SourceText source)
    {
        var column = new RightColumn(source);
        return source.PlaceUnit == PlaceUnit.Line && source.Blocks.Any(b => b.Kind == BlockKind.TableRow) ? (column.Cut(), column.owners) : (source.Blocks, column.owners);
    }

    private List<SourceBlock> Cut()
    {
        var heading = source.Blocks.FirstOrDefault(IsHeading) ?? source.Blocks.FirstOrDefault(IsLoneHeading);
        var at = heading is null ? Bare() : heading.Kind == BlockKind.TableRow ? Owner(heading) : Place(heading.Span);
        if (at < 0) return [.. source.Blocks];
        var after = heading is null ? source.Blocks : source.Blocks.SkipWhile(b => b != heading).Skip(1).ToList();
        var beside = after.Where(b => Beside(b, at) > 0).ToHashSet();
        if (beside.Count == 0 || beside.Count * 2 > after.Count) return [.. source.Blocks];
        return [.. source.Blocks.Where(b => b != heading).Select(b => beside.Contains(b) ? Left(b, at) : b)];
    }

    private SourceBlock Left(SourceBlock row, int at)
    {
        var count = Beside(row, at);
        var left = row with { Kind = BlockKind.Paragraph, Span = new SourceSpan(row.Cells[0].Start, row.Cells[count - 1].End), Cells = [] };
        owners[left] = new SourceSpan(row.Cells[count].Start, row.Cells[^1].End);
        return left;
    }

    /// <summary>How many cells of a row stand to the left of the column, when it has something in the column; else 0.</summary>
    private int Beside(SourceBlock block, int at)
    {
        if (block.Kind != BlockKind.TableRow || block.Cells.Count is < 2 or > 4) return 0;
        var count = 0;
        while (count < block.Cells.Count && Place(block.Cells[count]) < at - Slack) count++;
        if (count == 0 || count == block.Cells.Count || count > 2 || block.Cells[count - 1].IsEmpty || block.Cells[count].IsEmpty) return 0;
        return Place(block.Cells[count]) - at <= Slack * 3 && block.Cells[^1].End - block.Cells[count].Start < LongestOwner ? count : 0;
    }

    private bool IsHeading(SourceBlock block)
    {
        if (block.Kind != BlockKind.TableRow) return false;
        var columns = block.Cells.Where(c => !c.IsEmpty).Select(c => Languages.ColumnOf(source.At(c))).ToList();
        return columns.Contains(Column.Who) && columns.All(c => c is Column.Who or Column.When or Column.Matter or Column.Number) && columns.Count <= 3 && Owner(block) >= LeastBare;
    }

    /// <summary>"Action" far to the right on a line of its own.</summary>
    private bool IsLoneHeading(SourceBlock block) =>
        block.Kind != BlockKind.TableRow && block.Span.Length is > 2 and < 20 && Place(block.Span) >= LeastBare && (Languages.ColumnOf(source.At(block.Span)) == Column.Who || Languages.LabelOf(source.At(block.Span)) == Label.Actions);

    private int Owner(SourceBlock heading) => Place(heading.Cells.First(c => Languages.ColumnOf(source.At(c)) == Column.Who));

    /// <summary>The place where several sentences have something short beside their ends; -1 when none is.</summary>
    private int Bare()
    {
        var places = source.Blocks.Where(b => b.Kind == BlockKind.TableRow && b.Cells.Count == 2 && IsSentenceEnd(b.Cells[0]) && b.Cells[1].Length is > 1 and < LongestOwner && char.IsUpper(source.Text[b.Cells[1].Start]) && !source.At(b.Cells[1]).Contains(':'))
            .Select(b => Place(b.Cells[1])).Where(p => p >= LeastBare).GroupBy(p => p).OrderByDescending(g => g.Count()).FirstOrDefault();
        return places is not null && places.Count() >= FewestBare ? places.Key : -1;
    }

    private bool IsSentenceEnd(SourceSpan cell) => cell.Length > 12 && source.Text[cell.End - 1] == '.' && source.At(cell).AsSpan().Count(' ') > 1;

    /// <summary>How far to the right a cell stands; a tab counts as much as the least width of the text.</summary>
    private int Place(SourceSpan cell)
    {
        var start = source.Text.LastIndexOf('\n', Math.Max(0, cell.Start - 1)) + 1;
        var tabs = source.Text.AsSpan(start, Math.Max(0, cell.Start - start)).Count('\t');
        return tabs > 0 ? tabs * LeastBare : cell.Start - start;
    }
}
