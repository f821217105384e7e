using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Assignments in running text.</summary>
internal sealed class ProseAssignments(Draft draft, AssignmentWriter writer)
{
    private const int FewestWords = 3;
    private const int FewWords = 6;
    private readonly Bodies bodies = new(draft);
    private readonly NamedTasks named = new(draft, writer);
    private readonly FormedGroups groups = new(writer);
    private readonly LaterClauses later = new(draft, writer);
    private readonly Antecedents antecedents = new(draft);
    private FoundAssignment? last;
    private Passage? lastPassage;
    private int dutyAt;

    public void Run()
    {
        foreach (var whole in draft.Sentences)
        {
            draft.Budget.CheckTime();
            if (draft.Functions.Contains(whole) || whole.Words.Matters.Signal.IsMatch(whole.Text) || IsHedged(whole)) continue;
            var sentence = whole.WithoutLabel().WithoutStart(whole.Words.ClauseStart).WithoutStart(whole.Words.SpacedClauseStart);
            if (draft.Head.Contains(sentence.Passage) || sentence.Passage.IsHeading || (sentence.Passage.Kind == PassageKind.Row && !Languages.IsClauseStart(sentence.Passage.Text))) continue;
            if (writer.IsTaken(sentence.Span)) continue;
            var before = draft.Assignments.Count;
            writer.Actors.Antecedent = antecedents.Of(sentence);
            writer.Actors.Speaker = antecedents.Speaker(whole);
            var went = GoesOn(sentence);
            writer.Actors.Members = groups.Of(sentence);
            if (!went && !groups.Forms(sentence) && !named.Requested(sentence) && !named.DoesThat(sentence) && !IsPast(sentence)) _ = named.Owned(whole) || Given(sentence) || named.SetApart(whole) || named.Command(whole, sentence) || named.Answered(whole) || ComesBack(sentence);
            writer.Actors.Speaker = null;
            if (draft.Assignments.Count > before) (last, lastPassage) = (draft.Assignments[^1], sentence.Passage);
        }
    }

    /// <summary>"Kanske …", "… skulle kunna …", unless it is a question within the sentence that is so: "hör efter om någon skulle kunna komma".</summary>
    private static bool IsHedged(Sentence sentence) =>
        sentence.Words.Acts.Hedged.Match(sentence.Text) is { Success: true } hedge && !sentence.Words.Tasks.Asked.IsMatch(sentence.Text[..hedge.Index]);

    /// <summary>By the words of a sentence, or of the clause that says what was settled.</summary>
    private bool Given(Sentence sentence)
    {
        dutyAt = 0;
        if (Commission(sentence) || named.Bracketed(sentence) || Duty(sentence)) return later.In(sentence, dutyAt) | true;
        return Everyone(sentence) || Settled(sentence) | SettledFurther(sentence) || Doing(sentence) || Passive(sentence);
    }

    /// <summary>"Mötet beslutade att styrelsen utreder …", "It was agreed that Siv should …".</summary>
    private bool Settled(Sentence sentence)
    {
        var tasks = sentence.Words.Tasks;
        var clause = sentence.After(tasks.Governs) ?? (draft.Sentences[sentence.Index].Text.Length > sentence.Text.Length && Languages.IsClauseStart(draft.Sentences[sentence.Index].Text) ? sentence : null);
        if (clause is null || draft.ReportedDecisions.Exists(r => r.Spans[0].Contains(clause.Span) || clause.Span.Contains(r.Spans[0])) || sentence.Words.Acts.NotNow.IsMatch(sentence.Text)) return false;
        if (clause != sentence && (Commission(clause) || !sentence.Words.Tasks.Permits.IsMatch(clause.Text) && Duty(clause))) return later.In(clause) | true;
        if (clause.Words.Acts.BarePlural && tasks.DonePassively.IsMatch(clause.Text) && (writer.Receivers.In(clause.Text, clause.Words) is not null || writer.Deadlines.In(clause.Text, clause.Words).Due.Precision != DuePrecision.None) && Agents.In(clause.Text, clause.Words, writer.Actors) is null)
        {
            writer.Write(clause.Span, clause.Text, clause.Words, null);
            return true;
        }
        if (tasks.Settles.Match(clause.Text) is { Success: true } bound && Of(bound.Groups["who"].Value, clause) is { } who) return Binding(clause, who);
        if (Clauses.Subject(clause.Text, clause.Words, writer.Actors, isSettled: true) is not { } found || found.Who.IsOpen && !later.IsMeant(found.Who)) return false;
        return (clause.Words.Acts.Doing.IsMatch(found.Verb) || clause.Words.Acts.Telling.IsMatch(found.Verb) || later.IsMeant(found.Who) || clause.Words.Acts.BarePlural) && Binding(clause, found.Who);
    }

