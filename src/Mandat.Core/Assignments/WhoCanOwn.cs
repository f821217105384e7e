using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Assignments;

/// <summary>Somebody who can be given an assignment.</summary>
public sealed record PossibleOwner(PersonId Id, string Name, string? Party);

/// <summary>Who can be given an assignment? Every person, in Swedish order, with the party they belong to.</summary>
public sealed class WhoCanOwn(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<PossibleOwner>> AskAsync(Actor viewer, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        var (belongs, parties) = (read.Open<Affiliation>().Where(a => a.To == null), read.Open<Party>());
        return await read.Open<Person>().OrderBy(p => EF.Functions.Collate(p.Name, read.Swedish)).Select(p => new PossibleOwner(p.Id, p.Name,
            belongs.Where(a => a.PersonId == p.Id).SelectMany(a => parties.Where(x => x.Id == a.PartyId)).Select(x => x.ShortName).FirstOrDefault())).ToListAsync(stop);
    }
}

/// <summary>Which parties can be given an assignment? Those of the collaboration today, in its order.</summary>
public sealed class PartiesThatCanOwn(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<PartyName>> AskAsync(Actor viewer, CancellationToken stop = default) =>
        await reads.For(viewer).Open<Party>().Where(p => p.LeftOn == null).OrderBy(p => p.Order).Select(p => new PartyName(p.Id, p.Name, p.ShortName)).ToListAsync(stop);
}

/// <summary>A meeting to come, before which something can be due.</summary>
public sealed record MeetingAhead(MeetingId Id, BodyId Body, DateOnly On, bool IsDayKnown);

/// <summary>Which meetings lie ahead? The nearest first.</summary>
public sealed class MeetingsAhead(Reads reads) : IQuery
{
    public async Task<IReadOnlyList<MeetingAhead>> AskAsync(Actor viewer, DateOnly today, CancellationToken stop = default)
    {
        var read = reads.For(viewer);
        return await read.Seen<Meeting>().Where(m => m.HeldOn >= today && (m.Stage == MeetingStage.Prepared || m.Stage == MeetingStage.Called))
            .OrderBy(m => m.HeldOn).Take(40).Select(m => new MeetingAhead(m.Id, m.HostId, m.HeldOn!.Value, m.DayIsKnown)).ToListAsync(stop);
    }
}
