using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Minutes set as a table of three or four columns: the matter, what was said, and who does what, maybe when.</summary>
internal static class OwnedRows
{
    private const int LongText = 60;
    private const int FewestLong = 2;
    private const int LongestTitle = 70;

    /// <summary>The rows as headings and texts, each text with what stands in the last columns as its owner; null for other tables.</summary>
    public static List<Passage>? Of(SourceText source, List<Passage> rows)
    {
        var head = rows.FindIndex(r => r.Cells.Count is 3 or 4 && Owner(r) >= 2);
        if (head < 0 || rows.Count - head <= FewestLong) return null;
        var (heading, owner) = (rows[head], Owner(rows[head]));
        if (Text(rows, head, owner) is not (>= 0 and var text)) return null;
        if (Enumerable.Range(0, owner).Any(c => Languages.ColumnOf(heading.Cell(c)) is Column.Name or Column.What or Column.Decision or Column.Organisation)) return null;
        List<Passage> split = [.. rows.Take(head)];
        foreach (var row in rows.Skip(head + 1)) Add(source, row, text, owner, split);
        return split;
    }

    /// <summary>The column of who does what.</summary>
    private static int Owner(Passage heading)
    {
        for (var i = 2; i < heading.Cells.Count; i++)
            if (Languages.ColumnOf(heading.Cell(i)) is Column.Who or Column.What || Languages.LabelOf(heading.Cell(i)) == Label.Actions) return i;
        return -1;
    }

    /// <summary>The column before it that holds running text.</summary>
    private static int Text(List<Passage> rows, int head, int owner)
    {
        for (var i = owner - 1; i >= 0; i--)
            if (rows.Skip(head + 1).Count(r => i < r.Cells.Count && r.Cells[i].Length > LongText && r.Cell(i).Contains(". ")) >= FewestLong) return i;
        return -1;
    }

    private static void Add(SourceText source, Passage row, int text, int owner, List<Passage> split)
    {
        if (text >= row.Cells.Count || row.Cells[text].IsEmpty || text > 0 && row.Cells[text - 1].Length > LongestTitle)
        {
            split.Add(row);
            return;
        }
        if (text > 0 && !row.Cells[text - 1].IsEmpty)
        {
            var cell = row.Cell(text - 1);
            var (marker, length) = LineMark.Of(cell);
            if (length >= cell.Length) (marker, length) = (null, 0);
            split.Add(new Passage(source, new SourceSpan(row.Cells[text - 1].Start + length, row.Cells[text - 1].End)) { IsMarkedHeading = true, Marker = marker, BlankBefore = true });
        }
        split.Add(new Passage(source, row.Cells[text]) { Owner = Beside(row, owner) });
    }

    private static SourceSpan? Beside(Passage row, int owner)
    {
        List<SourceSpan> cells = [.. row.Cells.Skip(owner).Where(c => !c.IsEmpty)];
        return cells.Count == 0 ? null : new SourceSpan(cells[0].Start, cells[^1].End);
    }
}
