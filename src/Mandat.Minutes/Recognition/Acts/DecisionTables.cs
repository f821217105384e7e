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
            if (!table.Has(Column.Decision) || table.Has(Column.Name) || !table.Rows.Any(r => IsText(r.Cell(table.Of(Column.Decision))))) continue;
            foreach (var row in table.Rows.Where(r => !draft.Head.Contains(r))) Read(table, row);
            foreach (var row in table.Rows.Append(table.Heading)) draft.Head.Add(row);
        }
    }

    /// <summary>A column of results may hold sums instead.</summary>
    private static bool IsText(string cell) => cell.Count(char.IsLetter) > 8 && cell.Contains(' ');

    private void Read(Table table, Passage row)
    {
        var matter = table.Of(Column.Matter) is var named and >= 0 ? named : !table.Has(Column.Who) && table.Of(Column.What) < table.Of(Column.Decision) ? table.Of(Column.What) : -1;
        if (matter >= 0 && matter < row.Cells.Count)
        {
            if (Languages.LabelOf(row.Cell(matter)) == Label.NextMeeting) return;
            Matter(row.Cells[matter]);
        }
        var column = table.Of(Column.Decision);
        if (column >= row.Cells.Count || row.Cells[column].Length < 4) return;
        var who = table.Has(Column.Who) ? writer.Actors.Of(row.Cell(table.Of(Column.Who)), row.Words) : null;
        var sentences = Sentences(row, row.Cells[column]);
        for (var i = 0; i < sentences.Count; i++)
            if (sentences.Count == 1 || IsOutcome(draft.At(sentences[i]), i == 0, row.Words)) Read(table, row, sentences[i], who);
    }

    private List<SourceSpan> Sentences(Passage row, SourceSpan cell)
    {
        var cut = row.Sentences.Select(s => new SourceSpan(Math.Max(s.Span.Start, cell.Start), Math.Min(s.Span.End, cell.End))).Where(s => s.End - s.Start > 3).ToList();
        return cut.Count > 1 ? cut : [Trimmed(cell)];
    }

    /// <summary>One of several sentences also tells other things.</summary>
    private bool IsOutcome(string text, bool isFirst, Vocabulary words)
    {
        var acts = words.Acts;
        if (acts.NotDecision.IsMatch(text) && !acts.Decides.IsMatch(text) || words.Matters.Perfect.IsMatch(text) || acts.SpokePast.IsMatch(text) || acts.NotNow.IsMatch(text)) return false;
        return isFirst || acts.Decides.IsMatch(text) || acts.Agrees.IsMatch(text) || acts.Resolved.IsMatch(text) || acts.Settled.IsMatch(text) || acts.Chooses.IsMatch(text) || acts.Changes.IsMatch(text)
            || Doer(text, words) is not null;
    }

    private Assignees? Doer(string text, Vocabulary words) =>
        Clauses.Subject(text, words, writer.Actors) is { Who.IsKnownPerson: true } clause ? clause.Who : Inversions.In(text, words, writer.Actors)?.Who ?? Commissioned(text, words);

    private void Read(Table table, Passage row, SourceSpan span, Assignees? who)
    {
        var text = draft.At(span);
        if (IsFigure(text) || row.Words.Matters.NextMeeting.IsMatch(text)) return;
        var doer = Doer(text, row.Words);
        if (doer is null || who is not null) draft.Decisions.Add(new FoundDecision(text, null, row.Words.Acts.Formal.IsMatch(text), null) { Spans = [span] });
        if (who is null && doer is null && !row.Words.Acts.Infinitive.IsMatch(text)) return;
        var when = table.Has(Column.When) ? row.Cell(table.Of(Column.When)) : "";
        writer.Write(span, text, row.Words, who ?? doer, when.Length > 0 ? writer.Deadlines.In(when, row.Words) : null);
    }

    /// <summary>An amount, a day or a number: the outcome of a count and no decision.</summary>
    private static bool IsFigure(string text) => char.IsDigit(text[0]) && text.Count(char.IsLetter) <= text.Count(char.IsDigit) + 3;

    private Assignees? Commissioned(string text, Vocabulary words) =>
        words.Acts.Commissions.Concat(words.Acts.Duties).Select(c => c.Match(text)).Where(m => m.Success).Select(m => writer.Actors.Of(m.Groups["who"].Value, words)).FirstOrDefault(a => a is not null);

    private void Matter(SourceSpan cell)
    {
        if (LineMark.Of(draft.At(cell)) is { Marker: not null, Length: var number } && number < cell.Length) cell = new SourceSpan(cell.Start + number, cell.End);
        var title = draft.At(cell);
        if (title.Length > 2 && !draft.Agenda.Exists(a => Plain.Key(a.Title) == Plain.Key(title))) draft.Agenda.Add(new FoundAgendaItem(title) { Spans = [cell] });
    }

    private SourceSpan Trimmed(SourceSpan cell) => new(cell.Start, cell.Start + draft.Source.At(cell).TrimEnd('.', ' ').Length);
}
