using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Decisions of this meeting; those of other bodies are set apart as reported.</summary>
internal sealed partial class DecisionRecogniser(Draft draft)
{
    private readonly Bodies bodies = new(draft);
    private readonly List<SourceSpan> proposals = [];
    private bool isProposing;
    private bool isOpen;
    private bool isLabelled;
    private string? decider;
    private SourceSpan? proposal;
    private bool isElsewhere;
    private Passage? enumerating;

    /// <summary>Only clauses go on the decision: "Beslut: att …" and then "att …".</summary>
    private bool isClauses;

    /// <summary>The first line under the label is an item: what is none ends the list.</summary>
    private bool isItems;
    private int listed;

    public static void Run(Draft draft) => new DecisionRecogniser(draft).Read();

    private void Read()
    {
        foreach (var passage in draft.Passages)
        {
            draft.Budget.CheckTime();
            if (draft.Head.Contains(passage)) continue;
            if (passage.IsHeading) Enter(passage);
            else if (passage.Kind != PassageKind.Row || (isOpen && Languages.IsClauseStart(passage.Text))) Take(passage);
        }
    }

    private void Enter(Passage heading)
    {
        isLabelled = heading.Section.Label == Label.Decision;
        listed = 0;
        isProposing = heading.Section.Label == Label.Proposal;
        if (heading.Section.Label != Label.Decision) proposals.Clear();
        isOpen = isLabelled || heading.Words.Acts.DecidesOpen.IsMatch(heading.Text);
        proposal = null;
        decider = null;
        isElsewhere = Elsewhere.Introduces(heading.Text, heading.Words, bodies);
    }

    private void Take(Passage passage)
    {
        var text = passage.Text;
        var labelled = Labelled.In(text);
        if (isProposing && labelled.Label == Label.None && IsClause(passage))
        {
            proposals.Add(passage.At(Head(text), Length(text) - Head(text)));
            return;
        }
        isProposing = false;
        if (labelled.Label == Label.Decision) TakeLabelled(passage, labelled);
        else if (labelled.Label == Label.Proposal) TakeProposal(passage, labelled);
        else if (labelled.HasLabel && IsElection(passage, labelled)) Add(passage.At(0, Length(text)), passage);
        else if (IsClosing(labelled, text)) isOpen = isLabelled = false;
        else if (isOpen && IsAfterItems(passage)) Close(passage);
        else if (isOpen && (isClauses ? IsClause(passage) : IsListed(passage)) && !passage.Words.Acts.DecidesOpen.IsMatch(text)) Listed(passage);
        else Sentences(passage);
        if (passage.Text[^1] == ':' && passage.Kind == PassageKind.Text) isElsewhere = Elsewhere.Introduces(text, passage.Words, bodies);
        else if (passage.Kind != PassageKind.Item) isElsewhere &= passage.Section.Span == passage.Span;
    }

    /// <summary>One of a list: a later sentence in it is a decision of its own when it is worded as one.</summary>
    private void Listed(Passage passage)
    {
        var text = passage.Text;
        if (listed++ == 0) isItems = passage.Kind == PassageKind.Item;
        if (passage.Words.Acts.Dissents.IsMatch(text))
        {
            isOpen = isLabelled = false;
            return;
        }
        if (passage.Kind == PassageKind.Text && !Languages.IsClauseStart(text) && passage.Words.Matters.NextMeeting.IsMatch(text) && Dates.DateScanner.Scan(text, passage.Words.Dates).Count > 0) return;
        var ends = passage.Sentences.Skip(1).Where(s => IsDecision(s) || IsOutcome(s)).Select(s => s.Span.Start - passage.Span.Start).Append(text.Length).ToList();
        var start = Head(text);
        foreach (var end in ends)
        {
            Add(passage.At(start, Length(text[..end]) - start), passage);
            start = end;
        }
    }

    private bool IsDecision(Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        return acts.Decides.IsMatch(sentence.Text) || acts.Agrees.IsMatch(sentence.Text) || acts.Resolved.IsMatch(sentence.Text) || (acts.Chooses.Match(sentence.Text) is { Success: true } choice && IsOwnBody(choice.Groups["who"].Value, sentence.Words));
    }

    private bool IsAfterItems(Passage passage) => listed > 0 && isItems && isLabelled && passage is { Kind: PassageKind.Text, BlankBefore: true } && !IsClause(passage);

    private void Close(Passage passage)
    {
        isOpen = isLabelled = false;
        Sentences(passage);
    }

    private static bool IsClause(Passage passage) => Languages.IsClauseStart(passage.Text) || passage.Marker is ['(', ..] || passage.Words.Acts.ClauseLine.IsMatch(passage.Text);

    private static bool IsOutcome(Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        return acts.Settled.IsMatch(sentence.Text) || acts.PassiveMain.IsMatch(sentence.Text) || acts.Changes.IsMatch(sentence.Text);
    }

