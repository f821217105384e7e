using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Reads who was there and who was not, from labels, lists, tables and sentences.</summary>
internal sealed partial class AttendanceRecogniser(Draft draft)
{
    private const int Deepest = 16;
    private const int MostGroupWords = 4;
    private readonly List<(string Initials, string Function)> signed = [];
    private Label label;
    private string? organisation;
    private bool isSpent;

    /// <summary>The label names the kind of persons: "Members absent".</summary>
    private bool isOfKind;
    private readonly bool isOneEach = ListClauses.IsOneEach(draft);
    private Passage? columns;

    public static void Run(Draft draft)
    {
        var lists = new AttendanceRecogniser(draft);
        lists.Read();
        AttendanceTable.Run(draft);
        PartyColumns.Run(draft);
        PartyRows.Run(draft);
        lists.Sign();
        Told(draft);
        lists.Sign();
        foreach (var person in draft.Roster.People.Where(p => p.IsCalledOnly)) person.IsPresent = false;
        if (draft.Roster.People.Exists(p => p.IsPresent && p.Roles.Exists(r => IsChair(r, draft.Words.People))))
            foreach (var person in draft.Roster.People.Where(p => !p.IsPresent)) person.Roles.RemoveAll(r => IsChair(r, draft.Words.People));
        SecretaryByTitle(draft);
        foreach (var person in draft.Roster.People.Where(p => !p.Name.Contains(' ')).ToList())
            if (draft.Roster.People.Where(p => p.Name.Contains(' ') && p.First == person.Name).ToList() is [var full]) draft.Roster.Unite(person, full);
        Writers.Run(draft);
    }

    /// <summary>"Lisa Bengtzon, förbundssekreterare", where nobody else is said to be the secretary.</summary>
    private static void SecretaryByTitle(Draft draft)
    {
        var role = draft.Words.People.RoleNames[Label.Secretary];
        if (draft.Roster.People.Exists(p => p.Roles.Contains(role, StringComparer.OrdinalIgnoreCase))) return;
        if (draft.Roster.People.Where(p => p.IsPresent && p.Roles.Exists(r => r.EndsWith("ssekreterare", StringComparison.OrdinalIgnoreCase) || r.EndsWith("årsekreterare", StringComparison.OrdinalIgnoreCase))).ToList() is not [var only]) return;
        only.Roles.Add(role);
        only.IsRoleInferred = true;
    }

    private static void Told(Draft draft)
    {
        var isListed = draft.Roster.People.Count(p => p.IsPresent && p.Span.Start * 3 < draft.Source.Text.Length) > 1;
        PersonLines.Run(draft);
        if (!draft.Roster.People.Exists(p => p.IsPresent)) TellingAttendance.Run(draft);
        Glossary.Run(draft);
        SpokenAttendance.Run(draft, isListed);
        SignatureRows.Run(draft);
        Recipients.Run(draft);
    }

    private void Read()
    {
        foreach (var passage in draft.Passages)
        {
            draft.Budget.CheckTime();
            if (passage.Kind == PassageKind.Row) ReadRow(passage);
            else ReadLine(passage);
        }
    }

    private void ReadLine(Passage line)
    {
        if (Acts.DecisionRecogniser.IsUnderElections(line)) return;
        var labelled = Labelled.In(line.Text);
        if (IsOfPeople(labelled.Label)) Open(line, labelled);
        else if (line.IsHeading && OpensGroup(line)) OpenGroup(line);
        else if (line.IsHeading && !IsOfPeople(line.Section.Label)) label = Label.None;
        else if (line.IsHeading || IsOfPeople(Languages.LabelOf(line.Text))) Open(line, new Labelled(Languages.LabelOf(line.Text), line.Text, line.Text.Length));
        else if (labelled.Label != Label.None) label = labelled.Label == Label.Notes && TakeNoter(line, labelled) ? label : Label.None;
        else if (labelled.HasLabel && TakeFunction(line, labelled)) return;
        else if (OpensGroup(line)) OpenGroup(line);
        else if (labelled.HasLabel && (IsOfPeople(label) || OpensUnlabelled(line, labelled))) TakeGroup(line, labelled);
        else if (IsOfPeople(label)) TakeMore(line);
        if (labelled.Label == Label.None && line.Index < Deepest && !line.IsHeading) TakeSentences(line);
    }

    /// <summary>Labels inside a paragraph: "… Förhinder: Sara Wennman."</summary>
    private void TakeSentences(Passage line)
    {
        foreach (var sentence in line.Sentences.Skip(1))
        {
            var labelled = Labelled.In(sentence.Text);
            if (!IsOfPeople(labelled.Label) || labelled.ValueStart >= sentence.Text.Length) continue;
            var before = (label, organisation);
            (label, organisation) = (labelled.Label, null);
            var start = sentence.Span.Start - line.Span.Start;
            TakeClause(line, start + labelled.ValueStart, start + sentence.Text.Length);
            (label, organisation) = before;
        }
    }

