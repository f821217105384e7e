using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Intake.Recording;

/// <summary>
/// What circles have named that whoever takes in minutes does not know of. Minutes that name the same bring it out of the circle: it is known
/// wherever these minutes are seen, and there is one of it.
/// </summary>
sealed class Unseen
{
    public required IReadOnlyList<Body> Bodies { get; init; }
    public required IReadOnlyList<Party> Parties { get; init; }
    public required IReadOnlyList<Initiative> Initiatives { get; init; }

    public static async Task<Unseen> LoadAsync(MandatDb db, Actor actor, CancellationToken stop)
    {
        var read = new ReadDb(db, actor);
        var (bodies, parties, initiatives) = (read.Open<Body>(), read.Open<Party>(), read.Open<Initiative>());
        return new Unseen
        {
            Bodies = await db.Set<Body>().Where(b => b.IsToldOnly && !bodies.Any(k => k.Id == b.Id)).ToListAsync(stop),
            Parties = await db.Set<Party>().Where(p => p.IsToldOnly && !parties.Any(k => k.Id == p.Id)).ToListAsync(stop),
            Initiatives = await db.Set<Initiative>().Where(i => i.IsToldOnly && !initiatives.Any(k => k.Id == i.Id)).ToListAsync(stop),
        };
    }

    public Body? Body(string name) => Bodies.FirstOrDefault(b => Names.Same(b.Name, name));

    public Party? Party(string name) => Parties.FirstOrDefault(p => Names.Same(p.Name, name));

    public Initiative? Initiative(string name) => Initiatives.FirstOrDefault(i => Names.Same(i.Name, name));
}
