using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Attendance as a table: name, organisation, function, there or not.</summary>
internal static class AttendanceTable
{
    public static void Run(Draft draft)
    {
        foreach (var table in Table.In(draft.Passages))
        {
            var name = NameColumn(table);
            if (name < 0 || table.Has(Column.What) || table.Has(Column.When)) continue;
            draft.Head.Add(table.Heading);
            foreach (var row in table.Rows) Read(draft, table, row, name);
        }
    }

    private static int NameColumn(Table table)
    {
        var name = table.Of(Column.Name);
        if (name < 0) return -1;
        return table.Has(Column.Organisation) || table.Has(Column.Role) || table.Has(Column.Initials) || Presence(table, name) >= 0 ? name : -1;
    }

    /// <summary>"Närvarande" heads names when it stands first and answers when it stands last.</summary>
    private static int Presence(Table table, int name)
    {
        var presence = table.Of(Column.Presence);
        if (presence >= 0) return presence;
        for (var i = name + 1; i < table.Columns.Count; i++)
            if (Languages.LabelOf(table.Heading.Cell(i)) is var label && (label == Label.Absent || label == Label.Present && !table.Heading.Cell(i).Contains(' ')) || table.Columns[i] == Column.Status) return i;
        return -1;
    }

    private static void Read(Draft draft, Table table, Passage row, int name)
    {
        draft.Head.Add(row);
        if (name >= row.Cells.Count || row.Cells[name].IsEmpty) return;
        var start = row.Cells[name].Start - row.Span.Start;
        foreach (var person in new PeopleParser(row, row.Words.People, null).Parse(start, start + row.Cells[name].Length))
        {
            if (Cell(row, table.Of(Column.Organisation)) is { Length: > 0 } organisation) person.Organisation ??= organisation;
            if (Cell(row, table.Of(Column.Role)) is { Length: > 0 } role) person.Roles.AddRange(role.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            if (Cell(row, table.Of(Column.Initials)) is { Length: > 0 and < 5 } initials) person.Initials = initials;
            FunctionNames.Canonical(person, row.Words.People);
            if (Cell(row, Presence(table, name)) is var mark && mark.IndexOf('(') is var open and >= 0) Brackets.Read(mark[(open + 1)..].TrimEnd(')', ' '), person, [], row.Words.People, false);
            FunctionNames.Canonical(person, row.Words.People);
            person.IsPresent = IsPresent(row, table, Presence(table, name));
            draft.Roster.Add(person);
        }
    }

    private static string Cell(Passage row, int column) => column < 0 ? "" : row.Cell(column).Trim(' ', '-', '–');

    private static bool IsPresent(Passage row, Table table, int column)
    {
        if (column < 0) return true;
        var cell = row.Cell(column);
        var isAbsence = Languages.LabelOf(table.Heading.Cell(column)) == Label.Absent;
        if (cell.Length == 0) return isAbsence;
        return Languages.All.Any(w => w.People.Yes.IsMatch(cell)) ? !isAbsence : !Languages.All.Any(w => w.People.No.IsMatch(cell)) || isAbsence;
    }
}
