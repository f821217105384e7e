using System.Text;

namespace Mandat.Minutes.Formats.Pdf;

/// <summary>The words on one base line, from left to right.</summary>
internal sealed class PdfLine(IReadOnlyList<PdfWord> words)
{
    /// <summary>A gap this wide, in sizes of the type, parts two columns; blanks of a justified line are narrower.</summary>
    private const double ColumnGap = 1.2;

    public IReadOnlyList<PdfWord> Words { get; } = words;

    public int Page => Words[0].Page;

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Base { get; } = words.Count == 1 ? words[0].Base : words.MaxBy(w => w.Text.Length)!.Base;

    public double Size { get; } = words.Count == 1 ? words[0].Size : words.MaxBy(w => w.Text.Length)!.Size;

    public bool IsBold { get; } = words.All(w => w.IsBold);

    public int Letters => Words.Sum(w => w.Text.Length);

    /// <summary>The words that stand together, column by column.</summary>
    public IEnumerable<PdfLine> Columns(double gap = ColumnGap)
    {
        var from = 0;
        for (var at = 1; at <= Words.Count; at++)
        {
            if (at < Words.Count && Words[at].Left - Words[at - 1].Right < gap * Words[at].Size) continue;
            yield return new PdfLine([.. Words.Skip(from).Take(at - from)]);
            from = at;
        }
    }

    /// <summary>The line's text; columns are parted by a tab, except after a list mark.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        PdfWord? before = null;
        foreach (var word in Words)
        {
            if (before is not null && !word.GoesOnFrom(before)) text.Append(IsColumn(before, word, text) ? '\t' : ' ');
            text.Append(word.Text);
            before = word;
        }
        return text.ToString();
    }

    /// <summary>Lines of words in the order given: a new one where the base line changes.</summary>
    public static List<PdfLine> InOrder(IEnumerable<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfWord>();
        foreach (var word in words)
        {
            if (line.Count > 0 && !(word.IsOnLineOf(line[^1]) && word.Left > line[^1].Left - 1))
            {
                lines.Add(new PdfLine(line));
                line = [];
            }
            line.Add(word);
        }
        if (line.Count > 0) lines.Add(new PdfLine(line));
        return lines;
    }

    /// <summary>Lines of words in any order, from the top down.</summary>
    public static List<PdfLine> TopDown(IEnumerable<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfWord>();
        foreach (var word in words.OrderByDescending(w => w.Base))
        {
            if (line.Count > 0 && !word.IsOnLineOf(line[^1])) Close();
            line.Add(word);
        }
        if (line.Count > 0) Close();
        return lines;

        void Close()
        {
            lines.Add(new PdfLine([.. line.OrderBy(w => w.Left)]));
            line = [];
        }
    }

    private static bool IsColumn(PdfWord before, PdfWord word, StringBuilder text) =>
        word.Left - before.Right >= ColumnGap * word.Size && LineShape.Of(text + " x") is not { Kind: Mandat.Minutes.Source.BlockKind.ListItem, Content.Length: 1 };
}
