using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>What is only told: decisions of other bodies, events, obstacles.</summary>
internal sealed class NewsRecogniser(Draft draft)
{
    private readonly Bodies bodies = new(draft);
    private readonly Mentions mentions = new(draft);
    private readonly SpanIndex decided = new();
    private bool isElsewhere;

    public static void Run(Draft draft)
    {
        var recogniser = new NewsRecogniser(draft);
        foreach (var decision in draft.Decisions) recogniser.decided.Add(decision.Spans[0]);
        foreach (var passage in draft.Passages)
            if (!draft.Head.Contains(passage) && passage.Kind != PassageKind.Row) recogniser.Read(passage);
    }

    private void Read(Passage passage)
    {
        if (passage.IsHeading || (passage.Text[^1] == ':' && passage.Kind == PassageKind.Text)) isElsewhere = Elsewhere.Introduces(passage.Text, passage.Words, bodies);
        else if (passage.Kind != PassageKind.Item && passage.Section != Section.None && !Elsewhere.Introduces(passage.Section.Title, passage.Words, bodies)) isElsewhere = false;
        if (passage.IsHeading) return;
        foreach (var sentence in passage.Sentences)
        {
            if (decided.Any(sentence.Span, _ => true)) continue;
            _ = Reported(sentence) || Told(sentence) || Event(sentence);
            Obstacle(sentence);
        }
    }

    /// <summary>In news from elsewhere: something was decided, by whom is not always said.</summary>
    private bool Reported(Sentence sentence)
    {
        var match = sentence.Words.Matters.Reported.Match(sentence.Text);
        if (!match.Success || !(isElsewhere || sentence.Words.Matters.Perfect.IsMatch(match.Value))) return false;
        var span = sentence.At(match.Groups["what"]);
        draft.ReportedDecisions.Add(new FoundReportedDecision(draft.At(span), null) { Spans = [span], Certainty = Certainty.Person });
        return true;
    }

    /// <summary>Another body has decided.</summary>
    private bool Told(Sentence sentence)
    {
        var match = sentence.Words.Matters.ElsewhereDecided.Match(sentence.Text);
        if (!match.Success || match.Index < 3) return false;
        var subject = sentence.Text[..match.Index].Trim();
        var comma = subject.LastIndexOf(',');
        if (comma >= 0) subject = subject[(comma + 1)..].Trim();
        if (!bodies.IsOther(subject, sentence.Words) || subject.Length > 60) return false;
        draft.ReportedDecisions.Add(new FoundReportedDecision(draft.At(sentence.Span), subject) { Spans = [sentence.Span] });
        return true;
    }

    private bool Event(Sentence sentence)
    {
        if (!sentence.Words.Matters.Event.IsMatch(sentence.Text)) return false;
        draft.Events.Add(new FoundEvent(draft.At(sentence.Span)) { Spans = [sentence.Span] });
        return true;
    }

    private void Obstacle(Sentence sentence)
    {
        var match = sentence.Words.Matters.ObstacleCause.Match(sentence.Text);
        if (!match.Success) match = sentence.Words.Matters.Obstacle.Match(sentence.Text);
        if (!match.Success) return;
        var span = sentence.At(match.Groups["what"]);
        var about = mentions.Initiative(sentence);
        List<string> inferred = about is not null && !draft.At(span).Contains(about, StringComparison.Ordinal) ? ["about"] : [];
        draft.Obstacles.Add(new FoundObstacle(draft.At(span), about, mentions.Party(draft.At(span))) { Spans = [span], Inferred = inferred });
    }
}
