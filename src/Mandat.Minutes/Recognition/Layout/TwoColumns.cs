using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Minutes set as a table of two columns, the headings to the left and the text to the right.</summary>
internal static class TwoColumns
{
    private const int FewestRows = 3;
    private const int LongText = 60;
    private const int LongestTitle = 70;

    public static List<Passage> Split(SourceText source, List<Passage> passages)
    {
        var split = new List<Passage>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var end = i;
            while (end < passages.Count && passages[end].Kind == PassageKind.Row) end++;
            if (end == i) split.Add(passages[i]);
            else
            {
                if (OwnedRows.Of(source, passages.GetRange(i, end - i)) is { } owned) split.AddRange(owned);
                else if (IsKinds(passages.GetRange(i, end - i))) split.AddRange(passages.Skip(i).Take(end - i).Select(row => new Passage(source, row.Span) { BlankBefore = true }));
                else foreach (var row in passages.Skip(i).Take(end - i)) Add(source, row, IsPlan(passages, i, end), split);
                i = end - 1;
            }
        }
        if (split.Count != passages.Count) for (var i = 0; i < split.Count; i++) split[i].Index = i;
        return split;
    }

    /// <summary>"BESLUT   …", "INFO   …": the same few words tell of each line what it is.</summary>
    private static bool IsKinds(List<Passage> rows) =>
        rows.Count > FewestRows && rows.All(r => r.Cells is [{ Length: > 2 and < 16 }, { Length: > 3 }] && !r.Cell(0).Contains(' ')) && rows.DistinctBy(r => r.Cell(0)).Count() < rows.Count
        && rows.Count(r => Languages.LabelOf(r.Cell(0).TrimEnd(':')) is Label.Decision or Label.Actions) >= 2;

    private static bool IsPlan(List<Passage> passages, int start, int end) =>
        end - start >= FewestRows && passages.Skip(start).Take(end - start).All(r => r.Cells.Count == 2)
        && passages.Skip(start).Take(end - start).Count(r => r.Cells[1].Length > LongText && IsMatter(r)) >= 2;

    private static bool IsMatter(Passage row) => Languages.LabelOf(row.Cell(0).TrimEnd(':', ' ')) is Label.None or Label.Opening or Label.Formality or Label.Report or Label.Actions;

    private static void Add(SourceText source, Passage row, bool isPlan, List<Passage> split)
    {
        if (!isPlan || !IsMatter(row) || row.Cells[0].IsEmpty || row.Cells[0].Length > LongestTitle || Languages.ColumnOf(row.Cell(0)) is Column.Matter or Column.Number && row.Cells[1].Length < 40)
        {
            split.Add(row);
            return;
        }
        var (marker, length) = LineMark.Of(row.Cell(0));
        var title = marker is not null && length < row.Cells[0].Length ? new SourceSpan(row.Cells[0].Start + length, row.Cells[0].End) : row.Cells[0];
        split.Add(new Passage(source, title) { IsMarkedHeading = true, Marker = title == row.Cells[0] ? null : marker, BlankBefore = true });
        if (!row.Cells[1].IsEmpty) split.Add(new Passage(source, row.Cells[1]));
    }
}
