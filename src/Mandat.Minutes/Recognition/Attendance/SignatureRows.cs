using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>The names under the minutes: "Vid protokollet | Justeras" over "Eva Pihl | Kerstin Drott | Barbro Alm", or "Justeras: A   B   C".</summary>
internal static class SignatureRows
{
    private const int Last = 10;
    private const int Under = 4;

    public static void Run(Draft draft)
    {
        for (var i = Math.Max(0, draft.Passages.Count - Last); i < draft.Passages.Count; i++)
        {
            var row = draft.Passages[i];
            if (row.Kind != PassageKind.Row) continue;
            var labels = Enumerable.Range(0, row.Cells.Count).Select(c => LabelOf(row.Cell(c))).ToList();
            if (labels.TrueForAll(l => l == Label.None)) continue;
            Take(draft, row, labels);
            for (var under = i + 1; under < Math.Min(i + Under, draft.Passages.Count) && draft.Passages[under].Kind == PassageKind.Row && Enumerable.Range(0, draft.Passages[under].Cells.Count).All(c => LabelOf(draft.Passages[under].Cell(c)) == Label.None); under++)
                Take(draft, draft.Passages[under], labels);
        }
    }

    private static Label LabelOf(string cell)
    {
        var labelled = Labelled.In(cell);
        var label = labelled.HasLabel ? labelled.Label : Languages.LabelOf(cell.TrimEnd(':', ' '));
        return label is Label.Secretary or Label.Adjuster or Label.Chair ? label : Label.None;
    }

    /// <summary>Each name has the function of the label over it, or of the last label before it.</summary>
    private static void Take(Draft draft, Passage row, List<Label> labels)
    {
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var label = c < labels.Count && labels[c] != Label.None ? labels[c] : labels.Take(c + 1).LastOrDefault(l => l != Label.None);
            if (label == Label.None || !draft.Words.People.RoleNames.TryGetValue(label, out var role)) continue;
            var start = row.Cells[c].Start - row.Span.Start;
            var labelled = Labelled.In(row.Cell(c));
            var people = new PeopleParser(row, row.Words.People, null).Parse(start + (labelled.HasLabel ? labelled.ValueStart : 0), start + row.Cells[c].Length);
            foreach (var name in people.Where(p => p.Name.Contains(' '))) Give(draft, name, label, role);
        }
    }

    /// <summary>The chair and the secretary sign too, without being adjusters.</summary>
    private static void Give(Draft draft, Listed name, Label label, string role)
    {
        var chair = draft.Words.People.RoleNames[Label.Chair];
        var person = draft.Roster.Add(name);
        if (label == Label.Adjuster && (person.Roles.Exists(draft.Words.People.Chair.IsMatch) || person.Roles.Contains(draft.Words.People.RoleNames[Label.Secretary]))) return;
        if (label == Label.Chair && draft.Roster.People.Exists(p => p.Roles.Contains(chair)) || person.Roles.Contains(role)) return;
        person.Roles.Add(role);
        person.IsRoleInferred = true;
    }
}
