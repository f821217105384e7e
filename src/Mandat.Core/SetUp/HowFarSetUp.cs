using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.SetUp;

/// <summary>How far the set-up has come; no name and no version before the collaboration is founded.</summary>
public sealed record SetUpState(
    string? Name, string? EnglishName, long Version, int Parties, int Bodies, int Persons, int Seats, int FocusAreas, int Periods, bool HasMinutes)
{
    public bool IsFounded => Name is not null;

    /// <summary>What to do first: the first step that is not done; null when all are.</summary>
    public SetUpStep? Next =>
        !IsFounded ? SetUpStep.Name : Parties == 0 ? SetUpStep.Parties : Bodies == 0 ? SetUpStep.Bodies : Seats == 0 ? SetUpStep.People
        : !HasMinutes ? SetUpStep.Minutes : null;
}

/// <summary>The steps of the set-up, in order.</summary>
public enum SetUpStep
{
    Name,
    Parties,
    Bodies,
    People,
    Minutes,
}

/// <summary>How far has the set-up come, and what comes first?</summary>
public sealed class HowFarSetUp(Reads reads) : IQuery
{
    public async Task<SetUpState> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        if (await read.CollaborationAsync(stop) is not { } founded) return new(null, null, 0, 0, 0, 0, 0, 0, 0, false);
        var bodies = read.Open<Body>();
        return new(
            founded.Name, founded.EnglishName, founded.Version,
            await read.Open<Party>().CountAsync(p => p.LeftOn == null, stop),
            await bodies.CountAsync(b => !b.IsBackbone && b.EndedOn == null, stop),
            await read.Open<Person>().CountAsync(stop),
            await read.Open<Seat>().CountAsync(s => s.To == null && bodies.Any(b => b.Id == s.BodyId && !b.IsBackbone), stop),
            await read.Open<FocusArea>().CountAsync(stop),
            await read.Open<AgreementPeriod>().CountAsync(stop),
            await read.Seen<Meeting>().AnyAsync(m => m.Stage == MeetingStage.Notes || m.Stage == MeetingStage.Approved || m.Stage == MeetingStage.Published, stop));
    }
}
