using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data;

/// <summary>
/// Makes room for a name that somebody needs who does not know that a circle has named something else so: that one gets a number. A refusal
/// would tell that the name is there. Asked after the deed has refused the names that its actor knows of.
/// </summary>
static class StepAside
{
    public static async Task PartyAsync(MandatDb db, string name, PartyId self, CancellationToken stop)
    {
        foreach (var other in await db.Set<Party>().Where(p => p.IsToldOnly && p.Id != self && p.Name == name).ToListAsync(stop))
            other.Change(Free(name, await db.Set<Party>().Select(p => p.Name).ToListAsync(stop)), other.ShortName, other.LeftOn);
    }

    public static async Task InitiativeAsync(MandatDb db, string name, InitiativeId self, CancellationToken stop)
    {
        foreach (var other in await db.Set<Initiative>().Where(i => i.IsToldOnly && i.Id != self && i.Name == name).ToListAsync(stop))
            other.Describe(Free(name, await db.Set<Initiative>().Select(i => i.Name).ToListAsync(stop)), other.EnglishName, other.Purpose, other.FocusAreaId, other.LeadPartyId);
    }

    public static async Task BodyAsync(MandatDb db, string name, string abbreviation, BodyId? self, CancellationToken stop)
    {
        var others = await db.Set<Body>().Where(b => b.IsToldOnly && b.Id != self && (b.Name == name || b.Abbreviation == abbreviation)).ToListAsync(stop);
        if (others.Count == 0) return;
        var all = await db.Set<Body>().Select(b => new { b.Name, b.Abbreviation }).ToListAsync(stop);
        foreach (var other in others)
            other.StepAside(
                other.Name == name ? Free(name, [.. all.Select(b => b.Name)]) : other.Name,
                other.Abbreviation == abbreviation ? Free(abbreviation, [.. all.Select(b => b.Abbreviation)], "") : other.Abbreviation);
    }

    static string Free(string name, IReadOnlyCollection<string> taken, string space = " ")
    {
        var free = name;
        for (var number = 2; taken.Contains(free, StringComparer.OrdinalIgnoreCase); number++) free = $"{name}{space}{number}";
        return free;
    }
}
