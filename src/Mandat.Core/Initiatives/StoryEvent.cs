using Mandat.Core.Data;
using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Initiatives;

/// <summary>What an event of a story is.</summary>
public enum StoryKind
{
    /// <summary>Only named.</summary>
    Named,
    Decision,
    ReportedDecision,
    Assignment,
    Signal,
    Proposal,
    ParkedQuestion,
    Report,
    Information,
    Event,
    Learning,
    Experiment,
    Obstacle,
    Gate,
}

/// <summary>One event of an initiative's story: where and when it was named, and the outcome that is about it.</summary>
/// <param name="Outcome">The outcome; null when it was only named.</param>
/// <param name="Title">The outcome's words.</param>
/// <param name="Quote">The sentence that names the initiative.</param>
public sealed record StoryEvent(StoryKind Kind, Guid? Outcome, string? Title, string Quote, MeetingId Meeting, BodyId Host, DateOnly? On);

/// <summary>Finds what the outcomes of a story are, and under which they stand: one question for each kind of thing.</summary>
static class StoryOutcomes
{
    public static async Task<IReadOnlyDictionary<Guid, (StoryKind Kind, string Title, Guid Under)>> LoadAsync(ReadDb read, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        Dictionary<Guid, (StoryKind, string, Guid)> found = [];
        if (ids.Count == 0) return found;
        List<DecisionId> decisions = [.. ids.Select(DecisionId.From)];
        foreach (var d in await read.Seen<Decision>().Where(d => decisions.Contains(d.Id)).Select(d => new { d.Id, d.IsReported, d.Text }).ToListAsync(stop))
            found[d.Id.Value] = (d.IsReported ? StoryKind.ReportedDecision : StoryKind.Decision, d.Text, d.Id.Value);
        List<AssignmentId> assignments = [.. ids.Select(AssignmentId.From)];
        foreach (var a in await read.SeenOrSentTo<Assignment>().Where(a => assignments.Contains(a.Id)).Select(a => new { a.Id, a.Text, Under = a.SameAsId ?? a.Id }).ToListAsync(stop))
            found[a.Id.Value] = (StoryKind.Assignment, a.Text, a.Under.Value);
        List<MatterId> matters = [.. ids.Select(MatterId.From)];
        foreach (var m in await read.SeenOrSentTo<Matter>().Where(m => matters.Contains(m.Id)).Select(m => new { m.Id, m.Kind, m.Text, Under = m.SameAsId ?? m.Id }).ToListAsync(stop))
            found[m.Id.Value] = (KindOf(m.Kind), m.Text, m.Under.Value);
        List<NoteId> notes = [.. ids.Select(NoteId.From)];
        foreach (var n in await read.Seen<Note>().Where(n => notes.Contains(n.Id)).Select(n => new { n.Id, n.Kind, n.Text, Under = n.SameAsId ?? n.Id }).ToListAsync(stop))
            found[n.Id.Value] = (KindOf(n.Kind), n.Text, n.Under.Value);
        return found;
    }

    static StoryKind KindOf(MatterKind kind) => kind switch
    {
        MatterKind.Signal => StoryKind.Signal,
        MatterKind.ParkedQuestion => StoryKind.ParkedQuestion,
        MatterKind.Proposal => StoryKind.Proposal,
        MatterKind.Report => StoryKind.Report,
        MatterKind.Assignment => StoryKind.Assignment,
        MatterKind.Decision => StoryKind.Decision,
    };

    static StoryKind KindOf(NoteKind kind) => kind switch
    {
        NoteKind.Information => StoryKind.Information,
        NoteKind.Event => StoryKind.Event,
        NoteKind.Learning => StoryKind.Learning,
        NoteKind.Experiment => StoryKind.Experiment,
        NoteKind.Obstacle => StoryKind.Obstacle,
        NoteKind.Gate => StoryKind.Gate,
    };
}
