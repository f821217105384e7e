using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Rows that are no table: a head in two columns, numbered headings with a wide gap, and minutes set in columns of number, text and owner.</summary>
internal static partial class RowsAsText
{
    private const int HeadRows = 3;
    private const int LongestTitle = 100;
    private const int FewestNumbered = 2;

    public static List<Passage> Split(SourceText source, List<Passage> passages)
    {
        if (!passages.Exists(p => p.Kind == PassageKind.Row)) return passages;
        var split = new List<Passage>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var end = i;
            while (end < passages.Count && passages[end].Kind == PassageKind.Row) end++;
            if (end == i) split.Add(passages[i]);
            else
            {
                Add(source, passages.GetRange(i, end - i), i == 0 || split.Count < HeadRows && passages.Take(i).All(p => p.Text.Length < LongestTitle && !Labelled.In(p.Text).HasLabel), split);
                i = end - 1;
            }
        }
        for (var i = 0; i < split.Count; i++) split[i].Index = i;
        return split;
    }

    private static void Add(SourceText source, List<Passage> rows, bool isHead, List<Passage> split)
    {
        var head = isHead && rows.Take(HeadRows).Count(HasPerson) < 2 ? rows.TakeWhile((r, i) => i < HeadRows && IsHead(r)).Count() : 0;
        if (head == rows.Count || head > 0 && rows[head].BlankBefore)
            foreach (var row in rows.Take(head))
                foreach (var cell in row.Cells.Where(c => !c.IsEmpty)) split.Add(new Passage(source, cell) { BlankBefore = true });
        else head = 0;
        while (head < rows.Count && IsLabelled(rows[head]))
            foreach (var cell in rows[head++].Cells.Where(c => !c.IsEmpty)) split.Add(new Passage(source, cell) { BlankBefore = true });
        var rest = rows.Skip(head).ToList();
        if (IsMinutes(rest))
        {
            var first = rest.FindIndex(IsNumbered);
            split.AddRange(rest.Take(first));
            foreach (var row in rest.Skip(first)) AddLine(source, row, split);
        }
        else
        {
            var last = rest.Count;
            while (last > 0 && rest.Count - last < FewestNumbered && IsNumbered(rest[last - 1]) && (last == 1 || rest[last - 1].BlankBefore)) last--;
            split.AddRange(rest.Take(last));
            foreach (var row in rest.Skip(last)) AddLine(source, row, split);
        }
    }

    /// <summary>Two or three short cells without a label, as in the head of a letter.</summary>
    private static bool IsHead(Passage row) =>
        row.Cells.Count is 1 or 2 or 3 && row.Cells.All(c => c.Length < 60)
        && Enumerable.Range(0, row.Cells.Count).All(c => Languages.LabelOf(row.Cell(c).TrimEnd(':', ' ')) is Label.None or Label.Notes && Languages.ColumnOf(row.Cell(c)) == Column.None && !Labelled.In(row.Cell(c)).HasLabel);

    private static bool HasPerson(Passage row) => row.Cells.Count > 1 && row.Cell(1).Split(',', '(')[0].Trim() is var name && name.Contains(' ') && Attendance.Naming.IsName(name, row.Words.People);

    /// <summary>"Dag: 27 november   Form: Zoom": each cell is a label with its value.</summary>
    private static bool IsLabelled(Passage row) =>
        row.Cells.Count(c => !c.IsEmpty) > 1 && Enumerable.Range(0, row.Cells.Count).All(c => row.Cells[c].IsEmpty || Labelled.In(row.Cell(c)) is { Label: not Label.None } label && label.ValueStart < row.Cell(c).Length);

    private static bool IsMinutes(List<Passage> rows) =>
        rows.Count(r => IsNumbered(r)) >= FewestNumbered && rows.Count(r => r.Cells is [{ IsEmpty: true }, { Length: > 10 }, ..]) >= FewestNumbered
        || rows.Count > 1 && rows.FindIndex(IsNumbered) is var first and >= 0 && rows.Count > first + 1 && rows[first + 1].Cells[0].IsEmpty && rows.Skip(first + 1).All(r => IsNumbered(r) || r.Cells is [{ IsEmpty: true }, { Length: > 10 }, ..]);

    private static bool IsNumbered(Passage row) =>
        row.Cells.Count >= 2 && Number().IsMatch(row.Cell(0)) && row.Cells[1].Length is > 2 and < LongestTitle && row.Cells.Skip(2).All(c => c.IsEmpty) && row.Cell(1)[^1] != '.';

    private static void AddLine(SourceText source, Passage row, List<Passage> split)
    {
        if (IsNumbered(row)) split.Add(new Passage(source, row.Cells[1]) { Kind = PassageKind.Item, Marker = row.Cell(0), IsMarkedHeading = true, BlankBefore = true });
        else if (row.Cells.Count > 3 && row.Cells[0].IsEmpty && row.Cells.Count(c => !c.IsEmpty) > 2) split.Add(new Passage(source, row.Span) { Kind = PassageKind.Row, Cells = [.. row.Cells.Skip(1)], BlankBefore = row.BlankBefore });
        else if (row.Cells.Count >= 2 && !row.Cells[1].IsEmpty && (row.Cells[0].IsEmpty || row.Cells[0].Length > 0 && Languages.LabelOf(row.Cell(0).TrimEnd(':', ' ')) == Label.None))
            split.Add(new Passage(source, row.Cells[1]) { Owner = row.Cells.Count > 2 && !row.Cells[^1].IsEmpty ? row.Cells[^1] : null, BlankBefore = row.BlankBefore });
        else split.Add(row);
    }

    [GeneratedRegex(@"^(?:\p{L}{1,5}\.?\s)?§{0,2}\s?\d{1,3}(?:[.:]\d{1,3})*\s?§?[.)]?$|^\p{Lu}\d{1,2}$|^[A-Z][.)]?$|^[IVX]{1,5}[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