    /// <summary>"… beslöt att avslå motionen och att styrelsen ska …": each clause for itself.</summary>
    private bool SettledFurther(Sentence sentence)
    {
        if (!sentence.Words.Tasks.FurtherClause.CanMatch(sentence.Text) || sentence.After(sentence.Words.Tasks.Governs) is null) return false;
        var found = false;
        foreach (var match in sentence.Words.Tasks.FurtherClause.Matches(sentence.Text))
            if (sentence.From(match.Index + match.Length) is { } clause && !writer.IsTaken(clause.Span)) found |= Commission(clause) || Duty(clause);
        return found;
    }

    private bool Binding(Sentence clause, Assignees who)
    {
        Write(clause, who);
        later.In(clause);
        return true;
    }

    private static bool IsPast(Sentence sentence) => sentence.IsQuestion || sentence.Words.Acts.NotAssignment.IsMatch(sentence.Text);

    private bool Commission(Sentence sentence)
    {
        foreach (var shape in sentence.Words.Acts.Commissions)
        {
            var match = shape.Match(sentence.Text);
            if (!match.Success || Of(match.Groups["who"].Value, sentence) is not { } who) continue;
            if (sentence.Words.Acts.Asks.IsMatch(match.Value) && (who.All.Any(a => a.Kind == AssigneeKind.Body && !sentence.Words.Tasks.Collective.IsMatch(a.Name)) || sentence.Words.Acts.Formal.IsMatch(sentence.Text))) continue;
            if (sentence.Words.Tasks.AtMeeting.IsMatch(match.Groups["what"].Value)) continue;
            var giver = match.Groups["giver"] is { Success: true } g ? g.Value : null;
            var what = match.Groups["what"];
            var isShort = what.ValueSpan.Count(' ') is var blanks && (blanks < FewestWords || blanks < FewWords && sentence.Text.AsSpan().Count(' ') < blanks * 3);
            writer.Write(isShort ? sentence.Span : sentence.At(what), what.Value, sentence.Words, who, giver: giver);
            return true;
        }
        return false;
    }

    private Assignees? Of(string who, Sentence sentence) => writer.Actors.Doer(who, sentence.Words);

    private bool Duty(Sentence sentence)
    {
        var plain = sentence.Words.Tasks.Parenthesis.Replace(sentence.Text, "");
        return Duty(sentence, sentence.Text) || plain.Length < sentence.Text.Length && Duty(sentence, plain);
    }

    private bool Duty(Sentence sentence, string text)
    {
        foreach (var shape in sentence.Words.Acts.Duties)
        {
            var match = shape.Match(text);
            if (!match.Success || sentence.Words.Tasks.AtMeeting.IsMatch(match.Groups["what"].Value) || Of(match.Groups["who"].Value, sentence) is not { } who || !IsFirm(who, sentence)) continue;
            Write(sentence, who);
            dutyAt = match.Groups["what"] is { Success: true, Index: > 0 and var at } ? at : 0;
            return true;
        }
        return false;
    }

    /// <summary>A person of the list, or somebody else with a time or a receiver.</summary>
    private bool IsFirm(Assignees who, Sentence sentence) =>
        who.IsKnownPerson || writer.Deadlines.In(sentence.Text, sentence.Words).Due.Precision != DuePrecision.None || writer.Receivers.In(sentence.Text, sentence.Words) is not null
        || who.All.All(a => a.Kind is AssigneeKind.Role or AssigneeKind.EachParty || a.Kind == AssigneeKind.Person && (!who.IsOpen || a.AsWritten.Contains(' ') || writer.Actors.IsNameHere(a) || a.AsWritten != a.Name || draft.Roster.People.Count < FewestWords || draft.Roster.Named(a.Name).Count > 0));

    private void Write(Sentence sentence, Assignees who)
    {
        var aside = sentence.Words.Acts.Aside.Match(sentence.Text);
        var length = aside.Success && sentence.Text.AsSpan(0, aside.Index).Count(' ') >= FewestWords ? aside.Index : sentence.Text.Length;
        writer.Write(sentence.At(0, length), sentence.Text, sentence.Words, WithGapped(sentence, WithOthers(sentence, who)));
    }

    private bool IsOther(Assignees who, Sentence sentence) => who.All.All(a => bodies.IsOther(a.Name, sentence.Words));

    /// <summary>"Patrik hör av sig till skolan och Jens till klubben": the verb is left out the second time.</summary>
    private Assignees WithGapped(Sentence sentence, Assignees who)
    {
        foreach (var start in ClauseStarts.In(sentence.Text, sentence.Words))
        {
            var rest = sentence.Text[start..];
            var gap = sentence.Words.Acts.Gapped.Match(rest);
            if (gap.Success && writer.Actors.Of(gap.Groups["who"].Value, sentence.Words) is { IsKnownPerson: true } other && !other.All.Any(o => who.All.Any(w => w.Name == o.Name))) who = who.And(other);
        }
        return who;
    }

