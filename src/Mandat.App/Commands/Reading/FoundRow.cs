using System.Globalization;
using Mandat.Minutes.Structure;

namespace Mandat.App.Commands.Reading;

/// <summary>One found thing as a row: what it is, its words, what more is known, and how sure the reading is.</summary>
internal sealed record FoundRow(string Kind, string Text, string More, Certainty Certainty)
{
    public static IEnumerable<FoundRow> Of(MinutesStructure found, Words words)
    {
        FoundRow Row(string kind, Found item, string text, params string?[] more) =>
            new(words[$"Found.{kind}"], text, string.Join(", ", more.Where(word => !string.IsNullOrEmpty(word))), item.Certainty);
        string? With(string key, string? value) => string.IsNullOrEmpty(value) ? null : words[key, value];
        string? Day(FoundDue? due) => due?.ToIso() ?? due?.Text;

        return [
            .. found.Participants.Select(one => Row(one.IsPresent ? "Present" : "Absent", one, one.Name, one.Organisation, one.Role)),
            .. found.Agenda.Select(one => Row("Agenda", one, one.Title)),
            .. found.Decisions.Select(one => Row("Decision", one, one.Text, one.Decider, With("More.By", one.ProposedBy), one.IsFormal ? words["More.Formal"] : null)),
            .. found.ReportedDecisions.Select(one => Row("ReportedDecision", one, one.Text, one.Decider ?? words["More.DeciderMissing"])),
            .. found.Assignments.Select(one => Row("Assignment", one, one.What, Who(one, words), With("More.Due", Day(one.Due)), With("More.ReturnsTo", one.ReturnsTo), one.IsDone ? words["More.Done"] : null)),
            .. found.Matters.Select(one => Row(one.Kind.ToString(), one, one.Text, one.From, With("More.To", string.Join(", ", one.To)), With("More.By", one.By))),
            .. found.Gates.Select(one => Row("Gate", one, one.Text, one.Decider, With("More.Due", Day(one.Due)))),
            .. found.Experiments.Select(one => Row("Experiment", one, one.Text, one.About)),
            .. found.Learnings.Select(one => Row("Learning", one, one.Text, one.About, With("More.By", one.By))),
            .. found.Obstacles.Select(one => Row("Obstacle", one, one.Text, one.About, one.Party)),
            .. found.Events.Select(one => Row("Event", one, one.Text)),
            .. found.NextMeetings.Select(one => Row("NextMeeting", one, Day(one.On) ?? words["Table.Missing"], one.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture), one.Place)),
            .. found.Attachments.Select(one => Row("Attachment", one, one.Label, one.IsMissing ? words["More.NotAttached"] : null)),
            .. found.Amounts.Select(one => Row("Amount", one, one.Text, one.ValueSek?.ToString("N0", words.Culture), one.Kind, one.IsTarget ? words["More.Target"] : null)),
            .. found.UnknownAmounts.Select(one => Row("UnknownAmount", one, one.Text, one.Kind)),
            .. found.Initiatives.Select(one => Row("Initiative", one, one.Name)),
            .. found.NamedNotListed.Select(one => Row("Unlisted", one, one.Name, With("More.OneOf", string.Join(", ", one.Candidates)))),
            .. found.Recaps.Select(one => Row("Recap", one, one.Text, one.Adds)),
            .. found.Left.Select(one => Row("Left", one, one.Text)),
        ];
    }

    private static string Who(FoundAssignment one, Words words) =>
        one.Who.Count == 0 ? words["More.Nobody"] : string.Join(", ", one.Who.Select(assignee => assignee.Name));
}
