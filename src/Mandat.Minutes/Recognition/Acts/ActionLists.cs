using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Lists that are labelled as tasks: every line is an assignment.</summary>
internal sealed partial class ActionLists(Draft draft, AssignmentWriter writer)
{
    private const int LongestFollowed = 160;
    private const int LongestOwner = 60;

    public void Run()
    {
        foreach (var passage in draft.Passages)
        {
            if (draft.Head.Contains(passage) || passage.IsHeading || passage.Kind == PassageKind.Row) continue;
            var labelled = Labelled.In(passage.Text);
            if (labelled.Label == Label.Actions && labelled.ValueStart < passage.Text.Length) Line(passage, labelled.ValueStart, passage.Text.Length, owner: passage.Words.Tasks.LabelOwner.Match(labelled.Words) is { Success: true } named ? writer.Actors.Of(named.Groups["who"].Value, passage.Words) : null);
            else if (passage.Kind == PassageKind.Item && labelled.HasLabel && IsCommand(passage, labelled)) Line(passage, 0, passage.Text.Length);
            else if (passage.IsToDo && passage.Section.Label != Label.Actions && Decides(passage)) continue;
            else if ((passage.Section.Label == Label.Actions || passage.IsToDo) && labelled.Label is Label.None or Label.Actions) Take(passage);
            else if (passage.Words.Tasks.Marker.Match(passage.Text) is { Success: true } marker) Announced(passage, marker);
            else if (passage.Text[0] == '@' || passage.Text[0] == '[') Marked(passage);
            else if (labelled.Label == Label.None && passage.Words.Acts.FollowsUp.IsMatch(passage.Section.Title)) Followed(passage);
        }
    }

    /// <summary>"AP 3 Siv: rekrytera mentorer", "Action (Siv): recruit mentors".</summary>
    private void Announced(Passage passage, System.Text.RegularExpressions.Match marker)
    {
        var rest = passage.Text[marker.Length..];
        if (rest.Length < 5) return;
        if (marker.Groups["who"] is { Success: true } named)
        {
            if (writer.Actors.Of(named.Value, passage.Words) is { } who) writer.Write(passage.At(marker.Length, rest.Length), rest, passage.Words, who);
        }
        else if (TaskLine.Read(rest, passage.Words, writer.Actors).Who is not null) Line(passage, marker.Length, passage.Text.Length);
    }

    /// <summary>"@Siv · rekrytera mentorer", "[öppen] Mentorer – Siv": such a line is a task wherever it stands.</summary>
    private void Marked(Passage passage)
    {
        if (Owners().Match(passage.Text) is { Success: true } lead && lead.Length + 5 < passage.Text.Length)
        {
            var owners = lead.Groups["who"].Captures.Select(c => writer.Actors.Of(c.Value, passage.Words)).ToList();
            if (owners.TrueForAll(o => o is { IsKnownPerson: true }))
            {
                Line(passage, lead.Length, passage.Text.Length, owner: owners.Select(o => o!).Aggregate((a, b) => a.And(b)));
                return;
            }
        }
        var state = State().Match(passage.Text);
        if (state.Success && TaskLine.Read(passage.Text[state.Length..], passage.Words, writer.Actors).Who is not null) Line(passage, state.Length, passage.Text.Length, passage.Words.Acts.Done.IsMatch(state.Groups["state"].Value));
        else if (passage.Text[0] == '@' && TaskLine.Read(passage.Text, passage.Words, writer.Actors) is { Who: not null, Start: > 0 } line && passage.Words.Acts.Infinitive.IsMatch(passage.Text[line.Start..])) Line(passage, 0, passage.Text.Length);
    }

    /// <summary>What is left since the last meeting: each line that names its owner.</summary>
    private void Followed(Passage passage)
    {
        if (passage.Kind == PassageKind.Item || passage.Sentences.Count <= 4 && passage.Text.Length < LongestFollowed)
            if (TaskLine.Owned(passage.Text, passage.Words, writer.Actors) is not null) Line(passage, TaskLine.Numbered(passage.Text), passage.Text.Length);
    }

    /// <summary>A line of nothing but names, below what they are to do.</summary>
    private bool Owns(Passage passage)
    {
        if (passage.Kind == PassageKind.Row || passage.Text.Length > LongestOwner || passage.BlankBefore || draft.Assignments is not [.., { Who.Count: 0 } last]) return false;
        if (passage.Index == 0 || draft.Passages[passage.Index - 1] is not { } before || !before.Span.Contains(last.Spans[0])) return false;
        if (TaskLine.Named(passage.Text, passage.Words, writer.Actors) is not { IsKnownPerson: true } who) return false;
        var due = last.Due.Precision == DuePrecision.None ? writer.Deadlines.In(passage.Text, passage.Words) : (last.Due, false);
        writer.Amend(draft.Assignments.Count - 1, who, due);
        return true;
    }

