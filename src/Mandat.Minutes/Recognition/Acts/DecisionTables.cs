using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A log of decisions as a table: matter, decision, who, when.</summary>
internal sealed class DecisionTables(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        foreach (var table in Table.In(draft.Passages))
        {
            if (!table.Has(Column.Decision) || table.Has(Column.Name)) continue;
            foreach (var row in table.Rows.Where(r => !draft.Head.Contains(r))) Read(table, row);
            foreach (var row in table.Rows.Append(table.Heading)) draft.Head.Add(row);
        }
    }

    private void Read(Table table, Passage row)
    {
        if (table.Has(Column.Matter) && table.Of(Column.Matter) < row.Cells.Count) Matter(row.Cells[table.Of(Column.Matter)]);
        var column = table.Of(Column.Decision);
        if (column >= row.Cells.Count || row.Cells[column].Length < 4) return;
        var span = Trimmed(row.Cells[column]);
        var text = draft.At(span);
        draft.Decisions.Add(new FoundDecision(text, null, row.Words.Acts.Formal.IsMatch(text), null) { Spans = [span] });
        var who = table.Has(Column.Who) ? writer.Actors.Of(row.Cell(table.Of(Column.Who)), row.Words) : null;
        if (!IsTask(text, row.Words)) return;
        var when = table.Has(Column.When) ? row.Cell(table.Of(Column.When)) : "";
        writer.Write(span, text, row.Words, who ?? Clauses.Subject(text, row.Words, writer.Actors)?.Who, when.Length > 0 ? writer.Deadlines.In(when, row.Words) : null);
    }

    private bool IsTask(string text, Vocabulary words) =>
        Clauses.Subject(text, words, writer.Actors) is { Who.IsKnownPerson: true } || words.Acts.Commissions.Any(c => c.IsMatch(text)) || words.Acts.Infinitive.IsMatch(text);

    private void Matter(SourceSpan cell)
    {
        var title = draft.At(cell);
        if (title.Length > 2 && !draft.Agenda.Exists(a => Plain.Key(a.Title) == Plain.Key(title))) draft.Agenda.Add(new FoundAgendaItem(title) { Spans = [cell] });
    }

    private SourceSpan Trimmed(SourceSpan cell) => new(cell.Start, cell.Start + draft.Source.At(cell).TrimEnd('.', ' ').Length);
}
