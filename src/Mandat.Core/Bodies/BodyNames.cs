using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Bodies;

/// <summary>A body as a list names it.</summary>
public sealed record NamedBody(BodyId Id, string Name, string? EnglishName, string Abbreviation, bool IsBackbone = false, DateOnly? EndedOn = null)
{
    /// <summary>True when the viewer may close what the body keeps: its chair and secretary, and process support once it has ended and has none.</summary>
    internal bool MayClose(Actor viewer, DateOnly today) => viewer.May(Permission.CloseMatters, Id) || (viewer.IsSupport && EndedOn < today);
}

/// <summary>The bodies by their identity, for pages whose rows hold nothing but that.</summary>
static class BodyNames
{
    public static async Task<IReadOnlyDictionary<BodyId, NamedBody>> LoadAsync(ReadDb read, CancellationToken stop) =>
        await read.Open<Body>().OrderBy(b => b.Name).Select(b => new NamedBody(b.Id, b.Name, b.EnglishName, b.Abbreviation, b.IsBackbone, b.EndedOn)).ToDictionaryAsync(b => b.Id, stop);
}
