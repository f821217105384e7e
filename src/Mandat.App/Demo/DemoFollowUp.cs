using Mandat.Core.Assignments;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Demo;

/// <summary>
/// Lets the demo's people do what they took on: reports, closes, writes off, reviews, describes. What the reader did not find as expected
/// is left as it is.
/// </summary>
internal sealed class DemoFollowUp(DemoLedger ledger, DemoDates dates, CancellationToken stop)
{
    public async Task RunAsync()
    {
        var secretary = await ledger.ActorAsync(DemoRegister.Secretary);
        foreach (var (words, by, answer, isClosed) in DemoDoings.Reports)
        {
            await ReportAsync(words, await ledger.ActorAsync(by), dates.Fill(answer));
            if (isClosed && await MatterAsync(words, secretary) is { } matter)
            {
                await ledger.AskAsync<CloseMatter, Result<Done>>(async d => await d.RunAsync(new(matter.Id, matter.Version), await KeeperAsync(matter), stop));
            }
        }
        foreach (var (words, reason) in DemoDoings.WrittenOff)
        {
            if (await MatterAsync(words, secretary) is { } matter)
            {
                await ledger.AskAsync<WriteOffMatter, Result<Done>>(async d => await d.RunAsync(new(matter.Id, matter.Version, reason), await KeeperAsync(matter), stop));
            }
        }
        await DecisionsAsync(secretary);
        await InitiativesAsync(await ledger.ActorAsync(DemoRegister.Founder));
    }

    private async Task ReportAsync(string words, Actor by, string answer)
    {
        var found = await ledger.AskAsync<Reads, Assignment?>(r => r.For(by).SeenOrSentTo<Assignment>()
            .Where(a => a.Text.Contains(words)).OrderBy(a => a.GivenOn).FirstOrDefaultAsync(stop));
        if (found is not null)
        {
            await ledger.AskAsync<ReportAssignment, Result<Done>>(d => d.RunAsync(new(found.Id, found.Version, answer), by, stop));
        }
    }

    /// <summary>The secretary, else the chair, of the body that keeps the matter; process support where it has ended.</summary>
    private Task<Actor> KeeperAsync(Matter matter)
    {
        var seats = DemoRegister.Seats.Where(s => s.To is null && s.Body != "PS" && ledger.Body(s.Body) == matter.KeeperId).OrderByDescending(s => s.Role is SeatRole.Secretary);
        return ledger.ActorAsync(seats.FirstOrDefault(s => s.Role is SeatRole.Secretary or SeatRole.Chair)?.Persons[0] ?? DemoRegister.Secretary);
    }

    private Task<Matter?> MatterAsync(string words, Actor secretary) => ledger.AskAsync<Reads, Matter?>(reads =>
    {
        var read = reads.For(secretary);
        var carried = read.Seen<Assignment>().Where(a => a.Text.Contains(words)).OrderBy(a => a.GivenOn).Select(a => a.MatterId).Take(1);
        return read.Seen<Matter>().FirstOrDefaultAsync(m => carried.Contains(m.Id), stop);
    });

    private async Task DecisionsAsync(Actor secretary)
    {
        if (await DecisionAsync(DemoDoings.Reviewed, secretary) is not { } reviewed)
        {
            return;
        }
        await ledger.AskAsync<SetReviewDate, Result<Done>>(d => d.RunAsync(new(reviewed.Id, reviewed.Version, dates.Day(DemoDoings.ReviewedOn)), secretary, stop));
        if (await DecisionAsync(DemoDoings.Superseded, secretary) is { } superseded)
        {
            await ledger.AskAsync<SupersedeDecision, Result<Done>>(d => d.RunAsync(new(superseded.Id, superseded.Version, reviewed.Id), secretary, stop));
        }
    }

    private Task<Decision?> DecisionAsync(string words, Actor secretary) =>
        ledger.AskAsync<Reads, Decision?>(r => r.For(secretary).Seen<Decision>().FirstOrDefaultAsync(d => d.Text.Contains(words), stop));

    private async Task InitiativesAsync(Actor lead)
    {
        var area = await ledger.AskAsync<Reads, FocusAreaId>(r => r.For(lead).Open<FocusArea>().Select(a => a.Id).SingleAsync(stop));
        foreach (var (name, english, purpose, party) in DemoDoings.Initiatives)
        {
            var known = await ledger.AskAsync<Reads, Initiative?>(r => r.For(lead).Open<Initiative>().FirstOrDefaultAsync(i => i.Name == name, stop));
            if (known is not null)
            {
                PartyId? leads = party is null ? null : ledger.Party(party);
                await ledger.AskAsync<DescribeInitiative, Result<Done>>(d =>
                    d.RunAsync(new(known.Id, known.Version, name, english, purpose, area, leads), lead, stop));
            }
        }
    }
}
