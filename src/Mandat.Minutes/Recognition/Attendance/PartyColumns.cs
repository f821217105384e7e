using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>A table of persons whose columns are the parties: "Universitetet | Regionen" over the names from each.</summary>
internal static class PartyColumns
{
    private const int Deepest = 30;
    private const int FewestPeople = 3;

    public static void Run(Draft draft)
    {
        var passages = draft.Passages;
        for (var i = 0; i < Math.Min(passages.Count, Deepest); i++)
        {
            if (passages[i].Kind != PassageKind.Row) continue;
            var end = i + 1;
            while (end < passages.Count && passages[end].Kind == PassageKind.Row) end++;
            if (!passages.Skip(i).Take(end - i).Any(draft.Head.Contains) && IsParties(passages[i])) Take(draft, [.. passages.Skip(i).Take(end - i)]);
            i = end;
        }
    }

    private static bool IsParties(Passage heading) =>
        heading.Cells.Count >= 2 && Enumerable.Range(0, heading.Cells.Count).All(c => heading.Cell(c) is { Length: > 1 and < 50 } cell && Languages.ColumnOf(cell) == Column.None && char.IsUpper(cell[0]));

    private static void Take(Draft draft, IReadOnlyList<Passage> rows)
    {
        var people = new List<Listed>();
        var strangers = 0;
        foreach (var row in rows.Skip(1))
            for (var c = 0; c < row.Cells.Count; c++)
            {
                if (row.Cells[c].IsEmpty) continue;
                if (c >= rows[0].Cells.Count) return;
                var start = row.Cells[c].Start - row.Span.Start;
                var parser = new PeopleParser(row, row.Words.People, Party(rows[0].Cell(c), row.Words.People));
                var found = parser.Parse(start, start + row.Cells[c].Length);
                strangers += parser.Strangers + (found.Count == 0 ? 1 : 0);
                foreach (var person in found) person.IsPresent = Languages.LabelOf(rows[0].Cell(c)) != Label.Absent && !person.IsAway;
                people.AddRange(found);
            }
        if (people.Count < FewestPeople || strangers * 4 > people.Count || !people.TrueForAll(p => p.Name.Contains(' '))) return;
        foreach (var person in people)
        {
            FunctionNames.Canonical(person, draft.Words.People);
            draft.Roster.Add(person);
        }
        foreach (var row in rows) draft.Head.Add(row);
    }

    private static string? Party(string heading, PeopleWords words) => words.PresentFor.Match(heading.TrimEnd(':', ' ')) is { Success: true } side ? side.Groups["org"].Value : Languages.LabelOf(heading) == Label.None && !words.Grouping.IsMatch(heading) ? heading : null;
}
