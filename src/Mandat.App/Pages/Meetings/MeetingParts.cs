using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.Meetings;

/// <summary>A section of the notes: an item of the agenda and what came out of it.</summary>
internal sealed record MeetingPart(string Heading, string Id, IReadOnlyList<OutcomeView> Outcomes);

/// <summary>Lays out the outcomes under the items of the agenda; work that a decision gave stands in the decision.</summary>
internal static class MeetingParts
{
    public static IReadOnlyList<MeetingPart> Of(MeetingView view, IStringLocalizer words)
    {
        var nested = view.Outcomes.OfType<DecisionView>().SelectMany(d => d.Gives).Select(a => a.Id).ToHashSet();
        var top = view.Outcomes.Where(o => !nested.Contains(o.Id)).ToLookup(o => o.Item);
        List<MeetingPart> parts = [.. view.Agenda.Select(a => new MeetingPart(Heading(a), $"p-{a.Order}", [.. top[a.Id]]))];
        if (top[null].Any()) parts.Add(new(words[view.Agenda.Count == 0 ? "Unlisted" : "Outside"], "p-0", [.. top[null]]));
        return parts;
    }

    // A title that has its number keeps it.
    private static string Heading(AgendaView item) => item.Title.Length > 0 && (char.IsDigit(item.Title[0]) || item.Title[0] == '§') ? item.Title : $"{item.Order}. {item.Title}";
}
