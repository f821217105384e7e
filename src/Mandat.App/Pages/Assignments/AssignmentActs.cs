using Mandat.Core.Assignments;
using Mandat.Core.Matters;

namespace Mandat.App.Pages.Assignments;

/// <summary>What can be done on an assignment's page; one at a time, named in the query string.</summary>
internal static class AssignmentActs
{
    public const string Owner = "owner", Replace = "replace", Due = "due", Report = "report", Close = "close", WriteOff = "write-off", Same = "same", Reopen = "reopen";

    /// <summary>What the viewer may do, the most urgent first.</summary>
    public static IReadOnlyList<string> Open(AssignmentSheet sheet)
    {
        var (row, may) = (sheet.Row, sheet.May);
        List<string> acts = [];
        if (may.Close && row.State is MatterState.Reported) acts.Add(Close);
        if (may.Keep && sheet.Parts.MayBeSameAs is not null) acts.Add(Same);
        if (may.Keep && row.Assignees.Count == 0) acts.Add(Owner);
        if (may.Keep && !row.Due.IsKnown) acts.Add(Due);
        if (may.Report) acts.Add(Report);
        if ((may.Change && row.Assignees.Any(a => a.ReportedAt is null)) || may.Own.Count > 0) acts.Add(Replace);
        if (may.Keep && row.Assignees.Count > 0) acts.Add(Owner);
        if (may.Keep && row.Due.IsKnown) acts.Add(Due);
        if (may.Close && row.State is not MatterState.Reported) acts.Add(Close);
        if (may.Close) acts.Add(WriteOff);
        if (may.Reopen) acts.Add(Reopen);
        return acts;
    }

    /// <summary>True when nothing is asked for, or the viewer may do it.</summary>
    public static bool IsOpen(string? act, AssignmentSheet sheet) => act is null || Open(sheet).Contains(act);
}
