using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;
using Kind = Mandat.Core.Assignments.AssigneeKind;
using MatterKind = Mandat.Core.Matters.MatterKind;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records assignments: who as far as anybody has said, due with its precision, merged or linked when a line may repeat another.</summary>
sealed class AssignmentRecording(MandatDb db, Recorded recorded, EvidenceRecording evidence, Func<SourceSpan, DecisionId?> decisionOver)
{
    readonly MinutesStructure _found = recorded.Reading.Structure;
    readonly List<Refusal> _refusals = [];

    public List<Refusal> Record()
    {
        foreach (var (i, a) in _found.Assignments.Where(a => !a.IsDone).Index())
            if (recorded.Answer($"assignment.{i}", Fields.TakenOut) is null) One($"assignment.{i}", a);
        return _refusals;
    }

    void One(string key, FoundAssignment a)
    {
        var (repeat, facts) = (Repeat.Of(_found, a), Facts(key, a));
        var (answer, isSame) = (recorded.Answer(key, Fields.Same), repeat is not null && recorded.Answer(key, Fields.Same) == Fields.Yes);
        var given = Give(repeat?.FirstSpans ?? a.Spans, repeat?.First ?? a.What, facts with { Condition = isSame ? repeat!.Adds : null });
        if (isSame) evidence.Add(given.Id.Value, repeat!.AgainSpans);
        else if (repeat is not null)
        {
            var again = Give(repeat.AgainSpans, repeat.Again, facts with { Decision = null });
            if (answer == Fields.No) recorded.Apart.Add(again.Id.Value);
            else again.MarkPossiblySameAs(given.Id);
        }
    }

    Assignment Give(IReadOnlyList<SourceSpan> spans, string what, AssignmentFacts facts)
    {
        var at = recorded.Standing(spans);
        var matter = Matter.Raise(at, MatterKind.Assignment, "", new MatterSender(facts.Giver, facts.GiverAsWritten, On: recorded.HeldOn));
        if (facts.ReturnAsWritten is not null) matter.SendTo(new Receiver(facts.ReturnBody, AsWritten: facts.ReturnAsWritten), ConsiderationRole.ReceivesReport);
        var assignment = Assignment.Give(at, matter.Id, what, facts with { Decision = facts.Decision ?? decisionOver(spans[0]) });
        db.Add(matter);
        db.Add(assignment);
        recorded.Assignments.Add(assignment);
        evidence.Outcome(assignment.Id.Value, spans);
        return assignment;
    }

    AssignmentFacts Facts(string key, FoundAssignment a) => new()
    {
        Giver = a.Giver is null ? recorded.Body : recorded.BodyCalled(a.Giver), GiverAsWritten = a.Giver, GivenOn = recorded.HeldOn,
        Due = DueOf(key, a), ReturnBody = recorded.BodyCalled(a.ReturnsTo), ReturnAsWritten = Short(a.ReturnsTo), IsOngoing = a.IsOngoing,
        Assignees = [.. a.Who.SelectMany(Who), .. Answered(key)],
    };

    IEnumerable<Assignees> Who(FoundAssignee who) => who.Kind switch
    {
        Mandat.Minutes.Structure.AssigneeKind.Person => [new(Kind.Person, Short(who.Name)!, recorded.PersonCalled(who.Name) ?? recorded.PersonCalled(who.AsWritten))],
        Mandat.Minutes.Structure.AssigneeKind.Role => [new(Kind.Role, Short(who.AsWritten)!)],
        Mandat.Minutes.Structure.AssigneeKind.Body => [new(Kind.Body, Short(who.AsWritten)!, Body: recorded.BodyCalled(who.Name))],
        Mandat.Minutes.Structure.AssigneeKind.EachParty => EachParty(who),
        Mandat.Minutes.Structure.AssigneeKind.EachMember => EachMember(who),
    };

    IReadOnlyList<Assignees> EachParty(FoundAssignee who)
    {
        List<Assignees> each = [.. recorded.Parties.Values.OfType<PartyId>().Distinct().Select(p => new Assignees(Kind.Party, Short(who.AsWritten)!, Party: p))];
        return each.Count > 0 ? each : [new(Kind.Role, Short(who.AsWritten)!)];
    }

    /// <summary>Every member, the absent ones too.</summary>
    IReadOnlyList<Assignees> EachMember(FoundAssignee who)
    {
        List<Assignees> each = [.. _found.Participants.Select(p => new Assignees(Kind.Person, Short(p.Name)!, recorded.PersonCalled(p.Name)))];
        return each.Count > 0 ? each : [new(Kind.Body, Short(who.AsWritten)!, Body: recorded.Body)];
    }

    IEnumerable<Assignees> Answered(string key)
    {
        var answer = recorded.Answer(key, Fields.Owner);
        if (PersonAnswer.NameOfListed(answer) is { } listed && recorded.Persons.ContainsKey(listed)) yield return new(Kind.Person, listed, recorded.Persons[listed]);
        else if (Id.Parse<PersonId>(answer) is { } id && recorded.Roster.Persons.FirstOrDefault(p => p.Id == id) is { } person)
            yield return new(Kind.Person, person.Name, person.Id);
    }

    DueBy DueOf(string key, FoundAssignment a)
    {
        if (recorded.Answer(key, Fields.Due) is not { } words) return Dues.Of(a.Due, recorded.NextMeetings);
        var due = DueWords.Read(words, recorded.HeldOn ?? DateOnly.FromDateTime(Instant.Now(db.Clock)));
        if (due is null) _refusals.Add(IntakeRefusals.DueNotUnderstood(key, words));
        return due ?? DueBy.Unknown;
    }

    static string? Short(string? text) => text is { Length: > 200 } ? text[..200] : text;
}
