using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Lines and rows that hold one person each: the name first, then whom the person is from.</summary>
internal static class SingleLines
{
    private const int FewestInList = 3;

    /// <summary>A row of label, name, organisation and function; null when it is none.</summary>
    public static Listed? InRow(Passage row)
    {
        var people = row.Words.People;
        if (row.Cells.Count < 3 || row.Cells[1].IsEmpty || !Naming.IsName(row.Cell(1), people) || !row.Cell(1).Contains(' ')) return null;
        if (Enumerable.Range(3, row.Cells.Count - 3).Any(i => row.Cell(i).Contains(' ') && IsPerson(row, i) && !people.Organisation.IsMatch(row.Cell(i)))) return null;
        var person = new Listed(row.Cell(1), row.Cells[1]);
        for (var i = 2; i < row.Cells.Count; i++)
        {
            var cell = row.Cell(i).Trim(' ', '.', '(', ')');
            if (cell.Length < 2 || cell.Contains('§')) continue;
            if (Naming.IsRole(cell, people)) person.Roles.Add(cell);
            else person.Organisation ??= cell;
        }
        return person;
    }

    /// <summary>"Anna Berg, Norra Tun" where the lines beside it hold one comma each too.</summary>
    public static Listed? InList(Draft draft, Passage line)
    {
        var comma = line.Text.IndexOf(',');
        if (comma < 3 || line.Text.Contains('(') || !IsFullName(line.Text[..comma], line) || !IsOneALine(draft, line)) return null;
        var rest = line.Text[(comma + 1)..].Trim(' ', '.');
        return IsFullName(rest, line) ? new Listed(line.Text[..comma], line.At(0, comma)) { Organisation = rest } : null;
    }

    public static bool IsPerson(Passage row, int cell)
    {
        var start = row.Cells[cell].Start - row.Span.Start;
        var parser = new PeopleParser(row, row.Words.People, null);
        return parser.Parse(start, start + row.Cells[cell].Length).Count > 0 && parser.Strangers == 0;
    }

    private static bool IsFullName(string text, Passage line) => text.Contains(' ') && Naming.IsName(text, line.Words.People);

    private static bool IsOneALine(Draft draft, Passage line)
    {
        var count = 0;
        for (var i = Math.Max(0, line.Index - 2); i <= Math.Min(line.Index + 2, draft.Passages.Count - 1); i++)
            if (draft.Passages[i] is { Kind: not PassageKind.Row, Text.Length: < 80 } near && near.Text.AsSpan().Count(',') == 1 && !Labelled.In(near.Text).HasLabel) count++;
        return count >= FewestInList;
    }
}
