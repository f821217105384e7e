using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Head;

/// <summary>The lines before the first label or heading: title, kind of document, body, date and place.</summary>
internal static class HeadLines
{
    private const int Most = 5;
    private const int Longest = 140;

    public static List<Passage> In(IReadOnlyList<Passage> passages)
    {
        var lines = new List<Passage>();
        foreach (var passage in passages)
        {
            if (passage.Kind == PassageKind.Row && passage.Index < 2 && !HasLabel(passage)) continue;
            if (lines.Count == Most || passage.Kind == PassageKind.Row || passage.Text.Length > Longest || IsOther(passage, lines.Count)) break;
            lines.Add(passage);
        }
        return lines;
    }

    /// <summary>A row that is no page header.</summary>
    private static bool HasLabel(Passage row) => Languages.LabelOf(row.Cell(0).TrimEnd(':', ' ')) != Label.None || Languages.ColumnOf(row.Cell(0)) != Column.None;

    private static bool IsOther(Passage passage, int before)
    {
        var text = passage.Text;
        if (Labelled.In(text).Label != Label.None && Labelled.In(text).Label != Label.Notes) return true;
        if (Labelled.In(text) is { HasLabel: true } l && before > 0 && l.ValueStart < text.Length) return true;
        if (before > 0 && Languages.LabelOf(text) is not (Label.None or Label.Notes or Label.Secretary)) return true;
        if (passage.IsNumbered || (before > 0 && passage.Kind == PassageKind.Item)) return true;
        return before > 0 && text[^1] is '.' && text.Length > 40;
    }
}