    private void Open(Passage line, Labelled labelled)
    {
        if (draft.Head.Contains(line) && labelled.Label == Label.None) return;
        label = labelled.Label;
        organisation = line.Words.People.PresentFor.Match(labelled.Words) is { Success: true } of && !line.Words.People.Grouping.IsMatch(of.Groups["org"].Value) ? of.Groups["org"].Value : null;
        isSpent = labelled.ValueStart < line.Text.Length;
        isOfKind = line.Words.People.Grouping.IsMatch(labelled.Words) && labelled.Words.Contains(' ');
        if (!isSpent && IsOneOf(label) && !Groups.IsOverPerson(draft, line)) label = Label.None;
        if (isSpent && Take(line, labelled.ValueStart, line.Text.Length) == 0) label = labelled.Label == Label.Present ? Label.Present : Label.None;
        draft.Head.Add(line);
    }

    /// <summary>"Processledare: Moa Lindell, Strömviks kommun": the label is the function.</summary>
    private bool TakeFunction(Passage line, Labelled labelled)
    {
        var words = line.Words.People;
        if (line.Index is 0 or > Deepest || labelled.ValueStart >= line.Text.Length || words.Role.Match(labelled.Words) is not { Success: true } role || role.Length < labelled.Words.Length) return false;
        var parser = new PeopleParser(line, words, null, draft.Roster.Organisations);
        if (parser.Parse(labelled.ValueStart, line.Text.Length) is not [var person] || parser.Strangers > 0) return false;
        person.Roles.Insert(0, labelled.Words);
        var before = label;
        label = Label.Present;
        Enter(person, line);
        label = before;
        draft.Head.Add(line);
        return true;
    }

    private bool TakeNoter(Passage line, Labelled labelled)
    {
        if (labelled.ValueStart >= line.Text.Length || !Naming.IsName(line.Text[labelled.ValueStart..].TrimEnd('.', ' '), line.Words.People)) return false;
        var before = label;
        label = Label.Secretary;
        Take(line, labelled.ValueStart, line.Text.Length);
        label = before;
        draft.Head.Add(line);
        return true;
    }

    private void TakeGroup(Passage line, Labelled labelled)
    {
        var isAbsent = line.Words.People.Absence.IsMatch(labelled.Words);
        if (isAbsent) label = Label.Absent;
        else if (IsOneOf(label) || label == Label.Absent && isSpent) label = Label.Present;
        organisation = isAbsent || labelled.Words.AsSpan().Count(' ') > MostGroupWords ? null : Groups.Party(labelled.Words, line.Words.People);
        if (labelled.ValueStart < line.Text.Length && Take(line, labelled.ValueStart, line.Text.Length) == 0)
        {
            label = Label.None;
            return;
        }
        if (labelled.ValueStart < line.Text.Length) organisation = null;
        draft.Head.Add(line);
    }

    private void TakeMore(Passage line)
    {
        if (IsOneOf(label) && isSpent && line.BlankBefore && line.Kind != PassageKind.Item) label = Label.None;
        else if (Groups.BeforeDash(line) is var dash and > 0 && TakeDashed(line, dash)) return;
        else if (Groups.IsName(draft, line)) organisation = Groups.Party(line.Text.Trim(' ', ':'), line.Words.People) ?? line.Text.Trim();
        else if (Groups.IsKind(draft, line)) (organisation, label) = (null, label == Label.Absent && isOfKind ? Label.Present : label);
        else if (SingleLines.InList(draft, line) is { } single) Enter(single, line);
        else if (!LooksListed(line) || Take(line, 0, line.Text.Length) == 0)
        {
            if (line.Section.Label is Label.Present && line.Section != Section.None && line.Kind != PassageKind.Row) TakeNames(line);
            label = Label.None;
        }
        if (label != Label.None) draft.Head.Add(line);
    }

    /// <summary>"Personal: A, B" at the head of a document without any label of attendance.</summary>
    private bool OpensUnlabelled(Passage line, Labelled labelled)
    {
        if (line.Index is 0 or > Deepest || line.Section != Section.None || labelled.Label != Label.None || draft.Roster.People.Exists(p => p.IsPresent && !p.Roles.Any())) return false;
        var parser = new PeopleParser(line, line.Words.People, null);
        var (from, to) = ListClauses.In(line.Text, labelled.ValueStart, line.Text.Length, line.Words).First();
        var people = parser.Parse(from, to);
        if (people.Count == 0 || parser.Strangers > 0 || !people.All(p => p.Name.Contains(' ') || people.Count > 1 && (IsDescribed(p) || people.Count > 2 && IsDescribed(people[0])))) return false;
        label = line.Words.People.Absence.IsMatch(labelled.Words) ? Label.Absent : Label.Present;
        return true;
    }

    private static bool IsDescribed(Listed person) => person.Organisation is not null || person.Roles.Count > 0;

