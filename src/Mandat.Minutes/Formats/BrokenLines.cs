using Mandat.Minutes.Source;

namespace Mandat.Minutes.Formats;

/// <summary>
/// Finds the margin at which a text was broken into lines (mail programs, editors), and says which lines go on from the one before.
/// A line goes on when its first word had not fitted within the margin above.
/// </summary>
internal static class BrokenLines
{
    private const int Narrowest = 50, Widest = 110, Enough = 3;

    /// <summary>The margin, or 0 when lines are whole paragraphs.</summary>
    public static int Margin(string text)
    {
        int longest = 0, full = 0;
        foreach (var line in TextLine.In(text))
        {
            if (line.Length > Widest) return 0;
            longest = Math.Max(longest, line.Length);
        }
        if (longest < Narrowest) return 0;
        TextLine? previous = null;
        foreach (var line in TextLine.In(text))
        {
            if (previous is { } before && IsFull(text, before, line, longest) && char.IsLower(FirstLetter(text, line))) full++;
            previous = line.Length == 0 ? null : line;
        }
        return full >= Enough ? longest : 0;
    }

    public static bool GoesOn(string text, TextLine before, TextLine line, LineShape shape, SourceBlock block, int margin) =>
        margin > 0 && shape.Kind == BlockKind.Paragraph && block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && block.Span.End > before.Start && IsFull(text, before, line, margin);

    private static bool IsFull(string text, TextLine before, TextLine line, int margin)
    {
        var content = LineShape.Trim(text, line.Start, line.End);
        if (content.IsEmpty || before.Length < margin / 2) return false;
        var word = text.AsSpan(content.Start, content.Length).IndexOfAny(' ', '\t');
        return before.Length + 1 + (word < 0 ? content.Length : word) > margin;
    }

    private static char FirstLetter(string text, TextLine line)
    {
        var content = LineShape.Trim(text, line.Start, line.End);
        return content.IsEmpty ? ' ' : text[content.Start];
    }
}
