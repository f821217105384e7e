using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>A straight line that is drawn on a page: at a height from left to right, or at a distance from bottom to top.</summary>
internal readonly record struct PdfRule(double At, double From, double To)
{
    private const double Thickest = 3, Shortest = 6, Near = 1.6, Bridged = 4;
    private const int Most = 4000;

    public bool Covers(double place) => place >= From - Bridged && place <= To + Bridged;

    public bool Crosses(PdfRule other) => other.Covers(At) && Covers(other.At);

    /// <summary>The horizontal and vertical rules of a page; empty when there are so many that the page is a drawing.</summary>
    public static (List<PdfRule> Horizontal, List<PdfRule> Vertical) Of(Page page)
    {
        var (horizontal, vertical) = (new List<PdfRule>(), new List<PdfRule>());
        foreach (var path in page.Paths)
        {
            if (!path.IsStroked && !path.IsFilled) continue;
            foreach (var part in path)
                if (part.GetBoundingRectangle() is { } box) Add(box, path.IsStroked, horizontal, vertical);
            if (horizontal.Count + vertical.Count > Most) return ([], []);
        }
        return (Merged(horizontal), Merged(vertical));
    }

    private static void Add(PdfRectangle box, bool isStroked, List<PdfRule> horizontal, List<PdfRule> vertical)
    {
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (height <= Thickest && width >= Shortest) horizontal.Add(new((box.Top + box.Bottom) / 2, box.Left, box.Right));
        else if (width <= Thickest && height >= Shortest) vertical.Add(new((box.Left + box.Right) / 2, box.Bottom, box.Top));
        else if (isStroked && width >= Shortest && height >= Shortest)
        {
            horizontal.AddRange([new(box.Top, box.Left, box.Right), new(box.Bottom, box.Left, box.Right)]);
            vertical.AddRange([new(box.Left, box.Bottom, box.Top), new(box.Right, box.Bottom, box.Top)]);
        }
    }

    /// <summary>Pieces of one line, drawn cell by cell or dot by dot, become one.</summary>
    private static List<PdfRule> Merged(List<PdfRule> rules)
    {
        var merged = new List<PdfRule>();
        foreach (var row in Levels(rules))
        {
            var line = row[0];
            foreach (var piece in row)
            {
                if (piece.From <= line.To + Bridged && piece.To >= line.From - Bridged) line = new(line.At, Math.Min(line.From, piece.From), Math.Max(line.To, piece.To));
                else
                {
                    merged.Add(line);
                    line = piece with { At = line.At };
                }
            }
            merged.Add(line);
        }
        return merged;
    }

    private static IEnumerable<List<PdfRule>> Levels(List<PdfRule> rules)
    {
        var level = new List<PdfRule>();
        foreach (var rule in rules.OrderBy(r => r.At))
        {
            if (level.Count > 0 && rule.At - level[0].At > Near)
            {
                yield return [.. level.OrderBy(r => r.From)];
                level = [];
            }
            level.Add(rule);
        }
        if (level.Count > 0) yield return [.. level.OrderBy(r => r.From)];
    }
}
