using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Minutes.Source;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records initiatives that are new to the ledger, and where each is named: its story across meetings.</summary>
sealed class InitiativeRecording(MandatDb db, Recorded recorded)
{
    public void Initiatives()
    {
        foreach (var (i, found) in recorded.Reading.Structure.Initiatives.Index())
        {
            if (recorded.Answer($"initiative.{i}", Fields.TakenOut) is not null || recorded.Initiatives.ContainsKey(found.Name)) continue;
            recorded.Initiatives[found.Name] = recorded.Roster.Initiative(found.Name)?.Id ?? New(found.Name, found.Spans);
        }
    }

    public void Mentions()
    {
        foreach (var found in recorded.Reading.Structure.Initiatives)
            if (recorded.Initiatives.TryGetValue(found.Name, out var id))
                foreach (var block in Blocks(found.Spans))
                    Mention(id, block);
    }

    InitiativeId New(string name, IReadOnlyList<SourceSpan> spans)
    {
        if (recorded.Unseen.Initiative(name) is { } told) return told.Id;
        var made = Initiative.Start(name.Length > 200 ? name[..200] : name, isTold: true);
        db.Add(made);
        new EvidenceRecording(db, recorded).Add(made.Id.Value, [.. spans.Take(1)]);
        return made.Id;
    }

    void Mention(InitiativeId initiative, SourceBlock block) => db.Add(new Mention
    {
        Id = Id.New<MentionId>(), InitiativeId = initiative, MeetingId = recorded.Meeting, HostId = recorded.Body, CircleOf = recorded.Meeting,
        Visibility = recorded.Visibility, OutcomeId = OutcomeIn(block), Position = recorded.Before + block.Span.Start, On = recorded.HeldOn,
        Quote = recorded.Reading.Source.At(block.Span),
    });

    Guid? OutcomeIn(SourceBlock block)
    {
        foreach (var (spans, id) in recorded.Outcomes)
            if (spans.Any(block.Span.Overlaps)) return id;
        return null;
    }

    IEnumerable<SourceBlock> Blocks(IReadOnlyList<SourceSpan> spans) =>
        spans.Select(recorded.Reading.Source.BlockAt).OfType<SourceBlock>().Distinct();
}
