using System.Globalization;
using Mandat.App.Components;
using Mandat.App.Texts;
using Mandat.App.Wording;
using Mandat.Core.Intake;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Pages.Intake;

/// <summary>What an item of a draft is called on its page.</summary>
internal static class ItemWords
{
    /// <summary>The chip, for items that have one.</summary>
    public static OutcomeKind? Chip(DraftItemKind kind) => kind switch
    {
        DraftItemKind.Decision => OutcomeKind.Decision,
        DraftItemKind.ReportedDecision => OutcomeKind.ReportedDecision,
        DraftItemKind.Assignment => OutcomeKind.Assignment,
        DraftItemKind.Signal => OutcomeKind.Signal,
        DraftItemKind.Proposal => OutcomeKind.Proposal,
        DraftItemKind.ParkedQuestion => OutcomeKind.Parked,
        DraftItemKind.Gate => OutcomeKind.Gate,
        DraftItemKind.Experiment => OutcomeKind.Experiment,
        DraftItemKind.Learning => OutcomeKind.Learning,
        DraftItemKind.Event => OutcomeKind.Event,
        DraftItemKind.Money or DraftItemKind.Obstacle or DraftItemKind.Report => OutcomeKind.Information,
        DraftItemKind.Meeting or DraftItemKind.Attendance or DraftItemKind.Agenda or DraftItemKind.Attachment or DraftItemKind.Initiative
            or DraftItemKind.NextMeeting or DraftItemKind.Person or DraftItemKind.Left => null,
    };

    /// <summary>The line that names it.</summary>
    public static string Title(DraftItem item, DraftSheet sheet, IStringLocalizer<IntakeText> words) => item.Kind switch
    {
        DraftItemKind.Meeting => sheet.Reading.Structure.Date is { } date ? words["Item.Meeting", Day(date.Value)] : words["Item.MeetingUndated"],
        DraftItemKind.Attendance => Attendance(sheet.Reading.Structure, words),
        DraftItemKind.Agenda => words["Item.Agenda", sheet.Reading.Structure.Agenda.Count, item.Title],
        DraftItemKind.NextMeeting => Next((FoundNextMeeting)item.Found!, words),
        DraftItemKind.Initiative => words[sheet.Roster.Initiative(item.Title) is null ? "Item.InitiativeNew" : "Item.Initiative", item.Title],
        DraftItemKind.Attachment => words[((FoundAttachment)item.Found!).IsMissing ? "Item.AttachmentMissing" : "Item.Attachment", item.Title],
        DraftItemKind.Person => words["Item.Person", item.Title],
        DraftItemKind.Money => words["Item.Money", item.Title],
        _ => item.Title,
    };

    /// <summary>Who, when and to whom, as far as the text says.</summary>
    public static string? Facts(DraftItem item, IStringLocalizer<IntakeText> words) => item.Found switch
    {
        FoundAssignment a => Joined(a.Who.Count == 0 ? null : string.Join(", ", a.Who.Select(w => w.Name)), Due(a.Due, words), To(a.ReturnsTo, words)),
        FoundMatter m => Joined(m.By, m.From, To(m.To.Count == 0 ? null : string.Join(", ", m.To), words)),
        FoundLearning l => Joined(l.About, l.By),
        FoundObstacle o => Joined(o.About, o.Party),
        FoundExperiment e => e.About,
        FoundGate g => Joined(g.About, Due(g.Due, words)),
        FoundDecision d => Joined(d.Decider, d.ProposedBy is null ? null : words["Fact.ProposedBy", d.ProposedBy].Value),
        FoundReportedDecision d => d.Decider,
        _ => null,
    };

    /// <summary>Where it stands: line, paragraph or page.</summary>
    public static string Place(DraftSheet sheet, IReadOnlyList<SourceSpan> spans, IStringLocalizer<IntakeText> words) =>
        spans.Count == 0 ? "" : words[$"Place.{sheet.Reading.Source.PlaceUnit}", sheet.Reading.PlaceOf(spans[0])];

    public static string Day(DateOnly day) => Days.Full(day);

    private static string Attendance(MinutesStructure s, IStringLocalizer<IntakeText> words)
    {
        var (present, absent) = (s.Participants.Count(p => p.IsPresent), s.Participants.Count(p => !p.IsPresent));
        var each = s.Participants.Where(p => p.IsPresent && p.Organisation is not null).GroupBy(p => p.Organisation).Select(g => g.Count()).ToList();
        return words[$"Item.Attendance{(each.Count > 1 ? "ByParty" : "")}{(absent == 0 ? ".All" : "")}", present, absent, string.Join(" + ", each)];
    }

    private static string Next(FoundNextMeeting next, IStringLocalizer<IntakeText> words)
    {
        var when = next.On.Date is { } day ? Day(day) : next.On.Month is { } month ? Days.Month(month) : next.On.Text ?? "";
        var form = next.Form is { } how ? $", {words[$"Form.{how}"]}" : "";
        return words["Item.Next", when + form] + (next.Inferred.Contains("year") ? " " + words["Item.YearInferred"] : "");
    }

    private static string? Due(FoundDue due, IStringLocalizer<IntakeText> words) => due.Precision switch
    {
        DuePrecision.None => null,
        DuePrecision.BeforeMeeting => due.Date is { } day ? words["Due.BeforeMeetingOn", Days.Short(day, day)] : words["Due.BeforeMeeting"],
        DuePrecision.Day => due.Date is { } day ? Day(day) : due.Text,
        DuePrecision.Month => due.Month is { } month ? Days.Month(month) : due.Text,
        DuePrecision.Week or DuePrecision.Season => due.Text,
    };

    private static string? To(string? receiver, IStringLocalizer<IntakeText> words) => receiver is null ? null : words["Fact.To", receiver].Value;

    private static string? Joined(params string?[] facts) => facts.OfType<string>().Where(f => f.Length > 0).ToList() is { Count: > 0 } known ? string.Join(" · ", known) : null;
}