    private void Take(Passage passage)
    {
        if (Owns(passage)) return;
        if (passage.Kind == PassageKind.Item && (passage.Section.Label == Label.Actions || passage.Sentences.Count == 1) || TaskLine.Leaders().IsMatch(passage.Text))
        {
            Line(passage, 0, passage.Text.Length);
            return;
        }
        foreach (var sentence in passage.Sentences)
        {
            var start = sentence.Span.Start - passage.Span.Start;
            if (IsTask(sentence)) Line(passage, start, start + sentence.Text.Length);
        }
    }

    /// <summary>"Anselm: write a guide": somebody of the list and what to do.</summary>
    private bool IsCommand(Passage passage, Labelled labelled) =>
        passage.Words.Acts.Infinitive.IsMatch(passage.Text[labelled.ValueStart..]) && !passage.Words.Tasks.Post.IsMatch(labelled.Words) && draft.Roster.Named(passage.Text[labelled.ValueStart..].Split(' ')[0]).Count == 0 && writer.Actors.Of(labelled.Words, passage.Words) is { IsOpen: false };

    /// <summary>Running text in such a section also tells other things.</summary>
    private bool IsTask(Sentence sentence) =>
        IsBare(sentence) || sentence.Words.Acts.Infinitive.IsMatch(sentence.Text) || writer.Deadlines.In(sentence.Text, sentence.Words).Due.Precision != DuePrecision.None
        || TaskLine.Read(sentence.Text, sentence.Words, writer.Actors).Who is not null;

    private bool IsBare(Sentence sentence) =>
        sentence.Passage.Sentences.Count == 1 && sentence.Text.Length == sentence.Passage.Text.Length && !(sentence.Passage.Index > 0 && sentence.Passage.BlankBefore && draft.Passages[sentence.Passage.Index - 1] is { Kind: PassageKind.Item, IsHeading: false });

    private void Line(Passage passage, int start, int end, bool isDone = false, Assignees? owner = null)
    {
        var text = passage.Text[start..end];
        if (passage.Words.Matters.NextMeeting.IsMatch(text) || passage.Words.Acts.MeetsAgain.IsMatch(text) || text.Length < 4) return;
        var line = TaskLine.Read(text, passage.Words, writer.Actors);
        var span = passage.At(start + line.Start, line.Length);
        if (writer.IsTaken(span) || line.Length < 3 || IsName(draft.At(span), passage.Words)) return;
        writer.Write(span, text, passage.Words, line.Who ?? owner, Due(text, line, passage.Words), isDone: isDone || passage.Words.Acts.Done.IsMatch(text) || line.Rest.Length > 0 && passage.Words.Acts.Done.IsMatch(line.Rest.TrimStart(' ', '(', ')', ']', '–', '-', ',')));
        writer.Take(passage.At(start, end - start));
    }

    /// <summary>An arrow may stand before what was decided as well: nobody is named, and nothing is to be done.</summary>
    private bool Decides(Passage passage) =>
        passage.Words.Acts.Decides.IsMatch(passage.Text) || passage.Words.Acts.PassiveMain.IsMatch(passage.Text) && TaskLine.Read(passage.Text, passage.Words, writer.Actors).Who is null;

    /// <summary>"[x] Siv Ek, kassör" is nobody's task.</summary>
    private bool IsName(string what, Vocabulary words)
    {
        var name = what.Split(',', '(')[0].Trim();
        return name.Contains(' ') && (draft.Roster.Named(name).Count == 1 || Attendance.Naming.IsName(name, words.People) && name.Split(' ').All(w => char.IsUpper(w[0]))) && (name.Length == what.Length || words.People.Role.IsMatch(what) || what.Length - name.Length < 25 && !words.Acts.AnyVerb.Regex.IsMatch(what[name.Length..].Trim(' ', ',', '(', ')')));
    }

    private (FoundDue, bool)? Due(string text, TaskLine line, Vocabulary words) => line.Rest.Length > 0 && writer.Deadlines.In(line.Rest, words) is { Due.Precision: not DuePrecision.None } due ? due : null;

    [GeneratedRegex(@"^(?:\[(?<who>[^\[\]]{2,30})\](?:\s*[+&,/]\s*|\s+))+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Owners();

    [GeneratedRegex(@"^\[(?<state>\p{L}[\p{L} ]{1,14})\]\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