    /// <summary>Another label, or a line such as "Beslutet skickas till".</summary>
    private static bool IsClosing(Labelled labelled, string text) =>
        labelled.Label is not (Label.None or Label.Notes) || (text.Length < 40 && Languages.LabelOf(text) is Label.Reference or Label.Background);

    private bool IsListed(Passage passage) =>
        IsClause(passage) || passage.Kind == PassageKind.Item || (isLabelled && passage.Text.Length < 600) || IsCounted(passage);

    /// <summary>"… beviljades" and then lines that end with commas.</summary>
    private bool IsCounted(Passage passage)
    {
        var goesOn = passage.Text[^1] == ',' || passage.Text.EndsWith(" samt", StringComparison.Ordinal) || passage.Text.EndsWith(" och", StringComparison.Ordinal) || passage.Text.EndsWith(" and", StringComparison.Ordinal);
        return passage.Text.Length < 160 && (goesOn || passage.Index > 0 && draft.Passages[passage.Index - 1].Text is [.., var end] before && (end == ',' || before.EndsWith(" samt", StringComparison.Ordinal)) && !passage.BlankBefore);
    }

    private void TakeLabelled(Passage passage, Labelled labelled)
    {
        isOpen = isLabelled = labelled.ValueStart >= passage.Text.Length;
        if (isOpen) return;
        isOpen = passage.Words.Acts.DecidesOpen.IsMatch(passage.Text);
        if (isOpen) return;
        var value = passage.Text[labelled.ValueStart..];
        if (passage.Words.Acts.Confirmed.IsMatch(value.TrimEnd('.', ' ')) && proposal is { } proposed) AddProposal(proposed, passage);
        else if (proposals.Count > 0 && passage.Words.Acts.Confirmed.IsMatch(value.TrimEnd('.', ' '))) AddProposals(passage);
        else if (Marks().Matches(passage.Text, labelled.ValueStart) is { Count: > 1 } marks && marks[0].Index == labelled.ValueStart) AddMarked(passage, marks);
        else foreach (var sentence in passage.Sentences.Where((s, i) => i == 0 || !IsTask(s))) AddFrom(passage, sentence, labelled.ValueStart);
        isOpen = isClauses = Languages.IsClauseStart(value) || value is ['(', ..] && LineMark.Of(value).Marker is not null;
    }

    /// <summary>"Otto bokar" after the decision: what somebody does about it.</summary>
    private bool IsTask(Sentence sentence) =>
        IsPersonal(sentence) && !IsDecision(sentence) && !sentence.Text.Contains(" ska ") || !IsDecision(sentence) && sentence.Text.Split(' ', 3) is [var first, var verb, ..] && draft.Roster.Named(first).Count > 0 && sentence.Words.Acts.Doing.IsMatch(verb);

