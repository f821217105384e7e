using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>A table of tasks without a row of headings, under a heading of tasks: who, what and when are told by what the cells hold.</summary>
internal sealed class BareActionRows(Draft draft, AssignmentWriter writer)
{
    private const int FewestRows = 2;
    private const int LongestOwner = 30;

    public void Run()
    {
        foreach (var row in draft.Passages)
            if (row.Kind == PassageKind.Row && (row.Section.Label == Label.Actions || row.Words.Acts.FollowsUp.IsMatch(row.Section.Title)) && row.Cells.Count >= 2 && !draft.Head.Contains(row)) Read(row);
        List<(Passage Row, Assignees Who)> margin = [.. Margin()];
        if (margin.Count < FewestRows) return;
        foreach (var (row, who) in margin) writer.Write(row.Cells[1], draft.At(row.Cells[1]), row.Words, who, isDone: row.Words.Acts.Done.IsMatch(row.Cell(1)));
    }

    /// <summary>A narrow column to the left that says who: "KS   Begär ut handlingarna".</summary>
    private IEnumerable<(Passage Row, Assignees Who)> Margin()
    {
        foreach (var row in draft.Passages)
        {
            if (row.Kind != PassageKind.Row || row.Cells.Count != 2 || draft.Head.Contains(row) || row.Section.Label is Label.Actions or Label.Present or Label.Absent or Label.Called) continue;
            if (row.Cell(0).Length is < 2 or > LongestOwner || !row.Cell(1).Contains(' ') || IsTold(row) || writer.IsTaken(row.Cells[1])) continue;
            if (TaskLine.Named(row.Cell(0), row.Words, writer.Actors) is { IsKnownPerson: true } who && who.All.All(a => a.Kind == AssigneeKind.Person) && writer.Actors.Of(row.Cell(1), row.Words) is null) yield return (row, who);
        }
    }

    private static bool IsTold(Passage row) =>
        row.Words.Acts.Saying.IsMatch(Small(row.Cell(1))) || row.Words.Acts.Telling.IsMatch(Small(row.Cell(1))) || row.Words.Acts.Finite.IsMatch(row.Cell(1)) || row.Words.People.Role.IsMatch(row.Cell(1)) && row.Cell(1).AsSpan().Count(' ') < 4 || char.IsDigit(row.Cell(1)[0]);

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

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
            else if (who is null && TaskLine.Named(cell, row.Words, writer.Actors) is { IsOpen: false } named && cell.Length < 60)
            {
                who = named;
                if (due is null && writer.Deadlines.In(cell, row.Words) is { Due.Precision: not DuePrecision.None } own) due = own;
            }
            else if (due is null && cell.Length < 40 && writer.Deadlines.In(cell, row.Words) is { Due.Precision: not DuePrecision.None } found) due = found;
            else if (cell.Count(char.IsLetter) > 4 && (what is null || row.Cells[i].Length > what.Value.Length)) what = row.Cells[i];
        }
        if (what is not { } span || who is null && due is null || writer.IsTaken(span)) return;
        writer.Write(span, draft.At(span), row.Words, who, due, isDone: isDone);
        draft.Head.Add(row);
    }
}
