using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Lists that are labelled as tasks: every line is an assignment.</summary>
internal sealed class ActionLists(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        foreach (var passage in draft.Passages)
        {
            if (draft.Head.Contains(passage) || passage.IsHeading || passage.Kind == PassageKind.Row) continue;
            var labelled = Labelled.In(passage.Text);
            if (labelled.Label == Label.Actions && labelled.ValueStart < passage.Text.Length) Line(passage, labelled.ValueStart, passage.Text.Length);
            else if (passage.Kind == PassageKind.Item && labelled.HasLabel && IsCommand(passage, labelled)) Line(passage, 0, passage.Text.Length);
            else if ((passage.Section.Label == Label.Actions || passage.IsToDo) && labelled.Label is Label.None or Label.Actions) Take(passage);
        }
    }

    private void Take(Passage passage)
    {
        if (passage.Kind == PassageKind.Item || TaskLine.Leaders().IsMatch(passage.Text))
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
        passage.Words.Acts.Infinitive.IsMatch(passage.Text[labelled.ValueStart..]) && writer.Actors.Of(labelled.Words, passage.Words) is { IsOpen: false };

    /// <summary>Running text in such a section also tells other things.</summary>
    private bool IsTask(Sentence sentence) =>
        IsBare(sentence) || sentence.Words.Acts.Infinitive.IsMatch(sentence.Text) || writer.Deadlines.In(sentence.Text, sentence.Words).Due.Precision != DuePrecision.None
        || TaskLine.Read(sentence.Text, sentence.Words, writer.Actors).Who is not null;

    private static bool IsBare(Sentence sentence) => sentence.Passage.Sentences.Count == 1 && sentence.Text.Length == sentence.Passage.Text.Length;

    private void Line(Passage passage, int start, int end)
    {
        var text = passage.Text[start..end];
        if (passage.Words.Matters.NextMeeting.IsMatch(text) || text.Length < 4) return;
        var line = TaskLine.Read(text, passage.Words, writer.Actors);
        var span = passage.At(start + line.Start, line.Length);
        if (writer.IsTaken(span) || line.Length < 3) return;
        writer.Write(span, text, passage.Words, line.Who, Due(text, line, passage.Words), isDone: passage.Words.Acts.Done.IsMatch(text));
    }

    private (FoundDue, bool)? Due(string text, TaskLine line, Vocabulary words) => line.Rest.Length > 0 && writer.Deadlines.In(line.Rest, words) is { Due.Precision: not DuePrecision.None } due ? due : null;
}
