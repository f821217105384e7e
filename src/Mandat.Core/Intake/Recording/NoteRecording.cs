using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records what was told: learnings, experiments, obstacles, gates, events, money, and what a person lifted from the left.</summary>
sealed class NoteRecording(MandatDb db, Recorded recorded, EvidenceRecording evidence)
{
    readonly MinutesStructure _found = recorded.Reading.Structure;

    public void Record()
    {
        foreach (var (i, g) in Kept("gate", _found.Gates)) Gate($"gate.{i}", g);
        foreach (var (_, e) in Kept("experiment", _found.Experiments)) Write(e, NoteKind.Experiment, e.Text, About(e.About));
        foreach (var (_, l) in Kept("learning", _found.Learnings))
            Write(l, NoteKind.Learning, l.Text, About(l.About) with { By = l.By, ByPerson = recorded.PersonCalled(l.By) });
        foreach (var (_, o) in Kept("obstacle", _found.Obstacles))
            Write(o, NoteKind.Obstacle, o.Text, About(o.About) with { PartyAsWritten = o.Party, Party = PartyCalled(o.Party) });
        foreach (var (_, e) in Kept("event", _found.Events)) Write(e, NoteKind.Event, e.Text, new());
        foreach (var (i, l) in _found.Left.Index())
            if (Lifted(recorded.Answer($"left.{i}", Fields.Becomes)) is { } kind) Write(l, kind, l.Text, new());
        if (recorded.Answer(DraftQuestions.MoneyKey, Fields.TakenOut) is null) Money();
    }

    void Gate(string key, FoundGate g)
    {
        var answer = Id.Parse<BodyId>(recorded.Answer(key, Fields.Decider));
        var decider = answer is { } id && recorded.Roster.Bodies.Any(b => b.Id == id) ? answer : recorded.BodyCalled(g.Decider);
        Write(g, NoteKind.Gate, g.Text, About(g.About) with
        {
            Decider = decider, DeciderAsWritten = g.Decider, Basis = g.Evidence, Due = Dues.Of(g.Due, recorded.NextMeetings),
        });
    }

    /// <summary>One note for each block that names money, with every amount it names; in the outcome whose words the amounts are, where there is one.</summary>
    void Money()
    {
        var year = int.TryParse(recorded.Answer(DraftQuestions.MoneyKey, Fields.Year), out var y) ? y : (int?)null;
        var amounts = _found.Amounts.Select(a => (Found: (Found)a, Amount: (FoundAmount?)a, Unknown: (FoundUnknownAmount?)null))
            .Concat(_found.UnknownAmounts.Select(u => (Found: (Found)u, Amount: (FoundAmount?)null, Unknown: (FoundUnknownAmount?)u)))
            .GroupBy(x => recorded.Reading.Source.BlockAt(x.Found.Spans[0]));
        foreach (var group in amounts)
        {
            var span = group.Key?.Span ?? group.First().Found.Spans[0];
            var note = Write([span], NoteKind.Information, recorded.Reading.Source.At(span), new() { Outcome = OutcomeWith([.. group.SelectMany(x => x.Found.Spans)]) });
            foreach (var (_, amount, unknown) in group.OrderBy(x => x.Found.Spans[0].Start))
                if (amount is not null) note.AddAmount(amount.Text, amount.ValueSek is { } sek ? new Money(sek) : null, amount.Kind, amount.IsTarget, year);
                else note.AddAmount(unknown!.Text, null, unknown.Kind, false, year);
        }
    }

    /// <summary>The first outcome that holds all of these words.</summary>
    Guid? OutcomeWith(IReadOnlyList<SourceSpan> amounts)
    {
        foreach (var (spans, id) in recorded.Outcomes)
            if (amounts.All(a => spans.Any(s => s.Start <= a.Start && a.End <= s.End))) return id;
        return null;
    }

    void Write(Found found, NoteKind kind, string text, NoteFacts facts) => Write(found.Spans, kind, text, facts);

    Note Write(IReadOnlyList<SourceSpan> spans, NoteKind kind, string text, NoteFacts facts)
    {
        var note = Note.Write(recorded.Standing(spans), kind, text, facts);
        db.Add(note);
        recorded.Notes.Add(note);
        evidence.Outcome(note.Id.Value, spans);
        return note;
    }

    NoteFacts About(string? about) => new() { About = about, Initiative = about is not null && recorded.Initiatives.TryGetValue(about, out var id) ? id : null };

    PartyId? PartyCalled(string? words) => words is null ? null : recorded.Parties.GetValueOrDefault(words) ?? recorded.Roster.Party(words)?.Id;

    static NoteKind? Lifted(string? answer) => answer switch
    {
        "information" => NoteKind.Information,
        "learning" => NoteKind.Learning,
        _ => null,
    };

    IEnumerable<(int Index, T Item)> Kept<T>(string list, IReadOnlyList<T> found) =>
        found.Index().Where(x => recorded.Answer($"{list}.{x.Index}", Fields.TakenOut) is null);
}
