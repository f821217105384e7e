using Mandat.Core.Assignments;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>
/// Links what one meeting's notes say twice, of whatever kind: in two documents, or in one. The two stay two until a person says.
/// </summary>
sealed class RepeatRecording(MandatDb db, Recorded recorded)
{
    /// <summary>Something that was told, and how it is linked; only what is of one kind can be the same.</summary>
    sealed record Told(string Kind, Guid Id, string Text, bool IsLinked = false, Action<Guid>? Link = null);

    public async Task LinkAsync(CancellationToken stop)
    {
        List<Told> made = [.. Made()];
        if (recorded.IsJoined) LinkWith(await ThereAsync(recorded.Meeting, stop), made);
        foreach (var (at, later) in Made().Index().Where(m => !m.Item.IsLinked && !recorded.Apart.Contains(m.Item.Id)))
            if (made.Take(at).FirstOrDefault(earlier => earlier.Kind == later.Kind && Alike.Repeats(earlier.Text, later.Text)) is { } first) later.Link!(first.Id);
    }

    /// <summary>What another document of the meeting has said already, the most alike.</summary>
    static void LinkWith(IReadOnlyList<Told> there, IReadOnlyList<Told> made)
    {
        var known = there.Select(t => (Told: t, Stems: Alike.Stems(t.Text))).ToLookup(t => t.Told.Kind);
        foreach (var one in made.Where(m => !m.IsLinked))
        {
            var stems = Alike.Stems(one.Text);
            var most = known[one.Kind].Select(k => (k.Told.Id, Likeness: Names.Same(one.Text, k.Told.Text) ? 1 : Alike.Of(stems, k.Stems)))
                .Where(k => k.Likeness > 0).OrderByDescending(k => k.Likeness).FirstOrDefault();
            if (most.Likeness > 0) one.Link!(most.Id);
        }
    }

    IEnumerable<Told> Made() =>
    [
        .. recorded.Decisions.Select(d => new Told(KindOf(d.IsReported, d.IsFormal), d.Id.Value, d.Text, d.MayBeSameAsId is not null, o => d.MarkPossiblySameAs(new(o)))),
        .. recorded.Assignments.Select(a => new Told(nameof(Assignment), a.Id.Value, a.Text, a.MayBeSameAsId is not null, o => a.MarkPossiblySameAs(new(o)))),
        .. recorded.Matters.Select(m => new Told($"{m.Kind}", m.Id.Value, m.Text, m.MayBeSameAsId is not null, o => m.MarkPossiblySameAs(new(o)))),
        .. recorded.Notes.Where(n => n.OutcomeId is null).Select(n => new Told($"{n.Kind}", n.Id.Value, n.Text, n.MayBeSameAsId is not null, o => n.MarkPossiblySameAs(new(o)))),
    ];

    async Task<IReadOnlyList<Told>> ThereAsync(MeetingId meeting, CancellationToken stop) =>
    [
        .. (await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId == meeting && d.SameAsId == null).OrderBy(d => d.Position)
            .Select(d => new { d.Id, d.Text, d.IsReported, d.IsFormal }).ToListAsync(stop)).Select(d => new Told(KindOf(d.IsReported, d.IsFormal), d.Id.Value, d.Text)),
        .. (await db.Set<Assignment>().AsNoTracking().Where(a => a.MeetingId == meeting && a.SameAsId == null).OrderBy(a => a.Position)
            .Select(a => new { a.Id, a.Text }).ToListAsync(stop)).Select(a => new Told(nameof(Assignment), a.Id.Value, a.Text)),
        .. (await db.Set<Matter>().AsNoTracking().Where(m => m.MeetingId == meeting && m.SameAsId == null && m.Kind != MatterKind.Assignment && m.Kind != MatterKind.Decision)
            .OrderBy(m => m.Position).Select(m => new { m.Id, m.Text, m.Kind }).ToListAsync(stop)).Select(m => new Told($"{m.Kind}", m.Id.Value, m.Text)),
        .. (await db.Set<Note>().AsNoTracking().Where(n => n.MeetingId == meeting && n.SameAsId == null && n.OutcomeId == null).OrderBy(n => n.Position)
            .Select(n => new { n.Id, n.Text, n.Kind }).ToListAsync(stop)).Select(n => new Told($"{n.Kind}", n.Id.Value, n.Text)),
    ];

    static string KindOf(bool isReported, bool isFormal) => (isReported, isFormal) switch
    {
        (true, _) => "reported",
        (_, true) => "formal",
        _ => nameof(Decision),
    };
}
