using Mandat.Core.Intake;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.App.Pages.Intake;

/// <summary>A stretch of the text that an item came from.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Pile">The pile it is in now.</param>
/// <param name="Item">The item's key.</param>
/// <param name="Order">Which of the item's stretches, from 0.</param>
public sealed record Mark(SourceSpan Span, int Number, Certainty Pile, string Item, int Order)
{
    /// <summary>The anchor in the text.</summary>
    public string Id => Order == 0 ? $"k{Number}" : $"k{Number}-{Order}";

    /// <summary>
    /// The stretches of all items, none over another: an item that only names something (the agenda, an initiative, a person, an amount)
    /// gives way to one that holds it.
    /// </summary>
    public static IReadOnlyList<Mark> Of(IReadOnlyList<DraftItem> items)
    {
        List<Mark> kept = [];
        foreach (var item in items.Where(i => i.Kind != DraftItemKind.Agenda).OrderBy(Weight))
            foreach (var (order, span) in Spans(item).Index())
                if (!kept.Exists(m => m.Span.Overlaps(span)))
                    kept.Add(new(span, item.Number, item.IsTakenOut ? Certainty.Left : item.Pile, item.Key, order));
        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }

    /// <summary>The anchor of the place that holds a stretch: its own mark, one it gave way to, else the whole text.</summary>
    public static string At(IReadOnlyList<Mark> marks, SourceSpan span) => marks.FirstOrDefault(m => m.Span.Overlaps(span))?.Id ?? "text";

    private static IEnumerable<SourceSpan> Spans(DraftItem item) => item.Spans.Concat(item.Repeats?.Spans ?? []).Where(s => !s.IsEmpty);

    private static int Weight(DraftItem item) => item.Kind switch
    {
        DraftItemKind.Meeting or DraftItemKind.Attendance or DraftItemKind.NextMeeting => 0,
        DraftItemKind.Decision or DraftItemKind.ReportedDecision or DraftItemKind.Assignment => 1,
        DraftItemKind.Signal or DraftItemKind.Proposal or DraftItemKind.ParkedQuestion or DraftItemKind.Report => 2,
        DraftItemKind.Gate or DraftItemKind.Experiment or DraftItemKind.Learning or DraftItemKind.Obstacle or DraftItemKind.Event => 3,
        DraftItemKind.Money or DraftItemKind.Attachment => 4,
        DraftItemKind.Left => 5,
        DraftItemKind.Initiative or DraftItemKind.Person or DraftItemKind.Agenda => 6,
    };
}
