using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Source;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Acts;

/// <summary>Decisions of this meeting; those of other bodies are set apart as reported.</summary>
internal sealed class DecisionRecogniser(Draft draft)
{
    private readonly Bodies bodies = new(draft);
    private bool isOpen;
    private bool isLabelled;
    private string? decider;
    private SourceSpan? proposal;
    private bool isElsewhere;

    public static void Run(Draft draft) => new DecisionRecogniser(draft).Read();

    private void Read()
    {
        foreach (var passage in draft.Passages)
        {
            draft.Budget.CheckTime();
            if (draft.Head.Contains(passage)) continue;
            if (passage.IsHeading) Enter(passage);
            else if (passage.Kind != PassageKind.Row) Take(passage);
        }
    }

    private void Enter(Passage heading)
    {
        isOpen = isLabelled = heading.Section.Label == Label.Decision;
        proposal = null;
        decider = null;
        isElsewhere = Elsewhere.Introduces(heading.Text, heading.Words, bodies);
    }

    private void Take(Passage passage)
    {
        var text = passage.Text;
        var labelled = Labelled.In(text);
        if (labelled.Label == Label.Decision) TakeLabelled(passage, labelled);
        else if (labelled.Label == Label.Proposal) TakeProposal(passage, labelled);
        else if (IsClosing(labelled, text)) isOpen = isLabelled = false;
        else if (isOpen && IsListed(passage) && !passage.Words.Acts.DecidesOpen.IsMatch(text)) Add(passage.At(Head(text), Length(text) - Head(text)), passage);
        else Sentences(passage);
        if (passage.Text[^1] == ':' && passage.Kind == PassageKind.Text) isElsewhere = Elsewhere.Introduces(text, passage.Words, bodies);
        else if (passage.Kind != PassageKind.Item) isElsewhere &= passage.Section.Span == passage.Span;
    }

    /// <summary>Another label, or a line such as "Beslutet skickas till".</summary>
    private static bool IsClosing(Labelled labelled, string text) =>
        labelled.Label is not (Label.None or Label.Notes) || (text.Length < 40 && Languages.LabelOf(text) is Label.Reference or Label.Background);

    private bool IsListed(Passage passage) =>
        Languages.IsClauseStart(passage.Text) || passage.Kind == PassageKind.Item || (isLabelled && passage.Text.Length < 600);

    private void TakeLabelled(Passage passage, Labelled labelled)
    {
        isOpen = isLabelled = labelled.ValueStart >= passage.Text.Length;
        if (isOpen) return;
        isOpen = passage.Words.Acts.DecidesOpen.IsMatch(passage.Text);
        if (isOpen) return;
        var value = passage.Text[labelled.ValueStart..];
        if (passage.Words.Acts.Confirmed.IsMatch(value.TrimEnd('.', ' ')) && proposal is { } proposed) AddProposal(proposed, passage);
        else foreach (var sentence in passage.Sentences) AddFrom(passage, sentence, labelled.ValueStart);
    }

    private void AddFrom(Passage passage, Sentence sentence, int from)
    {
        var start = Math.Max(sentence.Span.Start, passage.Span.Start + from);
        if (sentence.Span.End - start > 3) Add(new SourceSpan(start, sentence.Span.End), passage);
    }

    private void TakeProposal(Passage passage, Labelled labelled)
    {
        isOpen = false;
        proposal = labelled.ValueStart < passage.Text.Length ? passage.At(labelled.ValueStart, Length(passage.Text) - labelled.ValueStart) : null;
    }

    private void Sentences(Passage passage)
    {
        isOpen = isLabelled && isOpen;
        foreach (var sentence in passage.Sentences) Read(passage, sentence);
        if (passage.Words.Acts.DecidesOpen.Match(passage.Text) is not { Success: true } open) return;
        var subject = SubjectBefore(passage.Text, open.Index);
        isOpen = !bodies.IsOther(subject, passage.Words);
        isLabelled = false;
        decider = subject.Length > 0 ? subject : null;
    }

    private void Read(Passage passage, Sentence sentence)
    {
        var acts = sentence.Words.Acts;
        var text = sentence.Text;
        if (acts.Confirmed.IsMatch(text) && proposal is { } proposed) AddProposal(proposed, passage);
        else if (acts.Decides.Match(text) is { Success: true } verb)
        {
            if (!acts.DecidesOpen.IsMatch(text)) Decide(passage, sentence, SubjectBefore(text, verb.Index));
        }
        else if (acts.Agrees.Match(text) is { Success: true } agreed && !acts.DecidesOpen.IsMatch(text)) Decide(passage, sentence, SubjectBefore(text, agreed.Index), true);
        else if (acts.Resolved.Match(text) is { Success: true } resolved && !acts.NotDecision.IsMatch(text[..resolved.Index]) && !IsReported(sentence)) Decide(passage, sentence, SubjectBefore(text, resolved.Index));
    }

    private bool IsReported(Sentence sentence) => isElsewhere || sentence.Words.Matters.Reported.Match(sentence.Text) is { Success: true } m && sentence.Words.Matters.Perfect.IsMatch(m.Value);

    private void Decide(Passage passage, Sentence sentence, string subject, bool isAgreement = false)
    {
        if (isAgreement && subject.Length > 0 && draft.Roster.Named(subject.Split(' ')[0]).Count > 0) return;
        if (isElsewhere || bodies.IsOther(subject, sentence.Words) || sentence.Words.Acts.NotNow.IsMatch(sentence.Text)) return;
        Add(isAgreement ? WithBefore(sentence) : sentence.Span, passage, subject);
    }

    /// <summary>"No objections": the sentence before says to what.</summary>
    private SourceSpan WithBefore(Sentence sentence) =>
        sentence.Text.AsSpan().Count(' ') <= 1 && sentence.Index > 0 && draft.Sentences[sentence.Index - 1] is var before && before.Passage == sentence.Passage
            ? before.Span.Union(sentence.Span) : sentence.Span;

    /// <summary>The words of the clause before a verb.</summary>
    private static string SubjectBefore(string text, int verb)
    {
        var start = verb;
        while (start > 0 && text[start - 1] is not (',' or ';' or ':' or '.') && verb - start < 60) start--;
        return text[start..verb].Trim();
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
