using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>"Ansvarig: X" after what X is responsible for, or with it in brackets or as a sentence.</summary>
internal sealed class ResponsibleLines(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        foreach (var passage in draft.Passages.Where(p => p.Owner is not null)) Beside(passage);
        foreach (var sentence in draft.Sentences)
        {
            if (draft.Head.Contains(sentence.Passage) || sentence.Passage.Kind == PassageKind.Row) continue;
            var match = sentence.Words.Acts.ResponsibleLead.Match(sentence.Text);
            if (match.Success && sentence.Passage.Section.Label != Label.Actions) Read(sentence, match.Groups["who"].Index);
        }
    }

    /// <summary>A column of owners: the last sentence of the text beside it is what they do.</summary>
    private void Beside(Passage passage)
    {
        if (draft.Head.Contains(passage) || passage.IsHeading || passage.Sentences is not [.., var last]) return;
        var beside = draft.At(passage.Owner!.Value);
        if (writer.IsTaken(last.Span) || Told(passage, beside) || (TaskLine.Named(beside, passage.Words, writer.Actors) ?? (passage.Words.Dates.BeforeMeeting.IsMatch(beside) ? null : writer.Actors.InColumn(TaskLine.Bare(beside, passage.Words), passage.Words))) is not { } who) return;
        var due = writer.Deadlines.In(beside, passage.Words);
        writer.Write(last.Span, last.Text, passage.Words, who, due.Due.Precision == DuePrecision.None ? null : due, isDone: passage.Words.Acts.Done.IsMatch(last.Text));
    }

    /// <summary>"Siv to inform the funder", "Olle bokar. Siv gör program, till nästa möte": what each does stands beside the text.</summary>
    private bool Told(Passage passage, string beside)
    {
        if (!beside.Contains(' ') || TaskLine.Named(beside, passage.Words, writer.Actors) is { IsOpen: false }) return false;
        var cell = new Passage(draft.Source, passage.Owner!.Value) { Words = passage.Words };
        var found = 0;
        foreach (var sentence in SentenceReader.Read(cell))
        {
            var line = sentence.Text.Length > 4 ? TaskLine.Read(sentence.Text, passage.Words, writer.Actors) : null;
            if (line?.Who is { } who && (!who.IsOpen || who.All.All(a => a.Kind == AssigneeKind.Person)) && line.Length > 4)
            {
                writer.Write(sentence.At(line.Start, line.Length), sentence.Text, passage.Words, who, line.Rest.Length > 0 && writer.Deadlines.In(line.Rest, passage.Words) is { Due.Precision: not DuePrecision.None } due ? due : null);
                found++;
            }
            else if (found > 0) writer.Extend(sentence.Span, passage.Words);
        }
        return found > 0;
    }

    private void Read(Sentence sentence, int start)
    {
        var value = sentence.Text[start..];
        if (writer.IsTaken(sentence.At(start, value.Length))) return;
        if (sentence.Words.Acts.ResponsibleLead.Match(sentence.Text).Groups["about"].Success && writer.Actors.Of(Names(value), sentence.Words) is { } about) Write(sentence, sentence.Span, sentence.Text, about);
        else if (Clauses.Subject(value, sentence.Words, writer.Actors) is { } clause) Write(sentence, sentence.At(start, value.Length), value, clause.Who);
        else if (Bracketed(sentence, value, start)) return;
        else if (writer.Actors.Of(Names(value), sentence.Words) is { } who && Before(sentence) is { } before)
        {
            if (writer.IsTaken(before.Span)) draft.Assignments.RemoveAll(a => before.Span.Contains(a.Spans[0]));
            Write(sentence, before.Span, before.Text + " " + value, who);
        }
    }

    private static string Names(string value) => value.Split('(', ';')[0];

    private bool Bracketed(Sentence sentence, string value, int start)
    {
        var open = value.IndexOf('(');
        var close = value.LastIndexOf(')');
        if (open < 2 || close < open + 4 || writer.Actors.Of(value[..open], sentence.Words) is not { } who) return false;
        Write(sentence, sentence.At(start + open + 1, close - open - 1), value, who);
        return true;
    }

    private Sentence? Before(Sentence sentence) =>
        sentence.Index > 0 && draft.Sentences[sentence.Index - 1] is var before && before.Passage.Section == sentence.Passage.Section && !before.Passage.IsHeading ? before : null;

    /// <summary>The time may stand in the sentence after: "Klart: 31 maj".</summary>
    private void Write(Sentence sentence, SourceSpan what, string context, Assignees who)
    {
        var after = sentence.Index + 1 < draft.Sentences.Count ? draft.Sentences[sentence.Index + 1] : null;
        (FoundDue, bool)? due = after is not null && after.Passage.Index - sentence.Passage.Index <= 1 && after.Words.Acts.DueLead.IsMatch(after.Text) ? writer.Deadlines.In(after.Text, after.Words) : null;
        writer.Write(what, context, sentence.Words, who, due);
    }
}
