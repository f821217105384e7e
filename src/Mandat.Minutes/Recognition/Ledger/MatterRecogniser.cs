using Mandat.Minutes.Recognition.Acts;
using Mandat.Minutes.Recognition.Layout;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Recognition.Ledger;

/// <summary>Signals, proposals, parked questions and reports between bodies.</summary>
internal sealed class MatterRecogniser(Draft draft)
{
    private readonly Bodies bodies = new(draft);
    private readonly Receivers receivers = new(draft);

    public static void Run(Draft draft)
    {
        var recogniser = new MatterRecogniser(draft);
        foreach (var sentence in draft.Sentences)
            if (!draft.Head.Contains(sentence.Passage) && !sentence.Passage.IsHeading && sentence.Passage.Kind != PassageKind.Row)
                _ = recogniser.Signal(sentence) || recogniser.Report(sentence) || recogniser.Parked(sentence) || recogniser.Proposal(sentence);
    }

    private bool Signal(Sentence sentence)
    {
        var match = sentence.Words.Matters.Signal.Match(sentence.Text);
        if (!match.Success) return false;
        var from = match.Groups["from"].Value.Trim();
        if (!Bodies.IsBody(from, sentence.Words) || (!match.Groups["to"].Success && bodies.IsOwn(from, sentence.Words))) return false;
        List<string> to = match.Groups["to"] is { Success: true } group ? [bodies.Spelt(group.Value)] : Own();
        Add(MatterKind.Signal, sentence, from, to, null, match.Groups["to"].Success && to[0] == match.Groups["to"].Value ? [] : ["to"]);
        return true;
    }

    private bool Report(Sentence sentence)
    {
        var match = sentence.Words.Matters.Report.Match(sentence.Text);
        if (!match.Success || receivers.Name(match.Groups["to"], sentence.Words) is not { } to) return false;
        var spelt = bodies.Spelt(to);
        Add(MatterKind.Report, sentence, null, [spelt], null, spelt == to ? [] : ["to"]);
        return true;
    }

    private bool Parked(Sentence sentence)
    {
        if (!sentence.Words.Matters.Parked.IsMatch(sentence.Text)) return false;
        Add(MatterKind.Parked, sentence, null, Own(), null, ["to"]);
        return true;
    }

    private bool Proposal(Sentence sentence)
    {
        var match = sentence.Words.Matters.Proposal.Match(sentence.Text);
        if (!match.Success || Bodies.IsBody(match.Groups["by"].Value, sentence.Words)) return false;
        var written = match.Groups["by"].Value;
        var by = draft.Roster.Named(written) is [var only] ? only.Name : written;
        Add(MatterKind.Proposal, sentence, null, Own(), by, by == written ? ["to"] : ["to", "by"]);
        return true;
    }

    private List<string> Own() => draft.Body is { } body ? [body.Value] : [];

    private void Add(MatterKind kind, Sentence sentence, string? from, List<string> to, string? by, List<string> inferred)
    {
        var length = sentence.Text.TrimEnd(' ', '.', ':').Length;
        var span = sentence.At(0, length);
        draft.Matters.Add(new FoundMatter(kind, draft.At(span), from, to, by) { Spans = [span], Inferred = to.Count == 0 ? [.. inferred.Where(f => f != "to")] : inferred });
    }
}
