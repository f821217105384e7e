using Mandat.Core.Assignments;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>A body's own facts.</summary>
public sealed record BodyFacts(
    BodyId Id, string Name, string? EnglishName, string Abbreviation, string Kind, string? KindEnglish, BodyCapacity Capacity, string? Area, string? AreaEnglish,
    string? Party, BodyId? PreparesFor, string? Mandate, DateOnly? EndedOn);

/// <summary>A seat as its body's page shows it.</summary>
public sealed record SeatLine(SeatId Id, PersonId Person, string Name, PartyId? PartyId, string? Party, int PartyOrder, SeatRole Role, DateOnly From, DateOnly? To)
{
    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A meeting as a list of meetings shows it.</summary>
public sealed record BodyMeeting(MeetingId Id, DateOnly? HeldOn, bool DayIsKnown, MeetingStage Stage, string? Title);

/// <summary>A signal from or to the body, and what was answered.</summary>
public sealed record SignalLine(
    MatterId Id, string Text, BodyId HostId, BodyId? SenderId, string? SenderAsWritten, DateOnly? RaisedOn, MatterState State, bool IsAnswered, string? Answer);

/// <summary>How many there are; each is counted no further than a little over 1 000.</summary>
public sealed record BodyCounts(int Decided, int Reported, int AskedOpen, int AskedOfOpen);

/// <summary>Everything that a body's page shows.</summary>
public sealed record BodySheet
{
    public required BodyFacts Facts { get; init; }
    public required IReadOnlyList<SeatLine> Seats { get; init; }
    public required IReadOnlyList<BodyMeeting> Meetings { get; init; }
    public required IReadOnlyList<DecisionRow> Decided { get; init; }

    /// <summary>Open assignments that it gave; the first few.</summary>
    public required IReadOnlyList<AssignmentRow> Asked { get; init; }

    /// <summary>Open assignments that are its own to do, or that come back to it; the first few.</summary>
    public required IReadOnlyList<AssignmentRow> AskedOf { get; init; }
    public required IReadOnlyList<SignalLine> Signals { get; init; }
    public required BodyCounts Counts { get; init; }
    public required IReadOnlyDictionary<BodyId, NamedBody> Bodies { get; init; }
    public required DateOnly Today { get; init; }
}

/// <summary>What is this body, who sits in it, and what has it decided, asked for and been asked? Null when it is not there.</summary>
public sealed class ShowBody(Reads reads) : IQuery
{
    const int Few = 6;

    public async Task<BodySheet?> AskAsync(BodyId id, Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        if (await FactsAsync(read, id, stop) is not { } facts) return null;
        var (asked, askedOf) = await AskedAsync(read, id, stop);
        return new BodySheet
        {
            Facts = facts, Seats = await SeatsAsync(read, id, stop), Meetings = await MeetingsAsync(read, id, stop), Asked = asked, AskedOf = askedOf,
            Decided = await Decided(read, id).OrderByDescending(d => d.LoggedOn).ThenBy(d => d.Position).ThenBy(d => d.Id).Take(Few).Select(DecisionRow.Of(read)).ToListAsync(stop),
            Signals = await SignalsAsync(read, id, stop), Counts = await CountAsync(read, id, stop), Bodies = await BodyNames.LoadAsync(read, stop),
            Today = today,
        };
    }

    static Task<BodyFacts?> FactsAsync(ReadDb read, BodyId id, CancellationToken stop)
    {
        var (areas, parties) = (read.Open<FocusArea>(), read.Open<Party>());
        return read.Open<Body>().Where(b => b.Id == id).Join(read.Open<BodyKind>(), b => b.KindId, k => k.Id, (b, k) => new BodyFacts(
            b.Id, b.Name, b.EnglishName, b.Abbreviation, k.Name, k.EnglishName, k.Capacity, areas.Where(a => a.Id == b.FocusAreaId).Select(a => a.Name).FirstOrDefault(),
            areas.Where(a => a.Id == b.FocusAreaId).Select(a => a.EnglishName).FirstOrDefault(),
            parties.Where(p => p.Id == b.PartyId).Select(p => p.Name).FirstOrDefault(), b.PreparesForId, b.Mandate, b.EndedOn)).FirstOrDefaultAsync(stop);
    }

