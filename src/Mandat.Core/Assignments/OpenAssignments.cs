using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>How many there are; each is counted no further than a little over 1 000.</summary>
public sealed record OpenAssignmentCounts(int Shown, int NoOwner, int NoDue, int Late, int All, int Mine, int Given);

/// <summary>A party that a list can be narrowed to.</summary>
public sealed record PartyName(PartyId Id, string Name, string ShortName);

/// <summary>One page of the open assignments, and what stands around it.</summary>
public sealed record OpenAssignmentList(
    IReadOnlyList<AssignmentRow> Rows, string? Next, OpenAssignmentCounts Counts, LedgerCounts Ledger, IReadOnlyList<AssignmentAges> Ages,
    IReadOnlyDictionary<BodyId, NamedBody> Bodies, IReadOnlyList<PartyName> Parties, string? Person, string? Initiative, DateOnly Today);

/// <summary>Which assignments are open? Those without owner or date first, then the oldest.</summary>
public sealed class OpenAssignments(Reads reads) : IQuery
{
    public const int PageSize = 30;

    public async Task<OpenAssignmentList> AskAsync(AssignmentFilter filter, Actor viewer, DateOnly today, string? after = null, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var open = Open(read);
        var narrowed = filter.Narrow(open, read);
        var rows = await AssignmentRow.LoadAsync(read, Page(AssignmentFilter.Lacking(narrowed, filter.Lack, today), PageKey.Parse(after)), stop);
        var (counts, ledger) = await CountAsync(read, open, narrowed, today, stop);
        return new OpenAssignmentList(
            [.. rows.Take(PageSize)], rows.Count > PageSize ? Key(rows[PageSize - 1]).ToString() : null, counts, ledger,
            await AssignmentAges.LoadAsync((filter with { Giver = null }).Narrow(open, read), today, stop), await BodyNames.LoadAsync(read, stop), await PartiesAsync(read, stop),
            await PersonAsync(read, filter.Person, stop), await DecisionLog.InitiativeAsync(read, filter.Initiative, stop), today);
    }

    internal static IQueryable<Carried<Assignment>> Open(ReadDb read)
    {
        MatterState[] states = [MatterState.Sent, MatterState.Received, MatterState.Reported];
        return read.Carried(read.SeenOrSentTo<Assignment>()).Where(x => x.Matter.Kind == MatterKind.Assignment && states.Contains(x.Matter.State));
    }

    static IQueryable<Carried<Assignment>> Page(IQueryable<Carried<Assignment>> shown, PageKey? after)
    {
        if (after is { } last)
        {
            var isLastComplete = last.Group == 1;
            shown = shown.Where(x =>
                ((x.Thing.HasOwner && x.Thing.DuePrecision != DuePrecision.None) == isLastComplete
                    && ((x.Thing.GivenOn ?? PageKey.NoDay) > last.On || ((x.Thing.GivenOn ?? PageKey.NoDay) == last.On
                        && (x.Thing.Position > last.At || (x.Thing.Position == last.At && (Guid)(object)x.Thing.Id > last.Id)))))
                || (!isLastComplete && x.Thing.HasOwner && x.Thing.DuePrecision != DuePrecision.None));
        }
        return shown.OrderBy(x => x.Thing.HasOwner && x.Thing.DuePrecision != DuePrecision.None)
            .ThenBy(x => x.Thing.GivenOn ?? PageKey.NoDay).ThenBy(x => x.Thing.Position).ThenBy(x => x.Thing.Id).Take(PageSize + 1);
    }

    static PageKey Key(AssignmentRow last) => new(last.IsComplete ? 1 : 0, last.GivenOn ?? PageKey.NoDay, last.Position, last.Id.Value);

    static async Task<(OpenAssignmentCounts, LedgerCounts)> CountAsync(
        ReadDb read, IQueryable<Carried<Assignment>> open, IQueryable<Carried<Assignment>> narrowed, DateOnly today, CancellationToken stop)
    {
        IQueryable<Carried<Assignment>>[] lists =
        [
            narrowed, .. new[] { AssignmentLack.Owner, AssignmentLack.Due, AssignmentLack.Late }.Select(l => AssignmentFilter.Lacking(narrowed, l, today)),
            open, AssignmentFilter.OfScope(open, AssignmentScope.Mine, read.Viewer), AssignmentFilter.OfScope(open, AssignmentScope.Given, read.Viewer),
        ];
        var n = await Capped.CountAsync([.. lists.Select(l => l.Select(_ => 1)), .. LedgerCounts.Lists(read)], stop);
        return (new OpenAssignmentCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6]), LedgerCounts.Of(n, 7));
    }

    static async Task<IReadOnlyList<PartyName>> PartiesAsync(ReadDb read, CancellationToken stop) =>
        await read.Open<Party>().OrderBy(p => p.Order).Select(p => new PartyName(p.Id, p.Name, p.ShortName)).ToListAsync(stop);

    static async Task<string?> PersonAsync(ReadDb read, PersonId? id, CancellationToken stop) =>
        id is null ? null : await read.Open<Person>().Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(stop);
}
