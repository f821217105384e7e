using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake;

/// <summary>
/// An assignment and a line that may say it again. The reader keeps them together; here they are two until a person says that they are one.
/// </summary>
/// <param name="First">The words where it was given.</param>
/// <param name="FirstSpans">Their place.</param>
/// <param name="Again">The words of the line that may repeat it.</param>
/// <param name="AgainSpans">Their place.</param>
/// <param name="Adds">What that line adds.</param>
sealed record Repeat(string First, IReadOnlyList<SourceSpan> FirstSpans, string Again, IReadOnlyList<SourceSpan> AgainSpans, string? Adds)
{
    /// <summary>The line that may repeat an assignment; null when there is none.</summary>
    public static Repeat? Of(MinutesStructure found, FoundAssignment assignment)
    {
        var recap = found.Recaps.FirstOrDefault(r => r.Text == assignment.What || r.Of == assignment.What);
        if (recap is null) return null;
        IReadOnlyList<SourceSpan> first = [.. assignment.Spans.Except(recap.Spans)];
        return first.Count == 0 ? null : new(recap.Of, first, recap.Text, recap.Spans, recap.Adds);
    }
}
