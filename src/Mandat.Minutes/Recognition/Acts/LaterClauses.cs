using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>The later clauses of a sentence that give somebody else something to do, and what such clauses have in common.</summary>
internal sealed class LaterClauses(Draft draft, AssignmentWriter writer)
{
    private const int FewestWords = 3;

    /// <summary>What persons said is told in the past tense, so that the present tells what they are to do.</summary>
    public bool NarratesInPast { get; } = draft.Words.Acts.SpokePast.Count(draft.Source.Text) > draft.Words.Acts.SpeaksNow.Count(draft.Source.Text);

    /// <summary>Clauses later in the sentence that begin with somebody of the list: "…, Inger fixar fika".</summary>
    public bool In(Sentence sentence, int from = 0)
    {
        var found = false;
        var first = (Clauses.Subject(sentence.Text, sentence.Words, writer.Actors) ?? Inversions.In(sentence.Text, sentence.Words, writer.Actors))?.VerbAt ?? from;
        foreach (var start in ClauseStarts.In(sentence.Text, sentence.Words).Where(s => s > first))
        {
            var rest = sentence.Text[start..];
            if (sentence.Words.Tasks.Wishes.IsMatch(sentence.Text[..start]) || Promised(rest, sentence) is not { } who) continue;
            if (Joined(sentence, start, who) || IsSame(sentence, start, who)) { found = true; continue; }
            if (draft.Assignments.Count > 0 && draft.Assignments[^1].Spans[0] is var whole && whole.End == sentence.Span.End && sentence.At(start, 0).Start > whole.Start) draft.Assignments[^1] = Without(Cut(draft.Assignments[^1], sentence, start), who);
            writer.Write(sentence.At(start, rest.Length), sentence.Text.Length < 60 ? sentence.Text : rest, sentence.Words, who);
            found = true;
        }
        return found | Relative(sentence);
    }

    /// <summary>Who does what the later clause says does not do what the first one says.</summary>
    private static FoundAssignment Without(FoundAssignment first, Assignees later) =>
        first.Who.Where(w => !later.All.Any(l => l.Name == w.Name)).ToList() is { Count: > 0 } others && others.Count < first.Who.Count ? first with { Who = others } : first;

    /// <summary>"Siv skriver, Olle läser": verbs without objects are one task.</summary>
    private bool Joined(Sentence sentence, int start, Assignees who)
    {
        if (draft.Assignments is not [.., { } last] || last.Spans[0] != sentence.Span || sentence.Text.AsSpan(start).Count(' ') > 1 || sentence.Text.AsSpan(0, start).TrimEnd().Count(' ') > FewestWords) return false;
        draft.Assignments[^1] = last with { Who = [.. last.Who, .. who.All.Where(w => !last.Who.Any(l => l.Name == w.Name))] };
        return true;
    }

    /// <summary>"Siv skriver texten; hon skickar den till Olle": one task goes on.</summary>
    private bool IsSame(Sentence sentence, int start, Assignees who) =>
        draft.Assignments is [.., { } last] && last.Spans[0].End == sentence.Span.End && sentence.At(start, 0).Start > last.Spans[0].Start && who.All.Count == last.Who.Count && who.All.All(w => last.Who.Any(l => l.Name == w.Name))
        && sentence.Text.IndexOf(' ', start) is var end && end > start && (sentence.Words.People.Pronoun.IsMatch(sentence.Text[start..end]) || sentence.Words.Acts.Fronted.IsMatch(sentence.Text[start..end]));

    /// <summary>"… ska …", "… will …": who is bound by a clause.</summary>
    private Assignees? Bound(string clause, Sentence sentence)
    {
        foreach (var shape in sentence.Words.Acts.Duties)
            if (shape.Match(clause) is { Success: true } duty && writer.Actors.Of(duty.Groups["who"].Value, sentence.Words) is { } who) return who;
        return null;
    }

    /// <summary>Who of the list is to do what a clause says.</summary>
    private Assignees? Promised(string clause, Sentence sentence)
    {
        if (Bound(clause, sentence) is { } bound && IsMeant(bound)) return bound;
        if ((Clauses.Subject(clause, sentence.Words, writer.Actors) ?? Inversions.In(clause, sentence.Words, writer.Actors)) is not { VerbAt: <= 60 } found || !IsMeant(found.Who)) return null;
        return IsTold(found, clause, sentence.Words, isPast: false) ? null : found.Who;
    }

    /// <summary>"… till Elin, som tar den vidare till sin chef".</summary>
    private bool Relative(Sentence sentence)
    {
        if (sentence.Words.Acts.Relative.Match(sentence.Text) is not { Success: true } match) return false;
        var clause = match.Groups["clause"].Value;
        var verb = clause[(clause.IndexOf(' ') + 1)..];
        if (writer.Actors.Of(match.Groups["who"].Value, sentence.Words) is not { IsOpen: false } who) return false;
        if (!sentence.Words.Acts.Modal.IsMatch(verb) && !(who.IsKnownPerson && sentence.Words.Acts.Doing.IsMatch(verb))) return false;
        var span = sentence.At(match.Index, match.Length);
        if (draft.Assignments.Count > 0 && draft.Assignments[^1].Spans[0].Contains(span)) draft.Assignments[^1] = Cut(draft.Assignments[^1], sentence, match.Groups["clause"].Index);
        writer.Write(span, clause, sentence.Words, who);
        return true;
    }

    /// <summary>The clause before ends where the later one begins.</summary>
    private FoundAssignment Cut(FoundAssignment whole, Sentence sentence, int start)
    {
        var text = sentence.Text[..start].TrimEnd(' ', ',', ';', '–');
        foreach (var joiner in sentence.Words.People.Conjunctions) if (text.EndsWith(" " + joiner, StringComparison.Ordinal)) text = text[..^(joiner.Length + 1)];
        var from = whole.Spans[0].Start;
        var span = new Source.SourceSpan(from, Math.Max(from + 1, sentence.At(0, text.TrimEnd().Length).End));
        return writer.Narrowed(whole, span, sentence.Words);
    }
    public bool IsMeant(Assignees who) => who.IsKnownPerson || (writer.Actors.Antecedent is { } meant && who.All.All(a => a.Kind == AssigneeKind.Person && (a.Name == meant || draft.Roster.Named(a.Name).Count == 1))) || who.All.All(a => a.Kind == AssigneeKind.Person && writer.Actors.IsNameHere(a));

    /// <summary>A verb of telling tells what happens at the meeting, unless a coming day is given for it.</summary>
    public bool IsTold(Clauses clause, string text, Vocabulary words, bool isPast)
    {
        var telling = words.Acts.Telling.Match(clause.Verb);
        if (!telling.Success) return false;
        if (!clause.Verb.Contains(' ')) return true;
        var due = writer.Deadlines.In(text, words).Due.Precision;
        if (telling.Groups["narrates"].Success) return due == DuePrecision.None || due != DuePrecision.BeforeMeeting && !NarratesInPast && writer.Receivers.In(text, words) is null;
        if (isPast) return false;
        return due == DuePrecision.None || due != DuePrecision.BeforeMeeting && words.Acts.AboutClause.IsMatch(clause.Verb) && !writer.Deadlines.IsBound(text, words);
    }
}
