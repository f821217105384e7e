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
            if (!table.Has(Column.What) || !(table.Has(Column.Who) || table.Has(Column.When) || table.Has(Column.Status))) continue;
            foreach (var row in table.Rows.Where(r => !draft.Head.Contains(r))) Read(table, row);
            foreach (var row in table.Rows.Append(table.Heading)) draft.Head.Add(row);
        }
    }

    private void Read(Table table, Passage row)
    {
        var what = table.Of(Column.What);
        if (what >= row.Cells.Count || row.Cells[what].IsEmpty) return;
        var cell = Trimmed(row, row.Cells[what]);
        var who = table.Has(Column.Who) ? writer.Actors.Of(row.Cell(table.Of(Column.Who)), row.Words) : null;
        var when = table.Has(Column.When) ? row.Cell(table.Of(Column.When)) : "";
        var status = table.Has(Column.Status) ? row.Cell(table.Of(Column.Status)) : "";
        var isDone = row.Words.Acts.Done.IsMatch(when) || row.Words.Acts.Done.IsMatch(status);
        var due = when.Length > 0 ? writer.Deadlines.In(when, row.Words) : (FoundDue.Unknown, false);
        writer.Write(cell, draft.At(cell), row.Words, who, due, isDone: isDone);
    }

    private SourceSpan Trimmed(Passage row, SourceSpan cell)
    {
        var text = row.Text.AsSpan(cell.Start - row.Span.Start, cell.Length).TrimEnd(". ");
        return new SourceSpan(cell.Start, cell.Start + text.Length);
    }
}
