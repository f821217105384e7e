using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Data.Documents;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Matters;

/// <summary>One step of a path as it is shown.</summary>
public sealed record PathLine(
    BodyId? Body, PartyId? Party, PersonId? Person, string? Receiver, ConsiderationRole Role, DateTime? ReceivedAt, ConsiderationOutcome? Outcome, string? Answer,
    string? AnsweredBy, DateTime? AnsweredAt)
{
    /// <summary>True when the viewer may answer it.</summary>
    internal bool IsFor(Actor viewer) =>
        (Body is { } body && viewer.May(AnswerSignal.Permission, body)) || (Party is { } party && viewer.FullParties.Contains(party)) || (Person is { } person && person == viewer.Person);
}

/// <summary>A signal, parked question, proposal or report as its page shows it.</summary>
public sealed record MatterSheet
{
    public required MatterLine Line { get; init; }
    public required IReadOnlyList<PathLine> Path { get; init; }
    public required ILookup<Guid, Quote> Quotes { get; init; }

    /// <summary>The one it may be the same as, or those that may be the same as it.</summary>
    public required IReadOnlyList<OtherMatter> MayBeSame { get; init; }

    /// <summary>Decisions that adopted it.</summary>
    public required IReadOnlyList<OtherDecision> AdoptedBy { get; init; }
    public required IReadOnlyDictionary<BodyId, NamedBody> Bodies { get; init; }
    public required bool MayAnswer { get; init; }
    public required bool MayClose { get; init; }
    public required bool MayReopen { get; init; }
    public required bool MaySettle { get; init; }
    public required DateOnly Today { get; init; }
}

/// <summary>Another matter that may be, or is, the same.</summary>
public sealed record OtherMatter(MatterId Id, string Text, BodyId HostId, DateOnly? RaisedOn);

/// <summary>A matter without its path.</summary>
public sealed record MatterLine(
    MatterId Id, long Version, MatterKind Kind, MatterState State, string Text, BodyId HostId, MeetingId MeetingId, Visibility Visibility, BodyId? SenderId,
    string? SenderAsWritten, string? By, DateOnly? RaisedOn, string? Answer, DateOnly? ClosedOn, bool IsWrittenOff, string? ClosingReason, bool IsMeetingSeen,
    DateOnly? ReopenedOn, string? ReopeningReason, MatterId? MayBeSameAs, OtherMatter? SameAs);

/// <summary>What is this matter, where has it been and what came of it? Null when the viewer sees none that is shown by itself.</summary>
public sealed class ShowMatter(Reads reads) : IQuery
{
    public async Task<MatterSheet?> AskAsync(MatterId id, Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var one = read.SeenOrSentTo<Matter>().Where(m => m.Id == id && m.Kind != MatterKind.Assignment && m.Kind != MatterKind.Decision);
        if (await LineAsync(read, one, stop) is not { } line) return null;
        var under = read.SeenOrSentTo<Matter>().Where(m => m.SameAsId == id);
        var path = await PathAsync(read, one, stop);
        var isReceiver = path.Any(p => p.IsFor(viewer)) || (path.All(p => p is { Body: null, Party: null, Person: null }) && viewer.May(AnswerSignal.Permission, line.HostId));
        var same = await MayBeSameAsync(read, id, line.MayBeSameAs, stop);
        var bodies = await BodyNames.LoadAsync(read, stop);
        var mayClose = bodies.GetValueOrDefault(line.SenderId ?? line.HostId)?.MayClose(viewer, today) ?? false;
        var isOpen = line.State != MatterState.Closed;
        return new MatterSheet
        {
            Line = line, Path = path, MayBeSame = same, Quotes = await read.QuotesAsync([id.Value, .. same.Select(m => m.Id.Value)], stop), Bodies = bodies,
            AdoptedBy = await ShowDecision.Others(read.Seen<Decision>().Where(d => d.ProposalId == id || under.Any(m => m.Id == d.ProposalId))).ToListAsync(stop),
            MayAnswer = isOpen && line.Kind == MatterKind.Signal && isReceiver,
            MayClose = isOpen && mayClose,
            MaySettle = line.MayBeSameAs is not null && same.Any(m => m.Id == line.MayBeSameAs) && viewer.May(SettleSameMatter.Permission, line.HostId),
            MayReopen = !isOpen && line.SameAs is null && mayClose, Today = today,
        };
    }

    static Task<MatterLine?> LineAsync(ReadDb read, IQueryable<Matter> one, CancellationToken stop)
    {
        var (persons, meetings, others) = (read.Open<Person>(), read.Seen<Meeting>(), read.SeenOrSentTo<Matter>());
        return one.Select(m => new MatterLine(
            m.Id, m.Version, m.Kind, m.State, m.Text, m.HostId, m.MeetingId, m.Visibility, m.SenderId, m.SenderAsWritten,
            persons.Where(p => p.Id == m.ByPersonId).Select(p => p.Name).FirstOrDefault() ?? m.ByAsWritten, m.RaisedOn, m.Answer, m.ClosedOn,
            m.IsWrittenOff, m.ClosingReason, meetings.Any(x => x.Id == m.MeetingId), m.ReopenedOn, m.ReopeningReason, m.MayBeSameAsId,
            others.Where(o => o.Id == m.SameAsId).Select(o => new OtherMatter(o.Id, o.Text, o.HostId, o.RaisedOn)).FirstOrDefault())).FirstOrDefaultAsync(stop);
    }

    static async Task<IReadOnlyList<OtherMatter>> MayBeSameAsync(ReadDb read, MatterId id, MatterId? other, CancellationToken stop) =>
        await read.SeenOrSentTo<Matter>().Where(o => o.MayBeSameAsId == id || (other != null && o.Id == other)).OrderBy(o => o.Position).ThenBy(o => o.Id)
            .Select(o => new OtherMatter(o.Id, o.Text, o.HostId, o.RaisedOn)).ToListAsync(stop);

    static async Task<IReadOnlyList<PathLine>> PathAsync(ReadDb read, IQueryable<Matter> one, CancellationToken stop)
    {
        var (persons, parties) = (read.Open<Person>(), read.Open<Party>());
        return await one.SelectMany(m => m.Path).OrderBy(c => c.Order).Select(c => new PathLine(
            c.BodyId, c.PartyId, c.PersonId,
            persons.Where(p => p.Id == c.PersonId).Select(p => p.Name).FirstOrDefault() ?? parties.Where(p => p.Id == c.PartyId).Select(p => p.Name).FirstOrDefault() ?? c.ReceiverAsWritten,
            c.Role, c.ReceivedAt, c.Outcome, c.Answer, persons.Where(p => p.Id == c.AnsweredById).Select(p => p.Name).FirstOrDefault(), c.AnsweredAt)).ToListAsync(stop);
    }
}
