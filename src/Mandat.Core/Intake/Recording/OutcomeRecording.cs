using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;
using MatterKind = Mandat.Core.Matters.MatterKind;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records decisions, assignments, matters and notes, each with its evidence.</summary>
sealed class OutcomeRecording(MandatDb db, Recorded recorded)
{
    readonly MinutesStructure _found = recorded.Reading.Structure;
    readonly EvidenceRecording _evidence = new(db, recorded);
    readonly List<(SourceSpan Span, MatterId Id, PersonId? By, string? Name)> _proposals = [];
    readonly List<(SourceSpan Span, DecisionId Id)> _decisions = [];

    public List<Refusal> Record()
    {
        Matters();
        Decisions();
        ReportedDecisions();
        var refusals = new AssignmentRecording(db, recorded, _evidence, DecisionOver).Record();
        new NoteRecording(db, recorded, _evidence).Record();
        return refusals;
    }

    void Matters()
    {
        foreach (var (i, m) in Kept("matter", _found.Matters))
        {
            var sender = new MatterSender(recorded.BodyCalled(m.From), m.From, recorded.PersonCalled(m.By), m.By, recorded.HeldOn);
            var matter = Matter.Raise(recorded.Standing(m.Spans), KindOf(m.Kind), m.Text, sender);
            foreach (var to in m.To) matter.SendTo(new Receiver(recorded.BodyCalled(to), AsWritten: to), ConsiderationRole.Prepares);
            db.Add(matter);
            recorded.Matters.Add(matter);
            _evidence.Outcome(matter.Id.Value, m.Spans);
            if (m.Kind == Mandat.Minutes.Structure.MatterKind.Proposal) _proposals.Add((m.Spans[0], matter.Id, sender.Person, m.By));
        }
    }

    void Decisions()
    {
        foreach (var (i, d) in Kept("decision", _found.Decisions))
        {
            var proposal = ProposalBefore(d.Spans[0]);
            var decider = recorded.BodyCalled(d.Decider);
            Take(d.Spans, d.Text, new DecisionFacts
            {
                Outcome = Outcomes.Of(d.Text), IsFormal = d.IsFormal, Decider = decider, DeciderAsWritten = d.Decider, DecidedOn = recorded.HeldOn,
                Proposal = proposal?.Id, ProposedBy = d.ProposedBy ?? proposal?.Name, ProposedByPerson = recorded.PersonCalled(d.ProposedBy) ?? proposal?.By,
            });
        }
    }

    void ReportedDecisions()
    {
        foreach (var (i, d) in Kept("reported", _found.ReportedDecisions))
        {
            var answer = recorded.Answer($"reported.{i}", Fields.Decider);
            var decider = answer == Fields.Here ? recorded.Body : Id.Parse<BodyId>(answer) ?? recorded.BodyCalled(d.Decider);
            if (decider is { } b && b != recorded.Body && recorded.Roster.Bodies.All(k => k.Id != b)) decider = null;
            Take(d.Spans, d.Text, new DecisionFacts
            {
                Outcome = Outcomes.Of(d.Text), IsReported = answer != Fields.Here, Decider = decider, DeciderAsWritten = d.Decider,
                DecidedOn = answer == Fields.Here ? recorded.HeldOn : null,
            });
        }
    }

    void Take(IReadOnlyList<SourceSpan> spans, string text, DecisionFacts facts)
    {
        var at = recorded.Standing(spans);
        var matter = Matter.Raise(at, MatterKind.Decision, "", new MatterSender(facts.Decider, facts.DeciderAsWritten, On: recorded.HeldOn));
        var decision = Decision.Take(at, matter.Id, text, facts with { ToldOn = recorded.HeldOn });
        db.Add(matter);
        db.Add(decision);
        recorded.Decisions.Add(decision);
        _evidence.Outcome(decision.Id.Value, spans);
        if (!facts.IsReported) _decisions.Add((spans[0], decision.Id));
    }

    /// <summary>
    /// The decision that an assignment belongs to: the one whose words hold it, or the one that adopts the proposal it stands under.
    /// </summary>
    DecisionId? DecisionOver(SourceSpan assignment)
    {
        foreach (var (span, id) in _decisions)
            if (span.Overlaps(assignment)) return id;
        foreach (var (proposed, _, _, _) in _proposals)
            if (proposed.Start <= assignment.Start && _decisions.Find(d => d.Span.Start > assignment.Start) is { Span.IsEmpty: false } adopted
                && recorded.Standing([assignment]).Item == recorded.Standing([adopted.Span]).Item && ProposalBefore(adopted.Span)?.Span == proposed)
                return adopted.Id;
        return null;
    }

    /// <summary>A proposal in the same item, with no other decision between it and this one.</summary>
    (SourceSpan Span, MatterId Id, PersonId? By, string? Name)? ProposalBefore(SourceSpan decision)
    {
        var item = recorded.Standing([decision]).Item;
        var before = _proposals.Where(p => p.Span.Start < decision.Start && recorded.Standing([p.Span]).Item == item).OrderBy(p => p.Span.Start).ToList();
        if (before.Count == 0) return null;
        var last = before[^1];
        return _found.Decisions.Any(d => d.Spans[0].Start > last.Span.Start && d.Spans[0].Start < decision.Start) ? null : last;
    }

    IEnumerable<(int Index, T Item)> Kept<T>(string list, IReadOnlyList<T> found) =>
        found.Index().Where(x => recorded.Answer($"{list}.{x.Index}", Fields.TakenOut) is null);

    static MatterKind KindOf(Mandat.Minutes.Structure.MatterKind kind) => kind switch
    {
        Mandat.Minutes.Structure.MatterKind.Signal => MatterKind.Signal,
        Mandat.Minutes.Structure.MatterKind.Proposal => MatterKind.Proposal,
        Mandat.Minutes.Structure.MatterKind.Parked => MatterKind.ParkedQuestion,
        Mandat.Minutes.Structure.MatterKind.Report => MatterKind.Report,
    };
}
