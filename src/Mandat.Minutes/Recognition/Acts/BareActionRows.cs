using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A table of tasks without a row of headings, under a heading of tasks: who, what and when are told by what the cells hold.</summary>
internal sealed class BareActionRows(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        foreach (var row in draft.Passages)
            if (row.Kind == PassageKind.Row && row.Section.Label == Label.Actions && row.Cells.Count >= 2 && !draft.Head.Contains(row)) Read(row);
    }

    private void Read(Passage row)
    {
        Assignees? who = null;
        (FoundDue, bool)? due = null;
        SourceSpan? what = null;
        var isDone = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cell(i);
            if (cell.Length < 2) continue;
            if (row.Words.Acts.Done.IsMatch(cell)) isDone = true;
            else if (who is null && TaskLine.Named(cell, row.Words, writer.Actors) is { IsOpen: false } named && cell.Length < 60) who = named;
            else if (due is null && cell.Length < 40 && writer.Deadlines.In(cell, row.Words) is { Due.Precision: not DuePrecision.None } found) due = found;
            else if (cell.Count(char.IsLetter) > 4 && (what is null || row.Cells[i].Length > what.Value.Length)) what = row.Cells[i];
        }
        if (what is not { } span || who is null && due is null || writer.IsTaken(span)) return;
        writer.Write(span, draft.At(span), row.Words, who, due, isDone: isDone);
        draft.Head.Add(row);
    }
}
