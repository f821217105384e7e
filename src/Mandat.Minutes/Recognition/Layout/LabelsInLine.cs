using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>A line of the head with several labels: "När: 4 september · Leder: Saga · Skriver: Emre", "Tid: 16.15. Lokal: matsalen".</summary>
internal static partial class LabelsInLine
{
    private const int Deepest = 12;

    public static List<Passage> Split(SourceText source, List<Passage> passages)
    {
        List<Passage>? split = null;
        for (var i = 0; i < passages.Count; i++)
        {
            var starts = i < Deepest && passages[i].Kind == PassageKind.Text && Labelled.In(passages[i].Text).HasLabel ? Starts(passages[i].Text) : [];
            if (starts.Count > 0) split ??= passages.GetRange(0, i);
            if (split is null) continue;
            if (starts.Count == 0) split.Add(passages[i]);
            else Add(source, passages[i], starts, split);
        }
        if (split is null) return passages;
        for (var i = 0; i < split.Count; i++) split[i].Index = i;
        return split;
    }

    private static List<(int End, int Next)> Starts(string text) =>
        [.. Label().Matches(text).Where(m => IsOfHead(Languages.LabelOf(m.Groups["label"].Value.Trim('*', ' ')))).Select(m => (m.Index, m.Groups["label"].Index))];

    private static void Add(SourceText source, Passage line, List<(int End, int Next)> starts, List<Passage> split)
    {
        var from = 0;
        foreach (var (end, next) in starts.Append((line.Text.Length, line.Text.Length)))
        {
            if (end > from) split.Add(new Passage(source, line.At(from, end - from)) { BlankBefore = from == 0 && line.BlankBefore, BlankAfter = next == line.Text.Length && line.BlankAfter });
            from = next;
        }
    }

    private static bool IsOfHead(Recognition.Label label) => label is Recognition.Label.Date or Recognition.Label.Place or Recognition.Label.Form or Recognition.Label.Present or Recognition.Label.Absent
        or Recognition.Label.Chair or Recognition.Label.ViceChair or Recognition.Label.Secretary or Recognition.Label.Adjuster;

    [GeneratedRegex(@"(?:(?<=[\p{L}\d)])\.?\s+[·|•/–]\s+|(?<=[\p{L}\d)])[.;]\s+|\s{2,}|\t)(?<label>(?:\*\*)?\p{Lu}\p{L}+(?:[ /]\p{L}+){0,2}(?=:))", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
