using System.Linq.Expressions;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>
/// Links a decision that was only told of with one of the log that it may be the same as, whichever of the two was taken in first. The link
/// merges nothing, and is shown to those alone who see both.
/// </summary>
sealed class LikenessRecording(MandatDb db, Recorded recorded)
{
    /// <summary>How long a decision is told of, and how many are compared.</summary>
    const int MostDays = 400, Most = 2000;

    public async Task LinkAsync(CancellationToken stop)
    {
        if (recorded.Decisions.Exists(d => d.IsReported)) await TellsOfAsync(stop);
        if (recorded.Decisions.Exists(d => d is { IsReported: false, IsFormal: false })) await ToldOfAsync(stop);
    }

    /// <summary>What these notes tell of, against the log until then.</summary>
    async Task TellsOfAsync(CancellationToken stop)
    {
        var on = recorded.HeldOn;
        var log = await CandidatesAsync(on is { } day ? d => d.LoggedOn <= day && d.LoggedOn >= day.AddDays(-MostDays) : _ => true, stop);
        foreach (var told in recorded.Decisions.Where(d => d is { IsReported: true, MayBeSameAsId: null }))
            if (MostAlike(told, log) is { } other) told.MarkPossiblySameAs(other);
    }

    /// <summary>What was decided here, against what other notes have told of since.</summary>
    async Task ToldOfAsync(CancellationToken stop)
    {
        if (recorded.HeldOn is not { } on) return;
        var told = await CandidatesAsync(d => d.IsReported && d.MayBeSameAsId == null && d.LoggedOn >= on && d.LoggedOn <= on.AddDays(MostDays), stop);
        foreach (var made in recorded.Decisions.Where(d => d is { IsReported: false, IsFormal: false }))
            if (MostAlike(made, told) is { } found && told.RemoveAll(t => t.Id == found) > 0)
                (await db.FindOneAsync<Decision>(found, stop))!.MarkPossiblySameAs(made.Id);
    }

    async Task<List<Candidate>> CandidatesAsync(Expression<Func<Decision, bool>> when, CancellationToken stop)
    {
        var meeting = recorded.Meeting;
        var found = await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId != meeting && !d.IsFormal && d.SameAsId == null).Where(when)
            .OrderByDescending(d => d.LoggedOn).ThenBy(d => d.Id).Take(Most)
            .Select(d => new { d.Id, d.Text, d.DeciderId, d.DeciderAsWritten, d.IsReported }).ToListAsync(stop);
        return [.. found.Select(d => new Candidate(d.Id, Alike.Stems(d.Text), d.DeciderId, d.DeciderAsWritten, d.IsReported))];
    }

    /// <summary>The most alike that the same body can have decided; one that was made before one that was told of, then the latest.</summary>
    static DecisionId? MostAlike(Decision decision, List<Candidate> others)
    {
        var stems = Alike.Stems(decision.Text);
        return others.Where(o => IsOfOneBody(decision, o)).Select(o => (o.Id, o.IsReported, Likeness: Alike.Of(stems, o.Stems))).Where(o => o.Likeness > 0)
            .OrderByDescending(o => o.Likeness).ThenBy(o => o.IsReported).Select(o => (DecisionId?)o.Id).FirstOrDefault();
    }

    /// <summary>False when both deciders are given and differ, by the register or by the words.</summary>
    static bool IsOfOneBody(Decision a, Candidate b) =>
        (a.DeciderId, b.Decider) is ({ } x, { } y) ? x == y
        : a.DeciderAsWritten is not { } written || b.AsWritten is not { } other || Names.Same(written, other);

    sealed record Candidate(DecisionId Id, HashSet<string> Stems, BodyId? Decider, string? AsWritten, bool IsReported);
}