    static async Task<IReadOnlyList<SeatLine>> SeatsAsync(ReadDb read, BodyId id, CancellationToken stop)
    {
        var seats = from s in read.Open<Seat>()
                    where s.BodyId == id
                    join p in read.Open<Person>() on s.PersonId equals p.Id
                    from party in read.Open<Party>().Where(x => x.Id == s.PartyId).DefaultIfEmpty()
                    orderby p.Name, s.From
                    select new SeatLine(s.Id, p.Id, p.Name, s.PartyId, party == null ? null : party.Name, party == null ? int.MaxValue : party.Order, s.Role, s.From, s.To);
        return await seats.ToListAsync(stop);
    }

    static async Task<IReadOnlyList<BodyMeeting>> MeetingsAsync(ReadDb read, BodyId id, CancellationToken stop) =>
        await read.Seen<Meeting>().Where(m => m.HostId == id && m.HeldOn != null).OrderByDescending(m => m.HeldOn).Take(2 * Few)
            .Select(m => new BodyMeeting(m.Id, m.HeldOn, m.DayIsKnown, m.Stage, m.Title)).ToListAsync(stop);

    static IQueryable<Decision> Decided(ReadDb read, BodyId id) => new DecisionFilter(id).Of(read, read.Seen<Decision>());

    static IQueryable<Carried<Assignment>> Asked(ReadDb read, BodyId id) => OpenAssignments.Open(read).Where(x => x.Thing.GiverId == id);

    static IQueryable<Carried<Assignment>> AskedOf(ReadDb read, BodyId id) => AssignmentFilter.OfBody(OpenAssignments.Open(read), id);

    static async Task<(IReadOnlyList<AssignmentRow>, IReadOnlyList<AssignmentRow>)> AskedAsync(ReadDb read, BodyId id, CancellationToken stop)
    {
        var asked = await Oldest(Asked(read, id)).ToListAsync(stop);
        var askedOf = await Oldest(AskedOf(read, id)).ToListAsync(stop);
        var who = await AssigneeLine.LoadAsync(read, [.. asked.Concat(askedOf).Select(r => r.Id).Distinct()], stop);
        return ([.. asked.Select(r => r with { Assignees = [.. who[r.Id]] })], [.. askedOf.Select(r => r with { Assignees = [.. who[r.Id]] })]);
    }

    static IQueryable<AssignmentRow> Oldest(IQueryable<Carried<Assignment>> open) =>
        open.OrderBy(x => x.Thing.GivenOn ?? PageKey.NoDay).ThenBy(x => x.Thing.Position).ThenBy(x => x.Thing.Id).Take(Few).Select(AssignmentRow.Of);

    static async Task<IReadOnlyList<SignalLine>> SignalsAsync(ReadDb read, BodyId id, CancellationToken stop) =>
        await read.SeenOrSentTo<Matter>()
            .Where(m => m.Kind == MatterKind.Signal && m.SameAsId == null && (m.SenderId == id || m.Path.Any(c => c.BodyId == id) || (!m.Path.Any() && m.HostId == id)))
            .OrderByDescending(m => m.RaisedOn).ThenByDescending(m => m.Id).Take(2 * Few)
            .Select(m => new SignalLine(m.Id, m.Text, m.HostId, m.SenderId, m.SenderAsWritten, m.RaisedOn, m.State, m.Path.Any(c => c.Outcome != null),
                m.Path.Where(c => c.Outcome != null).OrderByDescending(c => c.AnsweredAt).Select(c => c.Answer).FirstOrDefault())).ToListAsync(stop);

    static async Task<BodyCounts> CountAsync(ReadDb read, BodyId id, CancellationToken stop)
    {
        var decided = Decided(read, id);
        var n = await Capped.CountAsync(
        [
            DecisionFilter.OfOrigin(decided, false).Select(_ => 1), DecisionFilter.OfOrigin(decided, true).Select(_ => 1),
            Asked(read, id).Select(_ => 1), AskedOf(read, id).Select(_ => 1),
        ], stop);
        return new BodyCounts(n[0], n[1], n[2], n[3]);
    }
}
