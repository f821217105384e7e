using System.Buffers;
using Mandat.Minutes.English;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Swedish;

namespace Mandat.Minutes.Recognition;

/// <summary>The languages that are read. Labels are looked up in all of them, since minutes mix them freely.</summary>
internal static class Languages
{
    private const int LongestLabel = 60;
    private const int Sample = 20_000;
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" ,.;:()\n\t");

    [ThreadStatic]
    private static Answers<Label>? labels;

    public static IReadOnlyList<Vocabulary> All { get; } = [SwedishVocabulary.Words, EnglishVocabulary.Words];

    public static Vocabulary Default => All[0];

    /// <summary>The language with most function words in a text; the fallback when none leads.</summary>
    public static Vocabulary Of(ReadOnlySpan<char> text, Vocabulary fallback, int lead)
    {
        if (text.Length > Sample) text = text[..Sample];
        Span<int> counts = stackalloc int[All.Count];
        foreach (var range in text.SplitAny(Breaks))
        {
            var word = text[range];
            if (word.Length is 0 or > 12) continue;
            for (var i = 0; i < All.Count; i++)
                if (All[i].FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) counts[i]++;
        }
        return Math.Abs(counts[0] - counts[1]) < lead ? fallback : All[counts[0] >= counts[1] ? 0 : 1];
    }

    public static Label LabelOf(string text) => text.Length is 0 or > LongestLabel ? Label.None : (labels ??= new(Find)).Of(text);

    private static Label Find(string text)
    {
        var key = Plain.Key(text);
        foreach (var words in All)
            if (words.Labels.TryGetValue(key, out var label)) return label;
        if (ShapeOf(key) is var shape and not Label.None) return shape;
        if (text is [.., ')'] && text.IndexOf('(') is var open and > 3 && Find(text[..open].TrimEnd()) is var bare and (Label.Present or Label.Absent or Label.Decision or Label.Actions or Label.Agenda or Label.NextMeeting)) return bare;
        if (key.LastIndexOf(' ') is var blank and > 3 && key.AsSpan(blank + 1).IndexOfAnyExceptInRange('0', '9') < 0 && Find(key[..blank]) is var counted and (Label.Present or Label.Absent)) return counted;
        return StartOf(key);
    }

    /// <summary>True for words that are a label as they stand, not only by how they begin.</summary>
    public static bool IsLabel(string text)
    {
        var key = Plain.Key(text);
        return All.Any(w => w.Labels.ContainsKey(key));
    }

    public static Column ColumnOf(string text)
    {
        if (text.Length is 0 or > LongestLabel) return Column.None;
        var key = Plain.Key(text);
        foreach (var words in All)
            if (words.Columns.TryGetValue(key, out var column)) return column;
        if (key.LastIndexOf(' ') is var last and > 3 && key.AsSpan().Count(' ') < 3 && (key[(last + 1)..] is "organisation" or "organization" or "roll" or "role" or "funktion" or "function" or "affiliation" or "befattning" or "titel" or "title") && All.Select(w => w.Columns.GetValueOrDefault(key[(last + 1)..])).FirstOrDefault(c => c != Column.None) is var end and (Column.Organisation or Column.Role)) return end;
        if (!text.Contains('/') || text.Split('/') is var sides && sides[0].Trim().Contains(' ') && !All.Any(w => w.Columns.ContainsKey(Plain.Key(sides[0])))) return Column.None;
        foreach (var part in key.Split(' '))
            foreach (var words in All)
                if (words.Columns.TryGetValue(part, out var column)) return column;
        return Column.None;
    }

    /// <summary>True when a line goes on a list of clauses.</summary>
    public static bool IsClauseStart(string line) => All.Any(w => w.ClauseStart.Length > 0 && (Starts(line, w.ClauseStart) || Starts(line, w.SpacedClauseStart) || Starts(line, w.PartlyStart)));

    private static bool Starts(string line, string with) => with.Length > 0 && line.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    private static Label ShapeOf(string key)
    {
        foreach (var words in All)
            foreach (var (shape, label) in words.LabelShapes)
                if (shape.IsMatch(key)) return label;
        return Label.None;
    }

    private static Label StartOf(string key)
    {
        var blank = key.IndexOf(' ');
        var first = blank < 0 ? key : key[..blank];
        if (key.AsSpan().Count(' ') > 5) return Label.None;
        foreach (var words in All)
            if (words.LabelStarts.TryGetValue(first, out var label)) return label;
        return Label.None;
    }
}
