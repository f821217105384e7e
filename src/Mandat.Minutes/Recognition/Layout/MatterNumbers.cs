using System.Text.RegularExpressions;
using Mandat.Minutes.Source;

namespace Mandat.Minutes.Recognition.Layout;

/// <summary>The numbers of matters as some documents write them: "24/31 Title" of the year 24, and a number, a title and a reference side by side.</summary>
internal static partial class MatterNumbers
{
    private const int Fewest = 3;
    private const int LongestReference = 40;

    /// <summary>The year before the stroke, when several lines bear it and their numbers rise; a day and a month would not.</summary>
    public static string? Year(SourceText source)
    {
        var rising = 0;
        string? year = null;
        var last = -1;
        foreach (var block in source.Blocks)
        {
            if (block.Span.Length < 8 || Numbered().Match(source.Text, block.Span.Start, Math.Min(12, block.Span.Length)) is not { Success: true } match) continue;
            var number = int.Parse(match.Groups["n"].ValueSpan);
            if (match.Groups["year"].Value != year) (year, rising) = (match.Groups["year"].Value, 1);
            else if (number == last + 1 && ++rising == Fewest) return year;
            last = number;
        }
        return null;
    }

    /// <summary>The mark of such a number at the start of a line, and its length.</summary>
    public static (string? Marker, int Length) Of(string line, string year) =>
        line.StartsWith(year, StringComparison.Ordinal) && Numbered().Match(line) is { Success: true } match ? ("§ " + match.Groups["n"].Value, match.Length) : default;

    /// <summary>"§ 92  Title      Dnr 2024/0117": the mark, and the cell of the title.</summary>
    public static (string Marker, SourceSpan Title)? InRow(SourceText source, IReadOnlyList<SourceSpan> cells)
    {
        if (cells.Count is < 2 or > 3 || cells[^1].Length > LongestReference || !IsReference(Plain.Of(source, cells[^1]))) return null;
        var first = Plain.Of(source, cells[0]);
        if (LineMark.IsBareNumber(first)) return cells.Count == 3 ? (first, cells[1]) : null;
        var (marker, length) = LineMark.Of(first);
        return cells.Count == 2 && marker is not null && char.IsDigit(marker.Trim('§', ' ', '.', ')')[0]) && length < first.Length ? (marker, new SourceSpan(cells[0].Start + length, cells[0].End)) : null;
    }

    private static bool IsReference(string text) =>
        Languages.LabelOf(text.Split([' ', ':', '.'], 2)[0]) == Recognition.Label.Reference || Reference().IsMatch(text);

    [GeneratedRegex(@"\G(?<year>[0-4]\d/)(?<n>\d{1,3})[.:]?\s+(?=\p{Lu}\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\(?\p{L}{0,6}[ -]?\d{2,4}[/:.-]\d{1,6}(?:[/-]\d{1,4})?\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
