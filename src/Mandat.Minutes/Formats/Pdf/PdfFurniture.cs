using System.Text.RegularExpressions;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>
/// Takes away what is printed on every page: running heads after the first, feet, and page numbers. A head is kept once, since it may be
/// the only place that names the body and the day.
/// </summary>
internal static partial class PdfFurniture
{
    private const double Margin = 0.12;

    public static void Remove(IReadOnlyList<PdfPage> pages)
    {
        var body = pages.SelectMany(p => p.Lines).GroupBy(l => Math.Round(l.Size)).OrderByDescending(g => g.Sum(l => l.Letters)).Select(g => g.Key).FirstOrDefault();
        var counts = pages.SelectMany(p => p.Lines.Where(l => IsInMargin(p, l)).Select(Key).Distinct()).CountBy(k => k).ToDictionary();
        var heads = new HashSet<string>();
        foreach (var page in pages)
            page.Lines.RemoveAll(l => IsInMargin(page, l) && (IsPageNumber().IsMatch(l.Text()) || IsFoot(page, l, body) || (Repeats(l) && !(IsHead(page, l) && heads.Add(Key(l))))));

        bool Repeats(PdfLine line) => pages.Count > 1 && counts.GetValueOrDefault(Key(line)) * 2 > pages.Count && counts[Key(line)] > 1;
    }

    /// <summary>At the very bottom in small type: an address, a file name, a print date.</summary>
    private static bool IsFoot(PdfPage page, PdfLine line, double body) => line.Base < page.Height * 0.06 && line.Size < body * 0.85;

    private static bool IsInMargin(PdfPage page, PdfLine line) => line.Base < page.Height * Margin || IsHead(page, line);

    private static bool IsHead(PdfPage page, PdfLine line) => line.Base > page.Height * (1 - Margin);

    private static string Key(PdfLine line) => Digits().Replace(line.Text(), "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\s*(?:sida|sid\.?|page|s\.|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?\s*(?:\(\s*\d{1,4}\s*\)|/\s*\d{1,4}|(?:av|of)\s+\d{1,4})?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsPageNumber();
}
