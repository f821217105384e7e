namespace Mandat.Minutes.Formats.Pdf;

/// <summary>What is usual in a document: the size of its body text, its right edge, and the distance of lines that go on.</summary>
internal sealed class PdfMeasures
{
    private const double Loose = 1.6;
    private readonly List<double> _headings;

    public PdfMeasures(IReadOnlyList<PdfLine> lines, double width)
    {
        Body = lines.GroupBy(l => Rounded(l.Size)).OrderByDescending(g => g.Sum(l => l.Letters)).Select(g => g.Key).FirstOrDefault();
        _headings = [.. lines.Select(l => Rounded(l.Size)).Where(s => s > Body * 1.08).Distinct().OrderDescending()];
        var broken = lines.Zip(lines.Skip(1)).Where(p => IsBroken(p.First, p.Second)).ToList();
        Edge = broken.Count > 0
            ? broken.Max(p => p.First.Right)
            : Math.Max(lines.Select(l => l.Right).DefaultIfEmpty(width).Max(), width - lines.Select(l => l.Left).DefaultIfEmpty(0).Min());
        var pitches = broken.Select(p => (p.First.Base - p.Second.Base) / p.First.Size).Order().ToList();
        Pitch = pitches.Count > 0 ? pitches[pitches.Count / 2] * 1.15 : Loose;
    }

    public double Body { get; }

    public double Edge { get; }

    /// <summary>Lines further apart than this, in sizes of the type, do not go on from each other.</summary>
    public double Pitch { get; }

    /// <summary>Heading level by size, 1 for the largest; 0 for body text.</summary>
    public int HeadingLevel(PdfLine line)
    {
        var level = _headings.IndexOf(Rounded(line.Size)) + 1;
        return Math.Min(level, 6);
    }

    /// <summary>True when the second line begins with a word that had not fitted on the first, or the first ends in the midst of a word.</summary>
    public static bool IsFull(PdfLine line, PdfLine next, double edge)
    {
        if (line.Words[^1].Text is [.., var letter, '-' or '\u2010'] && char.IsLetterOrDigit(letter)) return true;
        var word = next.Words[0];
        return line.Right + line.Size * 0.25 + (word.Right - word.Left) > edge + 0.5;
    }

    public bool GoesOn(PdfLine line, PdfLine next) =>
        Math.Abs(line.Size - next.Size) < 0.6 && line.IsBold == next.IsBold && IsFull(line, next, Edge)
        && (line.Page != next.Page ? next.Page == line.Page + 1 && StartsLower(next) : line.Base - next.Base < Math.Max(Pitch, 1) * line.Size);

    /// <summary>A line that was surely broken for width: close above one that starts in lower case.</summary>
    private static bool IsBroken(PdfLine line, PdfLine next) =>
        line.Page == next.Page && Math.Abs(line.Size - next.Size) < 0.6 && line.Base - next.Base < line.Size * 2.4
        && line.Right - line.Left > 200 && StartsLower(next) && !next.Words[0].Text.StartsWith("att", StringComparison.Ordinal);

    private static bool StartsLower(PdfLine line) => char.IsLower(line.Words[0].Text[0]);

    private static double Rounded(double size) => Math.Round(size * 2, MidpointRounding.AwayFromZero) / 2;
}
