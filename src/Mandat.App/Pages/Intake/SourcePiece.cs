using Mandat.Minutes.Source;

namespace Mandat.App.Pages.Intake;

/// <summary>A piece of a block: plain words, or words with a mark.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">The mark, or null.</param>
/// <param name="IsLast">The last piece of its mark, where the number stands.</param>
public sealed record SourcePiece(string Text, Mark? Mark, bool IsLast)
{
    /// <summary>Cuts a block where marks begin and end.</summary>
    public static IReadOnlyList<SourcePiece> Of(SourceText source, SourceSpan block, IReadOnlyList<Mark> marks)
    {
        List<SourcePiece> pieces = [];
        var at = block.Start;
        for (var i = FirstOver(marks, block.Start); i < marks.Count && marks[i].Span.Start < block.End; i++)
        {
            var (from, to) = (Math.Max(marks[i].Span.Start, block.Start), Math.Min(marks[i].Span.End, block.End));
            if (from > at) pieces.Add(new(source.Text[at..from], null, false));
            pieces.Add(new(source.Text[from..to], marks[i], marks[i].Span.End <= block.End));
            at = to;
        }
        if (at < block.End) pieces.Add(new(source.Text[at..block.End], null, false));
        return pieces;
    }

    private static int FirstOver(IReadOnlyList<Mark> marks, int start)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (marks[mid].Span.End <= start) low = mid + 1;
            else high = mid;
        }
        return low;
    }
}
