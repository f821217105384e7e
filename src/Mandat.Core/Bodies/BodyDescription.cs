using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>What a body is called and what it is for.</summary>
public sealed record BodyDescription(
    string Name, string Abbreviation, BodyKindId Kind, string? EnglishName = null, FocusAreaId? FocusArea = null, PartyId? Party = null,
    BodyId? PreparesFor = null, string? Mandate = null)
{
    /// <summary>What stands against describing a body so; the body is null while it is being formed.</summary>
    internal async Task<List<Refusal>> ObstaclesAsync(MandatDb db, BodyId? self, Actor actor, CancellationToken stop)
    {
        var read = new ReadDb(db, actor);
        var others = await read.Open<Body>().ToListAsync(stop);
        List<Refusal> refusals = [.. Names(others.Where(b => b.Id != self))];
        refusals.AddRange(await ChosenAsync(db, others.Find(b => b.Id == self), stop));
        if (Party is { } party && !await read.Open<Party>().AnyAsync(p => p.Id == party, stop)) refusals.Add(CollaborationRefusals.PartyUnknown);
        if (PreparesFor is not { } prepared) return refusals;
        if (others.All(b => b.Id != prepared)) refusals.Add(BodyRefusals.PreparedBodyUnknown);
        else if (self is { } own && Reaches(others, prepared, own)) refusals.Add(BodyRefusals.PreparesInACircle);
        return refusals;
    }

    /// <summary>What has ended can be kept, but not chosen.</summary>
    async Task<List<Refusal>> ChosenAsync(MandatDb db, Body? now, CancellationToken stop)
    {
        List<Refusal> refusals = [];
        var today = await new ReadDb(db, Actor.Program).TodayAsync(stop);
        var kind = await db.Set<BodyKind>().AsNoTracking().FirstOrDefaultAsync(k => k.Id == Kind, stop);
        if (kind is null) refusals.Add(BodyRefusals.KindUnknown);
        else if (kind.EndedOn < today && now?.KindId != Kind) refusals.Add(BodyRefusals.KindHasEnded(kind.Name, kind.EndedOn.Value));
        if (FocusArea is not { } id) return refusals;
        var area = await db.Set<FocusArea>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop);
        if (area is null) refusals.Add(BodyRefusals.FocusAreaUnknown);
        else if (area.EndedOn < today && now?.FocusAreaId != id) refusals.Add(BodyRefusals.FocusAreaHasEnded(area.Name, area.EndedOn.Value));
        return refusals;
    }

    internal void Describe(Body body) =>
        body.Describe(Name, Words.OrNull(EnglishName), Abbreviation, Kind, FocusArea, Party, PreparesFor, Words.OrNull(Mandate));

    IEnumerable<Refusal> Names(IEnumerable<Body> others)
    {
        foreach (var other in others)
        {
            if (Words.Same(other.Name, Name)) yield return BodyRefusals.BodyNameTaken(other.Name);
            if (Words.Same(other.Abbreviation, Abbreviation)) yield return BodyRefusals.AbbreviationTaken(other.Abbreviation, other.Name);
        }
    }

    /// <summary>True when what one body prepares for leads, step by step, to the other.</summary>
    static bool Reaches(List<Body> bodies, BodyId from, BodyId to)
    {
        HashSet<BodyId> seen = [];
        for (BodyId? at = from; at is { } here && seen.Add(here); at = bodies.Find(b => b.Id == here)?.PreparesForId)
            if (here == to) return true;
        return false;
    }
}
