using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake;

/// <summary>What is asked about the items of one draft, and the items that gather several findings.</summary>
sealed class DraftQuestions(MinutesStructure found, Roster roster)
{
    public const string MeetingKey = "meeting", AttendanceKey = "attendance", AgendaKey = "agenda", MoneyKey = "money";

    public DraftItem Meeting(MinutesStructure s, IReadOnlyList<PossibleMeeting> sameDay)
    {
        var body = roster.Body(s.Body?.Value);
        List<DraftQuestion> questions = [];
        if (body is null) questions.Add(WhichBody(s.Body?.Value));
        if (body is null && s.Body is not null) questions.Add(new(QuestionKind.BodyKind, Fields.BodyKind, s.Body.Value, [.. roster.Kinds.Select(k => new DraftChoice(k.Id.Value.ToString(), k.Name))]));
        if (s.Date is null) questions.Add(new(QuestionKind.Day, Fields.Day, null, []));
        if (sameDay.Count > 0) questions.Add(new(QuestionKind.SameMeeting, Fields.Same, null, [.. sameDay.Select(m => new DraftChoice(m.Answer, m.Name)), new(Fields.New, null)]));
        return new DraftItem
        {
            Key = MeetingKey, Kind = DraftItemKind.Meeting, Title = s.Title?.Value ?? "", Pile = questions.Count > 0 ? Certainty.Person : Certainty.Certain,
            Spans = [.. SpansOf(s.Title, s.Date, s.Body, s.Place, s.StartsAt).Distinct()], Questions = questions, Found = s.Date,
        };
    }

    public DraftItem Attendance(MinutesStructure s)
    {
        List<DraftQuestion> questions = [];
        foreach (var (at, organisation) in Organisations(s).Index())
            if (roster.Party(organisation) is null) questions.Add(WhichParty(organisation, at));
        return new DraftItem
        {
            Key = AttendanceKey, Kind = DraftItemKind.Attendance, Title = "", Questions = questions,
            Pile = questions.Count > 0 ? Certainty.Person : Certainty.Certain, Spans = [.. s.Participants.SelectMany(p => p.Spans).Order()],
        };
    }

    public DraftItem Agenda(MinutesStructure s) => new()
    {
        Key = AgendaKey, Kind = DraftItemKind.Agenda, Title = string.Join(", ", s.Agenda.Select(a => a.Title)), Pile = Certainty.Certain,
        Spans = [.. s.Agenda.Select(a => a.Spans[0])],
    };

    public DraftItem Money(MinutesStructure s) => new()
    {
        Key = MoneyKey, Kind = DraftItemKind.Money, Title = string.Join(", ", s.Amounts.Select(a => a.Text)), Pile = Certainty.Person,
        Spans = [.. s.Amounts.SelectMany(a => a.Spans).Concat(s.UnknownAmounts.SelectMany(a => a.Spans)).Order()],
        Questions = [new(QuestionKind.Year, Fields.Year, s.Date?.Value.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), [])],
    };

    public DraftItem Assignment(string key, FoundAssignment a)
    {
        var repeat = Repeat.Of(found, a);
        List<DraftQuestion> questions = [];
        if (repeat is not null) questions.Add(new(QuestionKind.SameThing, Fields.Same, repeat.Again, [new(Fields.Yes, null), new(Fields.No, null)]));
        if (a.Who.Count == 0) questions.Add(new(QuestionKind.Owner, Fields.Owner, null, []));
        if (a.Due.Precision == DuePrecision.None && (a.Who.Count == 0 || a.Certainty == Certainty.Person)) questions.Add(new(QuestionKind.Due, Fields.Due, null, []));
        return new DraftItem
        {
            Key = key, Kind = DraftItemKind.Assignment, Title = repeat?.First ?? a.What, Questions = questions, Found = a,
            Repeats = repeat is null ? null : new(repeat.Again, repeat.AgainSpans, repeat.Adds), Spans = repeat?.FirstSpans ?? a.Spans,
            Pile = questions.Count > 0 && a.Certainty == Certainty.Certain ? Certainty.Person : a.Certainty,
        };
    }

    public DraftQuestion? Decider(string? decider) => roster.Body(decider) is not null ? null
        : new(QuestionKind.Decider, Fields.Decider, decider, [.. Bodies(), new(Fields.Here, found.Body?.Value), new(Fields.None, null)]);

    public DraftQuestion? GateDecider(FoundGate gate) => roster.Body(gate.Decider) is not null ? null
        : new(QuestionKind.Decider, Fields.Decider, gate.About, [.. Bodies(), new(Fields.None, null)]);

    public DraftQuestion? File(FoundAttachment attachment) => attachment.IsMissing ? new(QuestionKind.File, "file", attachment.Label, []) : null;

    /// <summary>Candidates by first name from the register and the list; a person chooses, even when there is only one.</summary>
    public DraftQuestion WhoIs(FoundUnlistedPerson person) => new(QuestionKind.WhoIs, Fields.Who, person.Name,
        [.. roster.PersonsCalled(person.Name).Select(p => new DraftChoice(p.Id.Value.ToString(), p.Name)),
         .. person.Candidates.Where(c => roster.PersonsNamed(c).Count == 0).Select(c => new DraftChoice(PersonAnswer.Listed(c), c)),
         new(Fields.New, null), new(Fields.AsWritten, null)]);

    /// <summary>The organisations of the attendance list, in its order.</summary>
    public static IReadOnlyList<string> Organisations(MinutesStructure s) =>
        [.. s.Participants.Select(p => p.Organisation).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    DraftQuestion WhichBody(string? words) => new(QuestionKind.Body, Fields.Body, words,
        words is null ? Bodies() : [.. Bodies(), new(Fields.New, words)]);

    DraftQuestion WhichParty(string organisation, int at) => new(QuestionKind.Party, Fields.PartyOf(at), organisation,
        [.. roster.Parties.Select(p => new DraftChoice(p.Id.Value.ToString(), p.Name)), new(Fields.New, organisation), new(Fields.None, null)]);

    IReadOnlyList<DraftChoice> Bodies() => [.. roster.Bodies.Select(b => new DraftChoice(b.Id.Value.ToString(), b.Name))];

    static IEnumerable<SourceSpan> SpansOf(params Found?[] scalars) => scalars.OfType<Found>().SelectMany(f => f.Spans);
}

/// <summary>How a person is written as an answer: an identity, or a name of the document's own list.</summary>
static class PersonAnswer
{
    const string ListPrefix = "listed:";

    public static string Listed(string name) => ListPrefix + name;

    public static string? NameOfListed(string? answer) =>
        answer?.StartsWith(ListPrefix, StringComparison.Ordinal) == true ? answer[ListPrefix.Length..] : null;
}
