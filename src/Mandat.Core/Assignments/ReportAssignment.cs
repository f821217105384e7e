using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.Core.Assignments;

/// <summary>
/// Reports what came of an assignment (återrapportera). In: the answer. Out: nothing. An assignee reports their part, a full seat that of its
/// body or party, and the secretary of their body for them; the matter is reported when nobody is left. One that nobody has, the chair or
/// secretary of the body that gave it reports. Refuses a closed assignment, an empty answer, a part reported before.
/// </summary>
public sealed class ReportAssignment(MandatDb db) : IDeed
{
    const int MostLetters = 4000;

    public static Permission Permission => Permission.ReportAssignment;

    public sealed record Request(AssignmentId Assignment, long Version, string Answer);

    public async Task<Result<Done>> RunAsync(Request request, Actor actor, CancellationToken stop = default)
    {
        var found = await OneAssignment.ForAsync(db, request.Assignment, actor, stop);
        if (found.IsRefused) return found.As<Done>();
        var own = await found.Value.PartsOfAsync(db, actor, stop);
        var isNobodys = found.Value.Assignment.Assignees.Count == 0 && found.Value.IsKeptBy(actor, Permission.RecordOutcomes);
        var open = found.Value.Open(request.Version, own.Count > 0 || isNobodys);
        if (open.IsRefused) return open.As<Done>();
        var (assignment, matter) = open.Value;
        if (Refusal.OfText(request.Answer, nameof(request.Answer), MostLetters) is { } refusal) return refusal;
        List<Assignee> left = [.. own.Where(a => a.ReportedAt is null)];
        if (left.Count == 0 && assignment.Assignees.Count > 0) return AssignmentRefusals.ReportedAlready;
        var answer = request.Answer.Trim();
        if (assignment.ReportParts(left, answer, Instant.Now(db.Clock))) matter.Report(Whole(assignment, answer));
        return await db.CommitAsync(actor, nameof(ReportAssignment), assignment.KeeperId, stop);
    }

    /// <summary>The one answer; of several, each under its name.</summary>
    internal static string Whole(Assignment assignment, string last)
    {
        var answers = assignment.Assignees.Where(a => a.Answer is not null).Select(a => a.Answer).Distinct().ToList();
        if (answers.Count <= 1) return last;
        var whole = string.Join('\n', assignment.Assignees.Select(a => $"{a.AsWritten}: {a.Answer}"));
        return whole.Length > MostLetters ? whole[..(MostLetters - 1)] + "…" : whole;
    }
}
