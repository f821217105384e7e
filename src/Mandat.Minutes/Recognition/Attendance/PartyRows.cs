using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>A table of persons whose rows are the parties: "Klinte | Stellan Gyll, Amina Warsame".</summary>
internal static class PartyRows
{
    private const int Deepest = 24;
    private const int FewestPeople = 3;

    public static void Run(Draft draft)
    {
        var passages = draft.Passages;
        for (var i = 0; i < Math.Min(passages.Count, Deepest); i++)
        {
            if (!IsRow(passages[i]) || passages[i].Cells[0].Length < 2) continue;
            var end = i + 1;
            while (end < passages.Count && IsRow(passages[end])) end++;
            if (!passages.Skip(i).Take(end - i).Any(draft.Head.Contains)) Take(draft, [.. passages.Skip(i).Take(end - i)]);
            i = end;
        }
    }

    private static bool IsRow(Passage row) => row.Kind == PassageKind.Row && row.Cells is [{ Length: < 50 }, { IsEmpty: false }];

    private static void Take(Draft draft, IReadOnlyList<Passage> rows)
    {
        var people = new List<Listed>();
        var strangers = 0;
        var above = "";
        foreach (var row in rows)
        {
            if (row.Cells[0].Length > 1) above = row.Cell(0).TrimEnd(':', ' ');
            var heading = above;
            var labelled = Labelled.In(row.Cell(1));
            var isNamed = labelled is { HasLabel: true, Label: Label.None } && labelled.ValueStart < row.Cell(1).Length;
            if (isNamed) heading = labelled.Words;
            var isAbsent = Languages.LabelOf(heading) == Label.Absent || row.Words.People.Absence.IsMatch(heading);
            var isParty = Languages.LabelOf(heading) == Label.None && !isAbsent && char.IsUpper(heading[0]) && !row.Words.People.Grouping.IsMatch(heading) && !Naming.IsRole(heading, row.Words.People);
            var start = row.Cells[1].Start - row.Span.Start;
            var parser = new PeopleParser(row, row.Words.People, isParty ? heading : null);
            var found = parser.Parse(start + (isNamed ? labelled.ValueStart : 0), start + row.Cells[1].Length);
            strangers += parser.Strangers + (found.Count == 0 ? 1 : 0);
            foreach (var person in found)
            {
                person.IsPresent = !isAbsent && !person.IsAway;
                if (Naming.IsRole(heading, row.Words.People) && found.Count == 1) person.Roles.Add(heading);
            }
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
}
