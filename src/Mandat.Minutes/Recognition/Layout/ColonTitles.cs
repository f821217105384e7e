using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Documents whose headings stand on the line of their text, before a colon or a full stop: "Texter: Fjorton av skyltarna är klara. …".</summary>
internal static partial class ColonTitles
{
    private const int Fewest = 3;
    private const int ShortestText = 60;
    private const int ShortestStopped = 40;
    private const int MostWords = 7;

    public static List<Passage> Split(SourceText source, List<Passage> passages)
    {
        var titles = Titles(passages, Title());
        if (titles.Count < Fewest) titles = Stopped(passages);
        if (titles.Count < Fewest) titles = Dashed(passages);
        if (titles.Keys.Count(p => p.Text.Length >= ShortestStopped) < Fewest) return passages;
        if (titles.Count < Fewest) return passages;
        var split = new List<Passage>(passages.Count + titles.Count);
        foreach (var passage in passages)
        {
            if (titles.TryGetValue(passage, out var title))
            {
                split.Add(new Passage(source, passage.At(title.Start, title.Length)) { IsMarkedHeading = true, Marker = passage.Marker, BlankBefore = passage.BlankBefore });
                split.Add(new Passage(source, InlineTitle.Rest(passage, title.Start + title.Length)) { BlankAfter = passage.BlankAfter });
            }
            else split.Add(passage);
        }
        for (var i = 0; i < split.Count; i++) split[i].Index = i;
        return split;
    }

    /// <summary>"Skyltarna. Vägskyltarna är trasiga. …": most paragraphs of the document begin so.</summary>
    private static Dictionary<Passage, (int Start, int Length)> Stopped(List<Passage> passages)
    {
        var titles = Titles(passages, StoppedTitle());
        return titles.Count * 2 > passages.Count(p => p.Kind != PassageKind.Row && p.BlankBefore && p.Text.Length >= ShortestText) ? titles : [];
    }

    /// <summary>"a. Kassan – Saldo per 31/5: …": items whose title stands before a dash and prose after it.</summary>
    private static Dictionary<Passage, (int Start, int Length)> Dashed(List<Passage> passages) =>
        passages.Where(p => p.IsNumbered).Select(p => (Passage: p, Title: DashedTitle().Match(p.Text).Groups["title"]))
            .Where(t => t.Title.Success && !InlineTitle.IsSentence(t.Title.Value)).ToDictionary(t => t.Passage, t => (t.Title.Index, t.Title.Length));

    private static Dictionary<Passage, (int Start, int Length)> Titles(List<Passage> passages, Regex shape) =>
        passages.Select(p => (Passage: p, Title: Of(p, shape))).Where(t => t.Title.Length > 0).ToDictionary(t => t.Passage, t => t.Title);

    private static (int Start, int Length) Of(Passage passage, Regex shape)
    {
        if (passage.Kind != PassageKind.Text && !(shape == StoppedTitle() && passage is { Kind: PassageKind.Item, IsNumbered: false }) || !passage.BlankBefore || passage.Text.Length < (shape == StoppedTitle() ? ShortestStopped : ShortestText) || passage is { Marker: not null, Kind: PassageKind.Text }) return default;
        var match = shape.Match(passage.Text);
        var title = match.Groups["title"];
        return match.Success && title.ValueSpan.Count(' ') < MostWords && Labelled.In(passage.Text).Label == Label.None && !InlineTitle.IsSentence(title.Value) && IsProse(passage.Text) ? (title.Index, title.Length) : default;
    }

    private static bool IsProse(string text) => text.AsSpan().Count(' ') > text.AsSpan().Count(',') * 3;

    [GeneratedRegex(@"^(?:\*\*|__)?(?<title>\p{Lu}[^.:;!?,*_]{2,60})(?:\.(?:\*\*|__)?|(?:\*\*|__)\.?)\s+[\p{Lu}\d""'*(]", RegexOptions.CultureInvariant)]
    private static partial Regex StoppedTitle();

    [GeneratedRegex(@"^(?<title>\p{Lu}[^.:;!?–]{2,40})\s+(?:–|->|→)\s+[\p{Lu}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex DashedTitle();

    [GeneratedRegex(@"^(?<title>\p{Lu}(?:\p{Ll}{2,}|[\p{Lu}]{2,})(?: [\p{L}&-]+){0,3}\.?):\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
