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

/// <summary>How far has the set-up come, and what comes first? One question to the database: other pages ask it too.</summary>
public sealed class HowFarSetUp(Reads reads) : IQuery
{
    static readonly SetUpState NotFounded = new(null, null, 0, 0, 0, 0, 0, 0, 0, false);

    public async Task<SetUpState> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var (parties, bodies, persons, seats) = (read.Open<Party>(), read.Open<Body>(), read.Open<Person>(), read.Open<Seat>());
        var (areas, periods, meetings) = (read.Open<FocusArea>(), read.Open<AgreementPeriod>(), read.Seen<Meeting>());
        return await read.Founded.Select(founded => new SetUpState(
            founded.Name, founded.EnglishName, founded.Version, parties.Count(p => p.LeftOn == null), bodies.Count(b => !b.IsBackbone && b.EndedOn == null), persons.Count(),
            seats.Count(s => s.To == null && bodies.Any(b => b.Id == s.BodyId && !b.IsBackbone)), areas.Count(), periods.Count(),
            meetings.Any(m => m.Stage == MeetingStage.Notes || m.Stage == MeetingStage.Approved || m.Stage == MeetingStage.Published)))
            .FirstOrDefaultAsync(stop) ?? NotFounded;
    }
}
