using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Attendance in rows and columns, and lines that open a group of persons.</summary>
internal sealed partial class AttendanceRecogniser
{
    private Passage? sides;

    private void ReadRow(Passage row)
    {
        if (row.Cells.Count < 2) return;
        if (TakeSides(row)) return;
        var first = Languages.LabelOf(row.Cell(0).TrimEnd(':', ' '));
        if (first == Label.Notes && row.Cells.Count == 2 && SingleLines.IsPerson(row, 1)) first = Label.Secretary;
        var isBlank = row.Cells[0].IsEmpty;
        if (PersonRows.IsHeading(row))
        {
            columns = row;
            if (IsOfPeople(first)) (label, organisation, isSpent) = (first, null, false);
            if (IsOfPeople(label)) draft.Head.Add(row);
            return;
        }
        if (!IsOfPeople(first) && IsOfPeople(label) && !IsOneOf(label) && PersonRows.Read(row, columns, organisation, draft.Roster.Organisations) is { } listed)
        {
            if (listed.IsMarked && label == Label.Called) listed.IsCalledOnly = false;
            Enter(listed, row, label == Label.Called && !listed.IsMarked);
            draft.Head.Add(row);
            return;
        }
        if (IsOfPeople(label) && first == Label.None && PersonRows.IsForm(row, 0) && row.Cells.Count == 2 && row.Cells[1].Length < 20) return;
        if (OpensParty(row, first)) return;
        if (!IsOfPeople(first) && !(isBlank && IsOfPeople(label)))
        {
            label = isBlank ? label : Label.None;
            return;
        }
        if (Enumerable.Range(0, row.Cells.Count).Count(i => Languages.ColumnOf(row.Cell(i)) != Column.None) > 1) return;
        if (!isBlank) (label, organisation) = (first, null);
        if (TakeAcross(row)) return;
        var before = draft.Roster.People.Count;
        for (var i = 1; i < row.Cells.Count; i++)
            if (!row.Cells[i].IsEmpty) TakeCell(row, i);
        if (label == Label.Called && draft.Roster.People.Count == before) label = Label.None;
        draft.Head.Add(row);
    }

    /// <summary>"Ölme: Alva Risberg, Dragan Ilic" in the cell beside the label.</summary>
    private void TakeCell(Passage row, int cell)
    {
        var start = row.Cells[cell].Start - row.Span.Start;
        var labelled = Labelled.In(row.Cell(cell));
        var before = organisation;
        if (labelled is { HasLabel: true, Label: Label.None } && labelled.ValueStart < row.Cell(cell).Length) (organisation, start) = (Groups.Party(labelled.Words, row.Words.People), start + labelled.ValueStart);
        Take(row, start, row.Cells[cell].End - row.Span.Start);
        organisation = before;
    }

    /// <summary>A row with one person: name, organisation and function each in a cell.</summary>
    private bool TakeAcross(Passage row)
    {
        if (SingleLines.InRow(row) is not { } person) return false;
        Enter(person, row);
        draft.Head.Add(row);
        return true;
    }

    /// <summary>"Närvarande | Frånvarande" over two columns of persons: each cell belongs to the heading over it.</summary>
    private bool TakeSides(Passage row)
    {
        if (IsSides(row) && (sides is null || Filled(row).Exists(c => Side(row, c) == Label.Absent)))
        {
            (sides, label, organisation, isSpent) = (row, Side(row, 0), null, false);
            draft.Head.Add(row);
            return true;
        }
        if (Side(row, 0) is not (Label.None or Label.Present)) sides = null;
        if (sides is not { } heading || !IsOfPeople(label) || row.Cells.Count > heading.Cells.Count) return false;
        var found = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].IsEmpty || Languages.LabelOf(row.Cell(i)) == Label.Present && ++found > 0) continue;
            label = Side(heading, row.Cells.Count == heading.Cells.Count || Filled(heading) is var filled && i >= filled.Count ? i : filled[i]);
            var before = draft.Roster.People.Count;
            TakeCell(row, i);
            found += draft.Roster.People.Count - before;
        }
        label = Side(heading, 0);
        if (found > 0) draft.Head.Add(row);
        return found > 0;
    }

    private static Label Side(Passage heading, int cell) => Languages.LabelOf(heading.Cell(cell).TrimEnd(':', ' ', '*').TrimStart('*'));

    private static bool IsSides(Passage row) =>
        Filled(row) is { Count: > 1 } filled && filled.TrueForAll(c => Side(row, c) is Label.Present or Label.Absent) && (filled.Exists(c => Side(row, c) == Label.Absent) || !filled.Exists(c => General().IsMatch(row.Cell(c)))) && filled.Select(c => Plain.Key(row.Cell(c))).Distinct().Count() > 1 && !filled.Exists(c => Languages.ColumnOf(row.Cell(c)) is Column.Presence or Column.Role && Side(row, c) == Label.Present && row.Index > 0 && c > 0 && !row.Cell(c).Contains(' '));

    /// <summary>Says of all that they were there, and nothing of what kind they are.</summary>
    [GeneratedRegex(@"^(?:närvarande|närv\.?|deltagare|deltog|namn|närvaro|present|attendees|participants|attendance|name)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex General();

    private static List<int> Filled(Passage row) => [.. Enumerable.Range(0, row.Cells.Count).Where(c => !row.Cells[c].IsEmpty)];

    /// <summary>"Haldby Board Mills AB:   Anders Quist (Mill manager)" in a row, with no label before it: the party, and who is from there.</summary>
    private bool OpensParty(Passage row, Label first)
    {
        if (first != Label.None || row.Cells.Count != 2 || row.Index > Deepest || row.Cells[1].IsEmpty || row.Cell(0).TrimEnd() is not [_, _, .., ':'] || row.IsHeading) return false;
        var start = row.Cells[1].Start - row.Span.Start;
        var parser = new PeopleParser(row, row.Words.People, null);
        var found = parser.Parse(start, start + row.Cells[1].Length);
        if (found.Count == 0 || parser.Strangers > 0 || !found.TrueForAll(p => p.Name.Contains(' '))) return false;
        var heading = row.Cell(0).TrimEnd(':', ' ');
        if (Naming.IsRole(heading, row.Words.People) && !row.Words.People.Grouping.IsMatch(heading) || row.Words.People.Absence.IsMatch(heading)) return false;
        (label, organisation, isSpent) = (Label.Present, Groups.Party(heading, row.Words.People), false);
        TakeCell(row, 1);
        draft.Head.Add(row);
        return true;
    }

    /// <summary>"Furulunds skola – Fatou Jallow": the party, a dash, and who is from there.</summary>
    private bool TakeDashed(Passage line, int dash)
    {
        var before = organisation;
        organisation = Groups.Party(line.Text[..dash].Trim(), line.Words.People) ?? line.Text[..dash].Trim();
        var count = Take(line, dash + 3, line.Text.Length);
        organisation = before;
        if (count > 0) draft.Head.Add(line);
        return count > 0;
    }

    /// <summary>"Trustees" alone over persons, each on a line, where no label has come.</summary>
    private bool OpensGroup(Passage line) =>
        line.Index > 0 && line.Index < Deepest && !IsOfPeople(label) && !draft.Roster.People.Exists(p => p.IsPresent && p.Roles.Count == 0) && Groups.IsKind(draft, line);

    private void OpenGroup(Passage line)
    {
        (label, organisation, isSpent) = (Label.Present, null, false);
        draft.Head.Add(line);
    }
}