    /// <summary>"… tillsammans med Pia Mård": the others of the list who take part.</summary>
    private Assignees WithOthers(Sentence sentence, Assignees who)
    {
        if (sentence.Words.Acts.Together.Match(sentence.Text) is not { Success: true } match) return who;
        var others = Inversions.Subject(match.Groups["who"].Value, sentence.Words, writer.Actors);
        return others is null || others.All.Any(o => who.All.Any(w => w.Name == o.Name)) ? who : who.And(others);
    }

    /// <summary>"Texten granskas av Elsa".</summary>
    private bool Passive(Sentence sentence)
    {
        if (Agents.In(sentence.Text, sentence.Words, writer.Actors) is not { } who) return false;
        Write(sentence, who);
        return true;
    }

    /// <summary>"… alla medlemmar gör en analys": the whole body does it.</summary>
    private bool Everyone(Sentence sentence)
    {
        var match = sentence.Words.People.Everyone.Match(sentence.Text);
        if (!match.Success) return false;
        var rest = sentence.Text[match.Index..];
        if (Clauses.Subject(rest, sentence.Words, writer.Actors) is not { } clause || !sentence.Words.Acts.Doing.IsMatch(clause.Verb)) return false;
        if (clause.Who.All.All(a => a.Kind != AssigneeKind.EachMember)) return false;
        writer.Write(sentence.At(match.Index, rest.Length), rest, sentence.Words, clause.Who);
        return true;
    }

    private bool Doing(Sentence sentence) => Whole(sentence) | later.In(sentence);

    private bool Whole(Sentence sentence)
    {
        var direct = Clauses.Subject(sentence.Text, sentence.Words, writer.Actors);
        if ((direct is null || direct.Who.IsOpen && !later.IsMeant(direct.Who) ? Inversions.In(sentence.Text, sentence.Words, writer.Actors) ?? direct : direct) is not { } clause) return false;
        var acts = sentence.Words.Acts;
        if (later.IsTold(clause, sentence.Text, sentence.Words, later.NarratesInPast && later.IsMeant(clause.Who))) return false;
        var isDated = writer.Deadlines.In(sentence.Text, sentence.Words).Due.Precision != DuePrecision.None;
        var isDoing = acts.Doing.IsMatch(clause.Verb) || isDated && clause.Who.All.All(a => a.Kind == AssigneeKind.EachParty) || isDated && clause.Who.All.All(a => a.Kind is AssigneeKind.Role or AssigneeKind.Person) && writer.Deadlines.IsBound(sentence.Text, sentence.Words);
        if (!later.IsMeant(clause.Who) && !(isDoing && (isDated || writer.Receivers.In(sentence.Text, sentence.Words) is not null || clause.Who.All.All(a => a.Kind == AssigneeKind.Body) && IsOther(clause.Who, sentence) || clause.Who.All.Any(a => a.Kind is AssigneeKind.Role or AssigneeKind.EachParty or AssigneeKind.Person)))) return false;
        Write(sentence, clause.Who);
        return true;
    }

    /// <summary>"Utvärderingen redovisas för styrelsen i mars": no person, but a time and a receiver.</summary>
    private bool ComesBack(Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        if (!acts.ComesBack.IsMatch(sentence.Text)) return false;
        var receiver = writer.Receivers.In(sentence.Text, sentence.Words);
        var (due, isInferred) = writer.Deadlines.In(sentence.Text, sentence.Words, receiver?.End ?? 0);
        if (due.Precision == DuePrecision.None || receiver is null) return false;
        writer.Write(sentence.Span, sentence.Text, sentence.Words, null, (due, isInferred));
        return true;
    }

    /// <summary>A sentence about the assignment before it: when it is due and whom it goes to.</summary>
    private bool GoesOn(Sentence sentence)
    {
        if (last is null || lastPassage != sentence.Passage || !sentence.Words.Acts.GoesOn.IsMatch(sentence.Text) || Agents.In(sentence.Text, sentence.Words, writer.Actors) is not null) return false;
        var receiver = writer.Receivers.In(sentence.Text, sentence.Words)?.Name ?? Report(sentence);
        var (due, isInferred) = writer.Deadlines.In(sentence.Text, sentence.Words);
        var takesDue = last.Due.Precision == DuePrecision.None && due.Precision != DuePrecision.None;
        if (receiver is null && !takesDue) return false;
        List<string> inferred = [.. last.Inferred];
        if (takesDue && due.ToIso() is not null) inferred.Add("due");
        if (takesDue && isInferred && due.ToIso() is not null) inferred.Add("year");
        last = last with { ReturnsTo = last.ReturnsTo ?? receiver, Due = takesDue ? due : last.Due, Inferred = inferred };
        draft.Assignments[^1] = last;
        return true;
    }

    private string? Report(Sentence sentence)
    {
        var match = sentence.Words.Matters.Report.Match(sentence.Text);
        return match.Success ? writer.Receivers.Name(match.Groups["to"], sentence.Words) : null;
    }
}
