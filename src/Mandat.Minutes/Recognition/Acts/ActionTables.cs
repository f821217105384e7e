using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Assignments in a table: what, who, when.</summary>
internal sealed class ActionTables(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        foreach (var table in Table.In(draft.Passages))
        {
            var what = What(table);
            if (what < 0) continue;
            foreach (var row in table.Rows.Where(r => !draft.Head.Contains(r))) Read(table, row, what);
            foreach (var row in table.Rows.Append(table.Heading)) draft.Head.Add(row);
        }
    }

    /// <summary>The column of what is to be done; a column of matters is one when it says who does each and how far it has come.</summary>
    private int What(Table table)
    {
        if (table.Has(Column.What)) return table.Has(Column.Who) || table.Has(Column.When) || table.Has(Column.Status) ? table.Of(Column.What) : -1;
        if (table.Has(Column.Decision) && table.Has(Column.Who) && table.Has(Column.Status) && !table.Has(Column.Name) && !table.Has(Column.Matter)) return table.Of(Column.Decision);
        if (!table.Has(Column.Who) || table.Has(Column.Decision) || table.Has(Column.Name)) return -1;
        return table.Has(Column.Status) || table.Has(Column.When) && table.Rows.Any(r => Due(r.Cell(table.Of(Column.When)), r.Words).Due.ToIso() is not null) ? table.Of(Column.Matter) : -1;
    }

    private void Read(Table table, Passage row, int what)
    {
        if (what >= row.Cells.Count || row.Cell(what).Count(char.IsLetter) < 3) return;
        var cell = Trimmed(row, row.Cells[what]);
        var line = table.Has(Column.Who) ? null : TaskLine.Read(draft.At(cell), row.Words, writer.Actors);
        var who = table.Has(Column.Who) ? writer.Actors.InColumn(row.Cell(table.Of(Column.Who)), row.Words) : line!.Who;
        var when = table.Has(Column.When) ? row.Cell(table.Of(Column.When)) : "";
        var status = table.Has(Column.Status) ? row.Cell(table.Of(Column.Status)) : "";
        var isDone = row.Words.Acts.Done.IsMatch(when) || row.Words.Acts.Done.IsMatch(status);
        var due = Due(when, row.Words);
        if (due.Due.Precision == DuePrecision.None && Passed(when, row.Words) is { } passed) due = passed;
        if (due.Due.Precision == DuePrecision.None) due = Due(status, row.Words);
        writer.Write(cell, draft.At(cell), row.Words, who, line is not null && due.Due.Precision == DuePrecision.None ? null : due, isDone: isDone);
    }

    private (FoundDue Due, bool IsYearInferred) Due(string cell, Vocabulary words) => cell.Length > 0 ? writer.Deadlines.In(cell, words) : (FoundDue.Unknown, false);

    /// <summary>In a column of days a day that has passed is when it was due.</summary>
    private static (FoundDue Due, bool IsYearInferred)? Passed(string cell, Vocabulary words) =>
        cell.Length is > 5 and < 20 && Dates.DateScanner.Scan(cell, words.Dates) is [{ IsDay: true, Year: not null } day] ? (Dates.Dating.Due(day, cell.Substring(day.Start, day.Length), null, null), false) : null;

    private SourceSpan Trimmed(Passage row, SourceSpan cell)
    {
        var text = row.Text.AsSpan(cell.Start - row.Span.Start, cell.Length).TrimEnd(". ");
        return new SourceSpan(cell.Start, cell.Start + text.Length);
    }
}
