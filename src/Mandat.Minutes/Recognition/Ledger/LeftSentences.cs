using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Sentences of the notes in which nothing was found: seen, and left.</summary>
internal static class LeftSentences
{
    private const int Fewest = 12;

    public static void Run(Draft draft)
    {
        var found = new SpanIndex();
        foreach (var item in Items(draft)) foreach (var span in item.Spans) found.Add(span);
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Text.Length < Fewest || sentence.Passage.IsHeading || sentence.Passage.Kind == PassageKind.Row || draft.Head.Contains(sentence.Passage)) continue;
            if (!found.Any(sentence.Span, _ => true)) draft.Left.Add(new FoundLeft(draft.At(sentence.Span)) { Spans = [sentence.Span], Certainty = Certainty.Left });
        }
    }

    private static IEnumerable<Found> Items(Draft draft) =>
        [.. draft.Decisions, .. draft.Assignments, .. draft.NextMeetings, .. draft.Matters, .. draft.Gates, .. draft.Experiments, .. draft.Learnings,
            .. draft.Obstacles, .. draft.ReportedDecisions, .. draft.Events, .. draft.Recaps, .. draft.Amounts, .. draft.UnknownAmounts, .. draft.Attachments];
}
