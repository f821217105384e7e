using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.SetUp;

namespace Mandat.Core.Tests.SetUp;

public sealed class EndPartyTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ends_the_partys_seats_with_it_the_last_day_included(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var last = Founded.Today.AddDays(20);

        await founded.DoneAsync<EndParty, Done>(d => d.RunAsync(new(founded.Party, last), founded.Lead));

        Assert.NotEmpty((await founded.ActorAsync(founded.Chair.Person!.Value, last)).Seats);
        Assert.Empty((await founded.ActorAsync(founded.Chair.Person!.Value, last.AddDays(1))).Seats);
        Assert.Equal(last, await founded.ReadAsync<Party, DateOnly?>(p => p.Where(x => x.Id == founded.Party).Select(x => x.LeftOn)));
        await founded.AssertTraceAsync(nameof(EndParty), nameof(SeatEnded), founded.Lead);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_others_what_is_not_there_what_has_left_and_a_version_that_moved(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        Founded.AssertRefused(await RunAsync(new(founded.Party, Founded.Today), founded.Chair), "NotAllowed");
        Founded.AssertRefused(await RunAsync(new(Id.New<PartyId>(), Founded.Today), founded.Lead), "NotFound");
        Founded.AssertRefused(await RunAsync(new(founded.Party, Founded.Today, Version: 7), founded.Lead), "ChangedMeanwhile");
        Assert.False((await RunAsync(new(founded.Party, Founded.Today, Version: 1), founded.Lead)).IsRefused);
        Founded.AssertRefused(await RunAsync(new(founded.Party, Founded.Today), founded.Lead), "PartyHasLeft");

        Task<Result<Done>> RunAsync(EndParty.Request request, Actor actor) => founded.RunAsync<EndParty, Done>(d => d.RunAsync(request, actor));
    }
}
