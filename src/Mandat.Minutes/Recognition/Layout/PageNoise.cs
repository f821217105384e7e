using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>Page headers and footers in running text: lines with a page number, and lines that come back page after page.</summary>
internal static partial class PageNoise
{
    private const int FewestTimes = 3;
    private const int Longest = 120;
    private const int Opening = 6;

    public static HashSet<SourceBlock> In(SourceText source)
    {
        var noise = new HashSet<SourceBlock>(ReferenceEqualityComparer.Instance);
        var same = new Dictionary<string, List<SourceBlock>>(StringComparer.Ordinal);
        var opening = source.Blocks.Take(Opening).ToHashSet();
        foreach (var block in source.Blocks)
        {
            if (block.Span.Length > Longest) continue;
            var text = source.At(block.Span);
            if (Page().IsMatch(text) && !opening.Contains(block)) noise.Add(block);
            if (!text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAny('§', '-') && block.Kind == BlockKind.ListItem) continue;
            var key = Digits().Replace(text, "0");
            if (!same.TryGetValue(key, out var list)) same[key] = list = [];
            list.Add(block);
        }
        foreach (var list in same.Values.Where(l => l.Count >= FewestTimes && source.At(l[0].Span).Count(char.IsLetter) > 12))
            foreach (var block in list.Where(b => !opening.Contains(b) && !IsMatter(source.At(b.Span)))) noise.Add(block);
        return noise;
    }

    /// <summary>A line that says something each time: a label, an amount, a sentence.</summary>
    private static bool IsMatter(string text) => Labelled.In(text).HasLabel || text.EndsWith('.') || text.Contains('|') || Languages.All.Any(w => w.Money.Amount.IsMatch(text));

    [GeneratedRegex(@"(?:^|\s)(?:(?:[Ss]ida|[Pp]age|[Ss]idan)\s+)?\d{1,3}\s?\(\d{1,3}\)\s*$|^(?:[Ss]ida|[Pp]age|[Ss]idan)\s+\d{1,3}(?:\s+(?:av|of)\s+\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
