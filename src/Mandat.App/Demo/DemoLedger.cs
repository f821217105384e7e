using Mandat.Core.Access;
using Mandat.Core.Kernel;

namespace Mandat.App.Demo;

/// <summary>The demo while it is being made: what has been made so far by name, and deeds run in a unit of work each.</summary>
internal sealed class DemoLedger(IServiceProvider services, DateOnly today, CancellationToken stop)
{
    private readonly Dictionary<string, PartyId> parties = [];
    private readonly Dictionary<string, BodyId> bodies = [];
    private readonly Dictionary<string, PersonId> persons = [];

    public void Add(string name, PartyId party) => parties.Add(name, party);

    public void Add(string abbreviation, BodyId body) => bodies.Add(abbreviation, body);

    public void Add(string name, PersonId person) => persons.Add(name, person);

    public PartyId Party(string shortName) => parties[shortName];

    public BodyId Body(string abbreviation) => bodies[abbreviation];

    public PersonId Person(string name) => persons[name];

    /// <summary>A deed, as a request would run it; the demo's own deeds are never refused.</summary>
    public async Task<TValue> DoAsync<TDeed, TValue>(Func<TDeed, Task<Result<TValue>>> run) where TDeed : notnull => (await AskAsync(run)).Value;

    public async Task<TAnswer> AskAsync<TQuery, TAnswer>(Func<TQuery, Task<TAnswer>> ask) where TQuery : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TQuery>());
    }

    public Task<Actor> ActorAsync(string person) => AskAsync<ActorOf, Actor>(q => q.AskAsync(Person(person), today, stop));
}
