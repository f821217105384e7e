using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>The agenda as a list of its own, before the notes.</summary>
internal sealed partial class AgendaList
{
    private const int LongestTitle = 110;

    /// <summary>Places of the titles: passage, start and length.</summary>
    public List<(Passage Passage, int Start, int Length)> Titles { get; } = [];

    public HashSet<string> Keys { get; } = [];

    public HashSet<Passage> Passages { get; } = [];

    public static AgendaList In(IReadOnlyList<Passage> passages)
    {
        var agenda = new AgendaList();
        for (var i = 0; i < passages.Count; i++)
        {
            var labelled = Labelled.In(passages[i].Text);
            var label = labelled.HasLabel ? labelled.Label : Languages.LabelOf(passages[i].Text);
            if (label != Label.Agenda || passages[i].IsNumbered) continue;
            agenda.Passages.Add(passages[i]);
            if (labelled.HasLabel && labelled.ValueStart < passages[i].Text.Length) agenda.TakeLine(passages[i], labelled.ValueStart);
            else agenda.TakeList(passages, i + 1);
            if (agenda.Titles.Count > 0) break;
            agenda.Passages.Clear();
        }
        return agenda;
    }

    private void TakeLine(Passage line, int start)
    {
        if (Marks().Matches(line.Text, start) is { Count: > 1 } marks)
        {
            for (var i = 0; i < marks.Count; i++)
            {
                var from = marks[i].Index + marks[i].Length;
                Add(line, from, (i + 1 < marks.Count ? marks[i + 1].Index : line.Text.Length) - from);
            }
            return;
        }
        foreach (var range in line.Text.AsSpan(start).SplitAny(",;"))
        {
            var (from, length) = range.GetOffsetAndLength(line.Text.Length - start);
            Add(line, start + from, length);
        }
    }

    private void TakeList(IReadOnlyList<Passage> passages, int first)
    {
        for (var i = first; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!IsTitle(passage) || Keys.Contains(Plain.Key(passage.Text)) || (i > first && !GoesOn(passages[i - 1], passage))) return;
            Passages.Add(passage);
            Add(passage, 0, passage.Text.Length);
        }
    }

    /// <summary>A heading of the document's own ends a list, and so does a gap where there was none.</summary>
    private static bool GoesOn(Passage before, Passage next)
    {
        if (next.IsMarkedHeading && !before.IsMarkedHeading) return false;
        if (before.Kind == PassageKind.Item && next.Kind != PassageKind.Item) return false;
        return !next.BlankBefore || before.BlankBefore || before.Kind == PassageKind.Item && next.Kind == PassageKind.Item;
    }

    private static bool IsTitle(Passage passage)
    {
        if (passage.Text.Length > LongestTitle || passage.Kind == PassageKind.Row) return false;
        return Languages.LabelOf(passage.Text.TrimEnd(':')) is not (Label.Notes or Label.Present or Label.Absent) && (passage.IsNumbered || !passage.Text.TrimEnd().EndsWith('.'));
    }

    /// <summary>"1) Ekonomi 2) Kommunikation" on one line.</summary>
    [GeneratedRegex(@"(?:^|\s)\d{1,2}[.)]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    private void Add(Passage passage, int start, int length)
    {
        var text = passage.Text;
        var end = start + length;
        while (start < end && (text[start] is ' ' or '\'' or '"')) start++;
        while (end > start && (text[end - 1] is ' ' or '\'' or '"' or '.' or ':')) end--;
        if (end <= start || !Keys.Add(Plain.Key(text.AsSpan(start, end - start)))) return;
        Titles.Add((passage, start, end - start));
    }
}
