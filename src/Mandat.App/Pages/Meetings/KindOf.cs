using Mandat.App.Components;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;

namespace Mandat.App.Pages.Meetings;

/// <summary>Which shape and word an outcome has.</summary>
internal static class KindOf
{
    public static OutcomeKind Outcome(OutcomeView outcome) => outcome switch
    {
        DecisionView decision => decision.IsReported ? OutcomeKind.ReportedDecision : OutcomeKind.Decision,
        AssignmentView => OutcomeKind.Assignment,
        MatterView matter => Matter(matter.Kind),
        NoteView note => Note(note.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>What it is called when it is counted.</summary>
    public static string Counted(OutcomeKind kind) => kind is OutcomeKind.ReportedDecision ? "Reported" : kind.ToString();

    private static OutcomeKind Matter(MatterKind kind) => kind switch
    {
        MatterKind.Signal => OutcomeKind.Signal,
        MatterKind.ParkedQuestion => OutcomeKind.Parked,
        MatterKind.Proposal => OutcomeKind.Proposal,
        MatterKind.Report => OutcomeKind.Report,
        MatterKind.Assignment => OutcomeKind.Assignment,
        MatterKind.Decision => OutcomeKind.Decision,
    };

    private static OutcomeKind Note(NoteKind kind) => kind switch
    {
        NoteKind.Information => OutcomeKind.Information,
        NoteKind.Event => OutcomeKind.Event,
        NoteKind.Learning => OutcomeKind.Learning,
        NoteKind.Experiment => OutcomeKind.Experiment,
        NoteKind.Obstacle => OutcomeKind.Obstacle,
        NoteKind.Gate => OutcomeKind.Gate,
    };
}
