using Mandat.Core.Meetings;
using Mandat.Minutes.Source;

namespace Mandat.App.Pages.Meetings;

/// <summary>One block of the document, cut where the cited place begins and ends.</summary>
/// <param name="Block">The block.</param>
/// <param name="Before">Its words before the cited place; all of them where nothing is cited.</param>
/// <param name="Cited">Its words that are cited.</param>
/// <param name="After">Its words after.</param>
/// <param name="IsFirstCited">The cited place begins here.</param>
/// <param name="ShowsNumber">Another number than the block before.</param>
public sealed record SourceLine(SourceBlock Block, string Before, string Cited, string After, bool IsFirstCited, bool ShowsNumber);

/// <summary>Lays out a document block by block.</summary>
internal static class SourceLines
{
    public static IEnumerable<SourceLine> Of(SourceView view)
    {
        var (isBefore, number) = (true, 0);
        foreach (var block in view.Blocks)
        {
            var cited = view.Cited is { } c && c.Overlaps(block.Span) ? new SourceSpan(Math.Max(c.Start, block.Span.Start), Math.Min(c.End, block.Span.End)) : (SourceSpan?)null;
            yield return cited is { } at
                ? new(block, view.At(new(block.Span.Start, at.Start)), view.At(at), view.At(new(at.End, block.Span.End)), isBefore, block.Number != number)
                : new(block, view.At(block.Span), "", "", false, block.Number != number);
            isBefore = isBefore && cited is null;
            number = block.Number;
        }
    }
}
