using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>The items of a proposal that was adopted: tasks without an owner.</summary>
internal sealed class ProposedTasks(Draft draft, AssignmentWriter writer)
{
    public void Run()
    {
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var intro = draft.Passages[i];
            if (draft.Head.Contains(intro) || intro.Text[^1] != ':' || !intro.Words.Acts.Proposes.IsMatch(intro.Text)) continue;
            var end = i + 1;
            while (end < draft.Passages.Count && draft.Passages[end].Kind == PassageKind.Item && !draft.Passages[end].IsHeading) end++;
            if (end < draft.Passages.Count && IsAdopted(draft.Passages[end])) Take(i + 1, end);
            i = end - 1;
        }
    }

    private static bool IsAdopted(Passage passage) =>
        passage.Sentences is [var first, ..] && (passage.Words.Acts.Resolved.IsMatch(first.Text) || passage.Words.Acts.Agrees.IsMatch(first.Text) || passage.Words.Acts.Decides.IsMatch(first.Text));

    private void Take(int start, int end)
    {
        foreach (var item in draft.Passages.Skip(start).Take(end - start))
            if (item.Sentences is [var first, ..] && item.Words.Acts.Infinitive.IsMatch(first.Text) && !writer.IsTaken(first.Span))
                writer.Write(first.Span, first.Text, item.Words, null);
    }
}
