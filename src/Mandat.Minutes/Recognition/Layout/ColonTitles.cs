using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Documents whose headings stand before a colon on the line of their text: "Texter: Fjorton av skyltarna är klara. …".</summary>
internal static partial class ColonTitles
{
    private const int Fewest = 3;
    private const int ShortestText = 60;

    public static List<Passage> Split(SourceText source, List<Passage> passages)
    {
        var titles = passages.Select(p => (Passage: p, Length: Length(p))).Where(t => t.Length > 0).ToDictionary(t => t.Passage, t => t.Length);
        if (titles.Count < Fewest) return passages;
        var split = new List<Passage>(passages.Count + titles.Count);
        foreach (var passage in passages)
        {
            if (titles.TryGetValue(passage, out var length))
            {
                split.Add(new Passage(source, new SourceSpan(passage.Span.Start, passage.Span.Start + length)) { IsMarkedHeading = true, BlankBefore = passage.BlankBefore });
                split.Add(new Passage(source, InlineTitle.Rest(passage, length)) { BlankAfter = passage.BlankAfter });
            }
            else split.Add(passage);
        }
        for (var i = 0; i < split.Count; i++) split[i].Index = i;
        return split;
    }

    private static int Length(Passage passage)
    {
        if (passage.Kind != PassageKind.Text || !passage.BlankBefore || passage.Text.Length < ShortestText || passage.Marker is not null) return 0;
        var match = Title().Match(passage.Text);
        return match.Success && Labelled.In(passage.Text).Label == Label.None && !InlineTitle.IsSentence(match.Groups["title"].Value) && IsProse(passage.Text) ? match.Groups["title"].Length : 0;
    }

    private static bool IsProse(string text) => text.AsSpan().Count(' ') > text.AsSpan().Count(',') * 3;

    [GeneratedRegex(@"^(?<title>\p{Lu}\p{Ll}{2,}(?: [\p{L}-]+){0,3}):\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
