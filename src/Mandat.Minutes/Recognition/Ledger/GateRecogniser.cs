using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Gates: something that has to be there before a decision.</summary>
internal static class GateRecogniser
{
    public static void Run(Draft draft)
    {
        var mentions = new Mentions(draft);
        foreach (var sentence in draft.Sentences)
        {
            if (draft.Head.Contains(sentence.Passage)) continue;
            var match = sentence.Words.Matters.Gate.Match(sentence.Text);
            if (match.Success) Add(draft, mentions, sentence, match.Groups["evidence"].Value);
        }
    }

    private static void Add(Draft draft, Mentions mentions, Sentence sentence, string evidence)
    {
        var (due, isYearInferred) = Due(draft, mentions, sentence);
        var bare = sentence.Words.Matters.Definite.Replace(evidence, "").ToLowerInvariant();
        List<string> inferred = draft.At(sentence.Span).Contains(bare, StringComparison.Ordinal) ? [] : ["evidence"];
        if (due.ToIso() is not null) inferred.Add("due");
        if (isYearInferred && due.ToIso() is not null) inferred.Add("year");
        draft.Gates.Add(new FoundGate(mentions.Initiative(sentence), null, bare, due, draft.At(sentence.Span))
        {
            Spans = [sentence.Span], Inferred = inferred, Certainty = Certainty.Person,
        });
    }

    /// <summary>The time of the sentence, else of the assignment that the sentence before it gives.</summary>
    private static (FoundDue, bool) Due(Draft draft, Mentions mentions, Sentence sentence)
    {
        var deadlines = new Deadlines(draft);
        var own = deadlines.In(sentence.Text, sentence.Words);
        if (own.Due.Precision != DuePrecision.None || mentions.Before(sentence) is not { } before) return own;
        var receiver = new Receivers(draft).In(before.Text, before.Words);
        return deadlines.In(before.Text, before.Words, receiver?.End ?? 0);
    }
}
