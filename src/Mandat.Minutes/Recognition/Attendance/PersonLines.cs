using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Lines near the top that begin with a full name each, under a heading that is no label of attendance, or with a box before each that says who was there.</summary>
internal static partial class PersonLines
{
    private const int Deepest = 24;
    private const int Fewest = 3;
    private const int LongestLine = 110;

    public static void Run(Draft draft)
    {
        if (draft.Roster.People.Exists(p => p.IsPresent && p.Span.Start * 3 < draft.Source.Text.Length && p.Roles.Count == 0)) return;
        for (var i = 0; i < Math.Min(draft.Passages.Count, Deepest); i++)
        {
            var run = new List<(Passage Line, Listed Person)>();
            for (var j = i; j < draft.Passages.Count && Person(draft, draft.Passages[j]) is { } person; j++) run.Add((draft.Passages[j], person));
            if (run.Count < Fewest || !run.Exists(r => r.Person.Roles.Count > 0 || r.Person.Organisation is not null || r.Line.IsToDo)) continue;
            var isTicked = run.Exists(r => Ticked().IsMatch(r.Line.Marker ?? ""));
            foreach (var (line, person) in run)
            {
                FunctionNames.Canonical(person, line.Words.People);
                person.IsPresent = !person.IsAway && !(isTicked && line.Marker is { } mark && mark.StartsWith('[') && !Ticked().IsMatch(mark));
                draft.Roster.Add(person);
                draft.Head.Add(line);
            }
            return;
        }
    }

    private static Listed? Person(Draft draft, Passage line)
    {
        if (line.Kind == PassageKind.Row || line.IsHeading || line.Text.Length > LongestLine || line.Text[^1] is '?' or ':' || Labelled.In(line.Text).Label != Label.None) return null;
        var parser = new PeopleParser(line, line.Words.People, null, draft.Roster.Organisations, true);
        return parser.Parse(0, line.Text.Length) is [var person] && parser.Strangers == 0 && person.Name.Contains(' ') && person.Span.Start <= line.Span.Start + 24 && !line.Words.Acts.Saying.IsMatch(line.Text) ? person : null;
    }

    [GeneratedRegex(@"^\[?[xX✓☑]\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ticked();
}
