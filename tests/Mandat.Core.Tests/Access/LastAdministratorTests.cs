using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Access;

public sealed class LastAdministratorTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Counts_on_nobody_who_cannot_sign_in(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        await AdministratorAsync(founded, "Nils Dahl", email: null);
        Founded.AssertRefused(await EndAsync(founded, Administrator(founded)), "LastAdministrator");

        await AdministratorAsync(founded, "Tyra Ek", "tyra.ek@sjovik.example");
        Assert.False((await EndAsync(founded, Administrator(founded))).IsRefused);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leaves_one_when_all_end_each_others_at_once(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var seats = new List<SeatId>();
        foreach (var name in new[] { "Tyra Ek", "Nils Dahl" }) seats.Add(await AdministratorAsync(founded, name, $"{name[..4].ToLowerInvariant()}@sjovik.example"));
        Assert.False((await EndAsync(founded, Administrator(founded))).IsRefused);

        var ended = await Task.WhenAll(seats.Select(seat => Task.Run(() => EndAsync(founded, seat))));

        Assert.Contains(ended, e => e.IsRefused);
        Assert.All(ended.Where(e => e.IsRefused), e => Assert.Contains(e.Refusals.Single().Code, new[] { "ChangedMeanwhile", "LastAdministrator" }));
    }

    static SeatId Administrator(Founded founded) => founded.Lead.Seats.Single(s => s.Role == SeatRole.Administrator).Id;

    static async Task<SeatId> AdministratorAsync(Founded founded, string name, string? email)
    {
        var person = await founded.DoneAsync<AddPerson, PersonId>(d => d.RunAsync(new(name, email), founded.Lead));
        return await founded.DoneAsync<GiveSeat, SeatId>(d => d.RunAsync(new(person, null, null, SeatRole.Administrator, Founded.Today), founded.Lead));
    }

    static Task<Result<Done>> EndAsync(Founded founded, SeatId seat) =>
        founded.RunAsync<EndSeat, Done>(d => d.RunAsync(new(seat, Founded.Today), founded.Lead));
}
