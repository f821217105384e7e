using System.Text.RegularExpressions;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>What is tried, and what was learnt from it.</summary>
internal sealed class TrialRecogniser(Draft draft)
{
    private const int FewestSharedLetters = 12;
    private readonly Mentions mentions = new(draft);
    private string? speaker;
    private Section? section;

    public static void Run(Draft draft)
    {
        var recogniser = new TrialRecogniser(draft);
        foreach (var sentence in draft.Sentences)
            if (!draft.Head.Contains(sentence.Passage) && !sentence.Passage.IsHeading) recogniser.Read(sentence);
    }

    private void Read(Sentence sentence)
    {
        if (section != sentence.Passage.Section) (section, speaker) = (sentence.Passage.Section, null);
        var matters = sentence.Words.Matters;
        if (matters.Experiment.Match(sentence.Text) is { Success: true } trial) Trials(sentence, trial.Groups["what"]);
        if (matters.FedBack.Match(sentence.Text) is { Success: true } told) FedBack(sentence, told.Groups["by"].Value);
        else if (matters.Learnt.Match(sentence.Text) is { Success: true } learnt) Learnt(sentence, learnt.Groups["what"]);
    }

    private void Trials(Sentence sentence, Group what)
    {
        var start = 0;
        foreach (Match cut in sentence.Words.Matters.ExperimentBreak.Matches(what.Value).Append(null!))
        {
            var end = cut?.Index ?? what.Length;
            var span = sentence.At(what.Index + start, end - start);
            if (!span.IsEmpty) draft.Experiments.Add(new FoundExperiment(draft.At(span), mentions.Initiative(span)) { Spans = [span] });
            start = end + (cut?.Length ?? 0);
        }
    }

    private void FedBack(Sentence sentence, string by)
    {
        speaker = draft.Roster.Named(by) is [var only] ? only.Name : by;
        draft.Learnings.Add(new FoundLearning(draft.At(sentence.Span), mentions.Initiative(sentence.Span), speaker) { Spans = [sentence.Span], Inferred = speaker == by ? [] : ["by"] });
    }

    private void Learnt(Sentence sentence, Group what)
    {
        var span = sentence.At(what);
        var text = draft.At(span);
        var trial = draft.Experiments.Find(e => e.About is not null && Shares(e.Text, text));
        var about = mentions.Initiative(span) ?? trial?.About;
        List<string> inferred = speaker is null ? [] : ["by"];
        if (about is not null && !text.Contains(about, StringComparison.Ordinal)) inferred.Add("about");
        draft.Learnings.Add(new FoundLearning(text, about, speaker) { Spans = [span], Inferred = inferred });
    }

    /// <summary>The trial's first words stand in what was learnt.</summary>
    private static bool Shares(string trial, string text)
    {
        var words = trial.Split(' ');
        var start = string.Join(' ', words.Take(3));
        return start.Length >= FewestSharedLetters && text.Contains(start, StringComparison.OrdinalIgnoreCase);
    }
}
