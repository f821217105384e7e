using Mandat.Core.Access;
using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.SetUp;

/// <summary>A founded collaboration with a party, a board and a team; the board has a chair, the team a member.</summary>
public sealed class Founded : IAsyncDisposable
{
    Founded(TestLedger ledger) => Ledger = ledger;

    public TestLedger Ledger { get; }
    public Actor Lead { get; private set; } = Actor.Anonymous;
    public Actor Chair { get; private set; } = Actor.Anonymous;
    public Actor Member { get; private set; } = Actor.Anonymous;
    public PartyId Party { get; private set; }
    public BodyId Board { get; private set; }
    public BodyId Team { get; private set; }
    public BodyId Backbone { get; private set; }

    public static DateOnly Today { get; } = new(2025, 6, 10);

    public static async Task<Founded> MakeAsync(string provider)
    {
        var made = new Founded(await TestLedger.MakeAsync(provider));
        var founder = await made.DoneAsync<FoundCollaboration, PersonId>(d => d.RunAsync(new("Mälarlöftet", FounderName: "Ylva Lind"), Actor.Operator));
        made.Lead = await made.ActorAsync(founder);
        made.Backbone = await made.ReadAsync<Body, BodyId>(b => b.Where(x => x.IsBackbone).Select(x => x.Id));
        made.Party = await made.DoneAsync<AddParty, PartyId>(d => d.RunAsync(new("Sjöviks kommun", "Sjövik"), made.Lead));
        made.Board = await made.FormAsync("Styrelsen", "S", "Styrelse");
        made.Team = await made.FormAsync("Core Team", "CT", "Core Team");
        made.Chair = await made.SeatedAsync("Olle Berg", made.Board, SeatRole.Chair);
        made.Member = await made.SeatedAsync("Siri Holm", made.Team, SeatRole.Member);
        return made;
    }

    /// <summary>Runs one deed in a unit of work of its own.</summary>
    public async Task<Result<T>> RunAsync<TDeed, T>(Func<TDeed, Task<Result<T>>> run) where TDeed : notnull
    {
        await using var work = Ledger.Scope();
        return await run(work.Get<TDeed>());
    }

    public async Task<T> DoneAsync<TDeed, T>(Func<TDeed, Task<Result<T>>> run) where TDeed : notnull => (await RunAsync(run)).Value;

    public async Task<TValue> ReadAsync<T, TValue>(Func<IQueryable<T>, IQueryable<TValue>> ask) where T : class
    {
        await using var work = Ledger.Scope();
        return await ask(work.Db.Set<T>().AsNoTracking()).SingleAsync();
    }

    public async Task<Actor> ActorAsync(PersonId person, DateOnly? on = null)
    {
        await using var work = Ledger.Scope();
        return await work.Get<ActorOf>().AskAsync(person, on ?? Today);
    }

    public Task<PersonId> PersonAsync(string name) => DoneAsync<AddPerson, PersonId>(d => d.RunAsync(new(name), Lead));

    public async Task<Actor> SeatedAsync(string name, BodyId body, SeatRole role)
    {
        var person = await PersonAsync(name);
        await DoneAsync<GiveSeat, SeatId>(d => d.RunAsync(new(person, body, Party, role, Today), Lead));
        return await ActorAsync(person);
    }

    public async Task<BodyId> FormAsync(string name, string abbreviation, string kind)
    {
        var kindId = await ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == kind).Select(x => x.Id));
        return await DoneAsync<FormBody, BodyId>(d => d.RunAsync(new(new BodyDescription(name, abbreviation, kindId)), Lead));
    }

    /// <summary>Asserts that the journal's last entry is of that deed and event, by that actor, and that its chain holds.</summary>
    public async Task AssertTraceAsync(string deed, string happened, Actor actor)
    {
        await using var work = Ledger.Scope();
        var last = await work.Db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).FirstAsync();
        Assert.Equal((deed, happened, actor.Person?.Value), (last.Deed, last.Event, last.PersonId));
        Assert.Null(await CheckJournal.FirstBrokenAsync(work.Db));
    }

    public static void AssertRefused<T>(Result<T> result, params string[] codes) =>
        Assert.Equal(codes.Order(), result.Refusals.Select(r => r.Code).Order());

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}