    /// <summary>Full names in a paragraph under a heading of attendance.</summary>
    private void TakeNames(Passage line)
    {
        foreach (Match match in FullName().Matches(line.Text))
        {
            var title = line.Words.People.Honorific.Match(match.Value) is { Success: true } honorific ? honorific.Length : 0;
            var name = match.Value[title..];
            if (name.Contains(' ') && Naming.IsName(name, line.Words.People)) Enter(new Listed(name, line.At(match.Index + title, name.Length)), line);
        }
    }

    [GeneratedRegex(@"(?<![\p{L}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von |af |de )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();

    private bool LooksListed(Passage line)
    {
        if (line.Text.Length > 600 || !line.Text.Contains(' ') && line.BlankBefore && draft.Roster.People.Exists(p => p.Name.Contains(' '))) return false;
        if (line.Text[^1] == '.' && !line.Text.Contains('(') && line.Words.People.FunctionSentence.IsMatch(line.Text)) return false;
        var parser = new PeopleParser(line, line.Words.People, null);
        var found = parser.Parse(0, line.Text.Length).Count;
        return found > 0 && parser.Strangers <= found / 3;
    }

    private int Take(Passage line, int start, int end)
    {
        var count = 0;
        foreach (var (from, to) in ListClauses.In(line.Text, start, end, line.Words))
        {
            if (from > start && line.Words.People.AbsentSentence.IsMatch(line.Text[from..to])) continue;
            if (from > start && Labelled.In(line.Text[from..to]) is var next && IsOfPeople(next.Label))
            {
                label = next.Label;
                count += TakeClause(line, from + next.ValueStart, to);
                continue;
            }
            if (from > start && Labelled.In(line.Text[from..to]) is { HasLabel: true } party && line.Words.People.PresentFor.IsMatch(party.Words))
            {
                (var before, organisation) = (organisation, Groups.Party(party.Words, line.Words.People));
                count += TakeClause(line, from + party.ValueStart, to);
                organisation = before;
                continue;
            }
            count += Labelled.In(line.Text[from..to]) is { HasLabel: true, Label: Label.None } group && from + group.ValueStart < to && group.Words.AsSpan().IndexOfAny(",(") < 0 && Groups.Party(group.Words, line.Words.People) is { } named && TakeFrom(line, named, from + group.ValueStart, to) is var taken and > 0 ? taken : TakeClause(line, from, to);
        }
        return count;
    }

    /// <summary>"Närvarande: Högskolan: A, B. Kommunen: C": a party before a colon within the list.</summary>
    private int TakeFrom(Passage line, string party, int from, int to)
    {
        (var before, organisation) = (organisation, party);
        var count = TakeClause(line, from, to);
        organisation = before;
        return count;
    }

    private int TakeClause(Passage line, int from, int to)
    {
        var people = new PeopleParser(line, line.Words.People, organisation, draft.Roster.Organisations, isOneEach).Parse(from, to);
        foreach (var person in people) Enter(person, line);
        return people.Count;
    }

    private void Enter(Listed person, Passage line) => Enter(person, line, label == Label.Called);

    private void Enter(Listed person, Passage line, bool isCalledOnly)
    {
        if (person.Name.Length is 2 or 3 or 4 && person.Name.All(char.IsUpper))
        {
            if (RoleOf(line.Words.People) is { } function) signed.Add((person.Name, function));
            else if (label == Label.Absent) signed.Add((person.Name, ""));
            return;
        }
        FunctionNames.Canonical(person, line.Words.People);
        if (RoleOf(line.Words.People) is { } role && !person.Roles.Contains(role) && !(label == Label.Adjuster && person.Roles.Exists(r => IsChair(r, line.Words.People))))
        {
            person.Roles.Add(role);
            person.IsRoleInferred = true;
        }
        person.IsPresent = label != Label.Absent && !person.IsAway;
        person.IsCalledOnly = isCalledOnly;
        draft.Roster.Add(person);
    }

    /// <summary>"Sekr: MK": whose initials they are is known when every list has been read.</summary>
    private void Sign()
    {
        foreach (var (initials, function) in signed)
            if (draft.Roster.Named(initials) is not [var person]) continue;
            else if (function.Length == 0) person.IsPresent = false;
            else if (!person.Roles.Contains(function))
            {
                person.Roles.Add(function);
                person.IsRoleInferred = true;
            }
    }

    /// <summary>The chair signs beside the adjusters, and is none of them.</summary>
    private static bool IsChair(string role, PeopleWords words) => words.Chair.IsMatch(role) && !role.Contains("vice", StringComparison.OrdinalIgnoreCase);

    private string? RoleOf(PeopleWords words) => words.RoleNames.GetValueOrDefault(label);

    private static bool IsOfPeople(Label label) =>
        label is Label.Present or Label.Absent or Label.Called or Label.Chair or Label.ViceChair or Label.Secretary or Label.Adjuster;

    private static bool IsOneOf(Label label) => label is Label.Chair or Label.ViceChair or Label.Secretary or Label.Adjuster;
}
