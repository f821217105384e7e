using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>A row under a heading of attendance: the person first, and in the other cells whom the person is from, as what, and whether there.</summary>
internal static class PersonRows
{
    /// <summary>A row of headings over columns of persons: "Närvarande | Funktion", "Närv. | Anm."</summary>
    public static bool IsHeading(Passage row)
    {
        int known = 0, filled = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cell(i).Trim(':', ' ');
            if (cell.Length == 0) continue;
            filled++;
            if (cell.Length < 20 && (Languages.ColumnOf(cell) is Column.Name or Column.Organisation or Column.Role or Column.Initials or Column.Presence or Column.Status || IsOfPresence(cell))) known++;
        }
        return known > 1 || known == 1 && filled > 1 && (row.Cells[0].IsEmpty || row.Cells.All(c => c.Length < 10) && row.Cells.Skip(1).Any(c => row.Text[c.End - row.Span.Start - 1] == '.' && c.Length < 8));
    }

    private static bool IsOfPresence(string heading) => Languages.LabelOf(heading) is Label.Present or Label.Absent or Label.Called;

    /// <summary>The person of a row; null when the row begins with none.</summary>
    public static Listed? Read(Passage row, Passage? heading, string? organisation, IReadOnlySet<string> known)
    {
        var words = row.Words.People;
        var at = 0;
        while (at < row.Cells.Count && (row.Cells[at].IsEmpty || IsForm(row, at) || Languages.ColumnOf(Heading(heading, row, at)) is Column.Role or Column.Organisation or Column.Number)) at++;
        if (at == row.Cells.Count) return null;
        var start = row.Cells[at].Start - row.Span.Start;
        var parser = new PeopleParser(row, words, organisation, known);
        var end = start + row.Cells[at].Length;
        if (parser.Parse(start, end) is not [var person] || parser.Strangers > 0 || !person.Name.Contains(' ')) return null;
        if (Languages.LabelOf(Heading(heading, row, at)) == Label.Absent) person.IsAway = true;
        for (var i = 0; i < row.Cells.Count; i++)
            if (i != at && !IsForm(row, i) && row.Cell(i).Trim() is { Length: > 0 } cell) Take(cell, Heading(heading, row, i), person, words);
        return person;
    }

    /// <summary>"Year 4", "9A" before the person who speaks for it.</summary>
    public static bool IsForm(Passage row, int cell) => cell == 0 && row.Cells.Count > 1 && row.Cells[0].Length < 12 && row.Cell(0).AsSpan().ContainsAnyInRange('0', '9') && row.Cell(0).AsSpan().Count(' ') < 2;

    /// <summary>The heading over a cell; where the names have none, the headings begin over the cell after them.</summary>
    private static string Heading(Passage? heading, Passage row, int cell)
    {
        if (heading is null) return "";
        if (row.Cells.Count != heading.Cells.Count || row.Cells.Any(c => c.IsEmpty))
        {
            var over = heading.Cells.Select((c, i) => (c, i)).Where(x => !x.c.IsEmpty).Select(x => x.i).ToList();
            var under = row.Cells.Select((c, i) => (c, i)).Where(x => !x.c.IsEmpty).Select(x => x.i).ToList();
            if (over.Count == under.Count && under.IndexOf(cell) is var place and >= 0) return heading.Cell(over[place]).Trim(':', ' ');
        }
        if (row.Cells.Count == heading.Cells.Count + 1 && heading.Cell(0).Length < 8) cell--;
        return cell >= 0 && cell < heading.Cells.Count ? heading.Cell(cell).Trim(':', ' ') : "";
    }

    private static void Take(string cell, string heading, Listed person, PeopleWords words)
    {
        var isOther = heading.Length > 0 && Languages.ColumnOf(heading) is Column.None && !IsOfPresence(heading);
        if (Answer(cell) is { } isThere)
        {
            if (isOther && cell.Length == 1) return;
            person.IsMarked = true;
            person.IsAway |= isThere == (Languages.LabelOf(heading) == Label.Absent);
            Tell(cell, person, words);
            return;
        }
        var column = heading.Length > 0 ? Languages.ColumnOf(heading) : Column.None;
        if (column == Column.Role && !words.Note.IsMatch(cell) && cell.Length > 1) person.Roles.AddRange(cell.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        else if (column == Column.Organisation && cell.Length > 1 && !(char.IsLower(cell[0]) && Naming.IsRole(cell, words))) person.Organisation = cell;
        else if (cell.Length is > 1 and < 5 && cell.All(char.IsUpper) && string.Equals(cell, Naming.Initials(person.Name), StringComparison.Ordinal)) person.Initials ??= cell;
        else if (words.Note.IsMatch(cell)) return;
        else Tell(cell, person, words);
    }

    /// <summary>True for a mark of being there, false for one of being away, null for other words.</summary>
    private static bool? Answer(string cell)
    {
        if (Languages.All.Any(w => w.People.No.IsMatch(cell) || w.People.Away.IsMatch(cell))) return false;
        return Languages.All.Any(w => w.People.Yes.IsMatch(cell)) ? true : null;
    }

    /// <summary>"Trust Secretary (minutes)", "studerande, Kåren", "ja (ordf)".</summary>
    private static void Tell(string cell, Listed person, PeopleWords words)
    {
        var open = cell.IndexOf('(');
        if (open >= 0) Brackets.Read(cell[(open + 1)..].TrimEnd(')', ' '), person, [], words, false);
        var rest = (open < 0 ? cell : cell[..open]).Trim();
        if (Answer(rest) is not null) return;
        foreach (var part in rest.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length < 2 || words.Note.IsMatch(part) || words.Parties.Contains(part)) continue;
            if (Naming.IsRole(part, words)) person.Roles.Add(part);
            else if (char.IsUpper(part[0])) person.Organisation ??= part;
        }
    }
}
