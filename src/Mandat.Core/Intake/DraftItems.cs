using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake;

/// <summary>Lays out a reading as items in three piles, each with what only a person can know about it.</summary>
public static class DraftItems
{
    public static IReadOnlyList<DraftItem> Of(
        DraftReading reading, Roster roster, IReadOnlyList<PossibleMeeting> sameDay, Func<string, string, string?> answer)
    {
        var ask = new DraftQuestions(reading.Structure, roster);
        var items = Outcomes(reading.Structure, ask).Concat(Background(reading.Structure, ask))
            .Select(i => i with { IsTakenOut = answer(i.Key, Fields.TakenOut) is not null }).ToList();
        items.Insert(0, ask.Meeting(reading.Structure, sameDay));
        return Numbered(items);
    }

    /// <summary>Certain first, as the button confirms them, then what needs a person, then what was left; by place within each.</summary>
    static IReadOnlyList<DraftItem> Numbered(IEnumerable<DraftItem> items) =>
        [.. items.OrderBy(i => i.Pile).ThenBy(i => i.Spans.Count > 0 ? i.Spans[0].Start : 0).Select((item, at) => item with { Number = at + 1 })];

    static IEnumerable<DraftItem> Outcomes(MinutesStructure found, DraftQuestions ask)
    {
        foreach (var (i, d) in found.Decisions.Index()) yield return Item("decision", i, DraftItemKind.Decision, d, d.Text);
        foreach (var (i, d) in found.ReportedDecisions.Index())
            yield return Item("reported", i, DraftItemKind.ReportedDecision, d, d.Text, ask.Decider(d.Decider));
        foreach (var (i, a) in found.Assignments.Where(a => !a.IsDone).Index()) yield return ask.Assignment($"assignment.{i}", a);
        foreach (var (i, m) in found.Matters.Index()) yield return Item("matter", i, KindOf(m.Kind), m, m.Text);
        foreach (var (i, g) in found.Gates.Index()) yield return Item("gate", i, DraftItemKind.Gate, g, g.Text, ask.GateDecider(g));
        foreach (var (i, e) in found.Experiments.Index()) yield return Item("experiment", i, DraftItemKind.Experiment, e, e.Text);
        foreach (var (i, l) in found.Learnings.Index()) yield return Item("learning", i, DraftItemKind.Learning, l, l.Text);
        foreach (var (i, o) in found.Obstacles.Index()) yield return Item("obstacle", i, DraftItemKind.Obstacle, o, o.Text);
        foreach (var (i, e) in found.Events.Index()) yield return Item("event", i, DraftItemKind.Event, e, e.Text);
    }

    static IEnumerable<DraftItem> Background(MinutesStructure found, DraftQuestions ask)
    {
        if (found.Participants.Count > 0) yield return ask.Attendance(found);
        if (found.Agenda.Count > 0) yield return ask.Agenda(found);
        foreach (var (i, n) in found.NextMeetings.Index()) yield return Item("next", i, DraftItemKind.NextMeeting, n, n.On.Text ?? "");
        foreach (var (i, x) in found.Initiatives.Index()) yield return Item("initiative", i, DraftItemKind.Initiative, x, x.Name);
        foreach (var (i, a) in found.Attachments.Index()) yield return Item("attachment", i, DraftItemKind.Attachment, a, a.Label, ask.File(a));
        foreach (var (i, p) in found.NamedNotListed.Index()) yield return Item("person", i, DraftItemKind.Person, p, p.Name, ask.WhoIs(p));
        if (found.Amounts.Count + found.UnknownAmounts.Count > 0) yield return ask.Money(found);
        foreach (var (i, l) in found.Left.Index()) yield return Item("left", i, DraftItemKind.Left, l, l.Text);
    }

    static DraftItem Item(string list, int index, DraftItemKind kind, Found found, string title, params DraftQuestion?[] questions) => new()
    {
        Key = $"{list}.{index}", Kind = kind, Title = title, Spans = found.Spans, Found = found,
        Questions = [.. questions.OfType<DraftQuestion>()],
        Pile = found.Certainty == Certainty.Certain && questions.Any(q => q is not null) ? Certainty.Person : found.Certainty,
    };

    static DraftItemKind KindOf(MatterKind kind) => kind switch
    {
        MatterKind.Signal => DraftItemKind.Signal,
        MatterKind.Proposal => DraftItemKind.Proposal,
        MatterKind.Parked => DraftItemKind.ParkedQuestion,
        MatterKind.Report => DraftItemKind.Report,
    };
}

/// <summary>Names of the fields of answers.</summary>
public static class Fields
{
    public const string TakenOut = "out", Owner = "owner", Due = "due", Same = "same", Who = "who", Decider = "decider", Body = "body",
        BodyKind = "kind", Year = "year", Becomes = "as", Day = "day", FullName = "name";

    /// <summary>The field that says which party an organisation is.</summary>
    public static string PartyOf(int organisation) => $"party.{organisation}";

    public const string Yes = "yes", No = "no", New = "new", None = "none", AsWritten = "as-written", Here = "here";
}
