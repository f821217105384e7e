using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Blocks to passages: list marks and cells are taken apart, lines that were broken in mid-sentence are joined.</summary>
internal static class LayoutReader
{
    private const int LongestReference = 60;

    public static List<Passage> Read(SourceText source)
    {
        var passages = new List<Passage>();
        Passage? last = null;
        string? number = null;
        var lastEnd = 0;
        var noise = PageNoise.In(source);
        var full = Joining.FullLine(source);
        var year = MatterNumbers.Year(source);
        var series = MatterSeries.In(source);
        var (blocks, owners) = RightColumn.Cut(source);
        foreach (var block in blocks)
        {
            if (block.Span.IsEmpty || noise.Contains(block)) continue;
            var blank = last is null || LineFeeds(source.Text, lastEnd, block.Span.Start) > 1 || source.PlaceUnit != PlaceUnit.Line;
            lastEnd = block.Span.End;
            if (last is not null) last.BlankAfter = blank;
            if (BareNumber(source, block) is { } bare)
            {
                number = bare;
                continue;
            }
            var next = Make(source, block, blank || number is not null, number, year, series);
            number = null;
            if (next is null) continue;
            if (owners.TryGetValue(block, out var owner)) next.Owner = owner;
            if (next.IsNumbered && InlineTitle.Length(next) is var title and > 0)
            {
                passages.Add(new Passage(source, new SourceSpan(next.Span.Start, next.Span.Start + title)) { Kind = next.Kind, Marker = next.Marker, BlankBefore = next.BlankBefore, Index = passages.Count });
                next = new Passage(source, InlineTitle.Rest(next, title)) { BlankBefore = false, Owner = next.Owner };
            }
            if (last is not null && Joining.Belongs(last, next, source, full))
            {
                last.Extend(next.Span, false);
                last.Owner ??= next.Owner;
                continue;
            }
            next.Index = passages.Count;
            passages.Add(last = next);
        }
        if (last is not null) last.BlankAfter = true;
        passages = PaddedRows.Close(source, passages);
        passages = LabelsInLine.Split(source, TwoColumns.Split(source, Rejoined(source, passages, RowsAsText.Split(source, passages), full)));
        return source.PlaceUnit == PlaceUnit.Line ? ColonTitles.Split(source, passages) : passages;
    }

    /// <summary>Rows that were no table may be broken lines of the same text.</summary>
    private static List<Passage> Rejoined(SourceText source, List<Passage> before, List<Passage> after, int full)
    {
        if (ReferenceEquals(before, after)) return after;
        var old = before.ToHashSet(ReferenceEqualityComparer.Instance);
        var joined = new List<Passage>(after.Count);
        foreach (var next in after)
        {
            if (joined is [.., { Kind: PassageKind.Text } last] && next is { Kind: PassageKind.Text, BlankBefore: false } && !old.Contains(next) && Joining.Belongs(last, next, source, full))
            {
                last.Extend(next.Span, false);
                last.Owner ??= next.Owner;
            }
            else joined.Add(next);
        }
        for (var i = 0; i < joined.Count; i++) joined[i].Index = i;
        return joined;
    }

    private static Passage? Make(SourceText source, SourceBlock block, bool blank, string? number, string? year, Dictionary<SourceBlock, (string Marker, int Length)> series)
    {
        if (block.Kind == BlockKind.TableRow && MatterNumbers.InRow(source, block.Cells) is var (mark, matter)) return new Passage(source, matter) { Kind = PassageKind.Item, Marker = mark, BlankBefore = blank };
        if (block.Kind == BlockKind.TableRow) return Row(source, block.Span, block.Cells, blank);
        var text = Plain.Of(source, block.Span);
        if (block.Kind == BlockKind.Paragraph && TableLine.Cells(text, block.Span.Start) is { } cells)
            return cells.Count == 0 ? null : Row(source, block.Span, cells, blank);
        var (marker, length) = LineMark.Of(text);
        if (year is not null && MatterNumbers.Of(text, year) is { Marker: not null } numbered) (marker, length) = numbered;
        if (series.TryGetValue(block, out var counted)) (marker, length) = counted;
        if (length >= text.Length) (marker, length) = (null, 0);
        marker ??= number;
        var isItem = block.Kind == BlockKind.ListItem || (marker is not null && !IsHash(marker));
        return new Passage(source, new SourceSpan(block.Span.Start + length, block.Span.End))
        {
            Kind = isItem ? PassageKind.Item : PassageKind.Text,
            Marker = IsHash(marker) ? null : marker ?? block.Marker?.Trim(),
            Depth = block.Level,
            IsMarkedHeading = block.Kind == BlockKind.Heading || IsHash(marker),
            IsEmphasised = block.IsEmphasised,
            BlankBefore = blank,
        };
    }

    /// <summary>"§ 31" alone, or with the reference number of the matter: the title stands on the next line.</summary>
    private static string? BareNumber(SourceText source, SourceBlock block)
    {
        if (block.Span.Length > LongestReference) return null;
        var text = Plain.Of(source, block.Span);
        if (LineMark.IsBareNumber(text)) return text;
        if (!text.Contains('§') || LineMark.Of(text) is not { Marker: { } marker, Length: var length } || length >= text.Length || !text.AsSpan(length).ContainsAnyInRange('0', '9')) return null;
        return Languages.LabelOf(text[length..].TrimStart().Split(' ', '\t')[0]) == Label.Reference ? marker : null;
    }

    private static bool IsHash(string? marker) => marker is ['#', ..];

    private static Passage Row(SourceText source, SourceSpan span, IReadOnlyList<SourceSpan> cells, bool blank) =>
        new(source, span) { Kind = PassageKind.Row, Cells = cells, BlankBefore = blank };

    private static int LineFeeds(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++) if (text[i] == '\n') count++;
        return count;
    }
}