    [GeneratedRegex(@"(?:(?<=\s)|^)\(?(?:\d{1,2}|[a-h])[).]\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    private void AddFrom(Passage passage, Sentence sentence, int from)
    {
        var start = Math.Max(sentence.Span.Start, passage.Span.Start + from);
        if (sentence.Span.End - start > 3) Add(new SourceSpan(start, sentence.Span.End), passage);
    }

    private void TakeProposal(Passage passage, Labelled labelled)
    {
        isOpen = false;
        isProposing = labelled.ValueStart >= passage.Text.Length;
        proposals.Clear();
        proposal = labelled.ValueStart < passage.Text.Length ? passage.At(labelled.ValueStart, Length(passage.Text) - labelled.ValueStart) : null;
    }

    private void Sentences(Passage passage)
    {
        isOpen = isLabelled && isOpen;
        isClauses = false;
        foreach (var sentence in passage.Sentences) Read(passage, sentence);
        if (passage.Kind == PassageKind.Text && passage.Text[^1] == ':' && passage.Sentences is [.., var last] && IsIntroduction(last)) isOpen = true;
        if (passage.Words.Acts.DecidesOpen.Match(passage.Text) is not { Success: true } open) return;
        var subject = SubjectBefore(passage.Text, open.Index);
        isOpen = !bodies.IsOther(subject, passage.Words);
        isLabelled = false;
        decider = subject.Length > 0 ? subject : null;
    }

    /// <summary>"Efter prickning enades gruppen om tre saker:" tells of decisions that follow.</summary>
    private static bool IsIntroduction(Sentence sentence) =>
        sentence.Words.Acts is var acts && (acts.Agrees.IsMatch(sentence.Text) || acts.Settled.IsMatch(sentence.Text) || acts.Announces.IsMatch(sentence.Text)) && !acts.NotNow.IsMatch(sentence.Text);

    private void Read(Passage passage, Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        var text = sentence.Text;
        if (acts.Announces.IsMatch(text) || passage.Kind == PassageKind.Text && sentence.Span.End + 1 >= passage.Span.End && passage.Text[^1] == ':' && IsIntroduction(sentence)) return;
        if (sentence.Span.Start > passage.Span.Start && Labelled.In(text) is { Label: Label.Decision or Label.Proposal } labelled && labelled.ValueStart < text.Length) Labels(passage, sentence, labelled);
        else if (acts.Enumerates.IsMatch(text) && (acts.Agrees.IsMatch(text) || acts.Settled.IsMatch(text))) enumerating = passage;
        else if (acts.Confirmed.IsMatch(text) && proposal is { } proposed) AddProposal(proposed, passage);
        else if (proposals.Count > 0 && acts.Confirmed.IsMatch(text)) AddProposals(passage);
        else if (acts.Confirmed.IsMatch(text) && text.Contains(' ') && sentence.Index > 0 && acts.Proposes.IsMatch(draft.Sentences[sentence.Index - 1].Text)) Add(sentence.Span, passage);
        else if (acts.Decides.Match(text) is { Success: true } verb)
        {
            if (!acts.DecidesOpen.IsMatch(text)) Decide(passage, sentence, SubjectBefore(text, verb.Index));
        }
        else if (acts.Agrees.Match(text) is { Success: true } agreed && !acts.DecidesOpen.IsMatch(text)) Decide(passage, sentence, acts.Passive.IsMatch(agreed.Value) && !agreed.Value.Contains(' ') ? By(text[(agreed.Index + agreed.Length)..], sentence.Words) : SubjectBefore(text, agreed.Index), true);
        else if (IsPersonal(sentence)) return;
        else if (acts.Resolved.Match(text) is { Success: true } resolved && !IsUnderProposal(passage) && !acts.DecidesOpen.IsMatch(text) && !acts.NotDecision.IsMatch(text[..resolved.Index]) && !IsReported(sentence)) Decide(passage, sentence, acts.Passive.IsMatch(resolved.Value) ? By(text[(resolved.Index + resolved.Length)..], sentence.Words) : SubjectBefore(text, resolved.Index));
        else if (!IsReported(sentence) && IsChoice(passage, sentence)) Decide(passage, sentence, "", true);
    }

    /// <summary>"… Beslut: 800 kr går till nya bollar": a label within a passage.</summary>
    private void Labels(Passage passage, Sentence sentence, Labelled labelled)
    {
        var span = sentence.At(labelled.ValueStart, sentence.Text.Length - labelled.ValueStart);
        if (labelled.Label == Label.Proposal) proposal = span;
        else if (sentence.Words.Acts.Confirmed.IsMatch(draft.At(span)) && proposal is { } proposed) AddProposal(proposed, passage);
        else Add(span, passage);
    }

    /// <summary>The body that meets chooses, an outcome is told, or it is one of those that were announced.</summary>
    private bool IsChoice(Passage passage, Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        var text = sentence.Text;
        if (sentence.IsQuestion || acts.Hedged.IsMatch(text) || acts.Wonders.IsMatch(text) || sentence.Words.Matters.NextMeeting.IsMatch(text) || passage.Section.Label is Label.Actions or Label.NextMeeting) return false;
        if (enumerating == passage || acts.Settled.IsMatch(text) || acts.BareOutcome.IsMatch(text)) return true;
        if (acts.Chooses.Match(text) is { Success: true } choice && IsOwnBody(choice.Groups["who"].Value, sentence.Words) && !acts.NotDecision.IsMatch(text[..choice.Index])) return true;
        if (acts.BodyActs.Match(text) is { Success: true } act && (acts.Own.IsMatch(act.Groups["who"].Value) || sentence.Words.Head.BodyWord.IsMatch(act.Groups["who"].Value)) && IsOwnBody(act.Groups["who"].Value, sentence.Words) && !acts.Saying.IsMatch(act.Groups["verb"].Value)) return true;
        if (draft.Roster.Named(text.Split(' ')[0]).Count > 0) return false;
        if (acts.Becomes.IsMatch(text) && IsWeighed(sentence)) return true;
        if (acts.GoingOn.IsMatch(text)) return false;
        if (acts.PassiveMain.IsMatch(text) && Dates.DateScanner.Scan(text, sentence.Words.Dates).Count == 0) return true;
        return acts.Changes.Match(text) is { Success: true } change && !acts.NotDecision.IsMatch(text[..change.Index]) && !acts.Subordinates.IsMatch(text[..change.Index]) && !sentence.Words.Matters.Perfect.IsMatch(text);
    }

    /// <summary>Under a heading that says that it is a proposal.</summary>
    private static bool IsUnderProposal(Passage passage) => passage.Section.Label == Label.Proposal && passage.Section != Section.None;

    /// <summary>By whom, right after a passive.</summary>
    private static string By(string rest, Vocabulary words) => words.Acts.ByWhom.Match(rest) is { Success: true } by ? by.Groups["who"].Value : "";

    /// <summary>One of the two sentences before tells of wishes or votes.</summary>
    private bool IsWeighed(Sentence sentence) =>
        Enumerable.Range(1, Math.Min(2, sentence.Index)).Select(back => draft.Sentences[sentence.Index - back]).Any(before => before.Passage == sentence.Passage && before.Words.Acts.Weighs.IsMatch(before.Text));

    private bool IsOwnBody(string who, Vocabulary words) =>
        words.Acts.Own.IsMatch(who) || (bodies.IsOwn(who, words) && draft.Roster.Named(who).Count == 0 && (Bodies.IsBody(who, words) || who.All(char.IsUpper)) && !draft.Roster.Organisations.Contains(who));

    private bool IsReported(Sentence sentence) => isElsewhere || sentence.Words.Matters.Reported.Match(sentence.Text) is { Success: true } m && sentence.Words.Matters.Perfect.IsMatch(m.Value);

    private void Decide(Passage passage, Sentence sentence, string subject, bool isAgreement = false)
    {
        if (isAgreement && subject.Length > 0 && char.IsUpper(subject[0]) && draft.Roster.Named(Bare(subject, sentence.Words).Split(' ')[0]).Count > 0) return;
        if (isElsewhere || bodies.IsOther(subject, sentence.Words) || sentence.Words.Acts.NotNow.IsMatch(sentence.Text)) return;
        if (sentence.Words.Acts.DecidedBy.Match(sentence.Text) is { Success: true } by && bodies.IsOther(by.Groups["who"].Value, sentence.Words)) return;
        if (!isAgreement && !sentence.Text.Contains(' ') && sentence.Index > 0 && draft.Sentences[sentence.Index - 1] is var before && before.Passage == sentence.Passage) Add(before.Span.Union(sentence.Span), passage, subject);
        else if (isAgreement) Add(WithBefore(sentence), passage, subject);
        else foreach (var span in Clauses(sentence)) Add(span, passage, subject);
    }

    /// <summary>"beslutar att …, att … samt att …": each is a decision.</summary>
    private static List<SourceSpan> Clauses(Sentence sentence)
    {
        var breaks = sentence.Words.Acts.Decides.Match(sentence.Text) is { Success: true } verb
            ? sentence.Words.Acts.ClauseBreak.Matches(sentence.Text).Where(b => b.Index > verb.Index + verb.Length + 4).ToList() : [];
        var starts = breaks.Select(b => b.Index + b.Length).Prepend(0).ToList();
        var ends = breaks.Select(b => b.Index).Append(sentence.Text.Length);
        return [.. starts.Zip(ends, (from, to) => sentence.At(from, to - from))];
    }

    /// <summary>"No objections": the sentence before says to what.</summary>
    private SourceSpan WithBefore(Sentence sentence) =>
        (sentence.Text.AsSpan().Count(' ') <= 1 && !sentence.Words.Acts.PassiveMain.IsMatch(sentence.Text) && !sentence.Words.Acts.Changes.IsMatch(sentence.Text) || sentence.Words.Acts.BareOutcome.IsMatch(sentence.Text)) && sentence.Index > 0 && draft.Sentences[sentence.Index - 1] is var before && before.Passage == sentence.Passage && !before.Words.Acts.Proposes.IsMatch(before.Text)
            ? before.Span.Union(sentence.Span) : sentence.Span;

    /// <summary>The words of the clause before a verb.</summary>
    private static string SubjectBefore(string text, int verb)
    {
        var start = verb;
        while (start > 0 && text[start - 1] is not (',' or ';' or ':' or '.') && verb - start < 60) start--;
        var words = text[start..verb].Trim();
        var body = Languages.All.Select(l => l.Head.BodyWord.Match(words)).FirstOrDefault(m => m.Success);
        return body is null ? words : words[..(body.Index + body.Length)];
    }

    private void Add(SourceSpan span, Passage passage, string? subject = null)
    {
        var text = draft.At(span);
        if (text.Length < 4) return;
        draft.Decisions.Add(new FoundDecision(text, (subject is { Length: > 1 } ? subject : decider) is { } d && Bodies.IsBody(d, passage.Words) ? d : null, passage.Words.Acts.Formal.IsMatch(text), null) { Spans = [span] });
    }

    private void AddProposal(SourceSpan span, Passage passage)
    {
        Add(span, passage);
        proposal = null;
    }

    private static int Head(string text) => text.Length - text.TrimStart(' ', '"', '-').Length;

    private static int Length(string text) => text.TrimEnd('.', ' ', ';', ',').Length;
}
