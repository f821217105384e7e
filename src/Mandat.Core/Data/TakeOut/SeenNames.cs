using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Initiatives;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Data.TakeOut;

/// <summary>What bodies, persons, parties and initiatives are called; those every seat may see.</summary>
sealed class SeenNames
{
    readonly Dictionary<Guid, string> _names = [];

    public static async Task<SeenNames> LoadAsync(ReadDb read, CancellationToken stop)
    {
        var names = new SeenNames();
        names.Add(await read.Open<Body>().Select(b => new KeyValuePair<Guid, string>(b.Id.Value, b.Name)).ToListAsync(stop));
        names.Add(await read.Open<Person>().Select(p => new KeyValuePair<Guid, string>(p.Id.Value, p.Name)).ToListAsync(stop));
        names.Add(await read.Open<Party>().Select(p => new KeyValuePair<Guid, string>(p.Id.Value, p.Name)).ToListAsync(stop));
        names.Add(await read.Open<Initiative>().Select(i => new KeyValuePair<Guid, string>(i.Id.Value, i.Name)).ToListAsync(stop));
        return names;
    }

    void Add(IEnumerable<KeyValuePair<Guid, string>> named)
    {
        foreach (var (id, name) in named) _names[id] = name;
    }

    /// <summary>The name of the ledger, else the words of the notes; null when neither is known.</summary>
    public string? Of(BodyId? id, string? asWritten = null) => Of(id?.Value, asWritten);

    public string? Of(PersonId? id, string? asWritten = null) => Of(id?.Value, asWritten);

    public string? Of(PartyId? id, string? asWritten = null) => Of(id?.Value, asWritten);

    public string? Of(InitiativeId? id, string? asWritten = null) => Of(id?.Value, asWritten);

    string? Of(Guid? id, string? asWritten) => id is { } known && _names.TryGetValue(known, out var name) ? name : asWritten;
}
