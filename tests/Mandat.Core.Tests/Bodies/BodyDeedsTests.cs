using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Bodies;

public sealed class BodyDeedsTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Forms_a_body_and_refuses_what_is_taken_or_not_there(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var kind = await KindAsync(founded);

        var formed = await FormAsync(founded, new("Beredningsgruppen", "BG", kind, PreparesFor: founded.Team, Mandate: "Bereder."));
        Assert.Equal(founded.Team, await founded.ReadAsync<Body, BodyId?>(b => b.Where(x => x.Id == formed.Value).Select(x => x.PreparesForId)));
        await founded.AssertTraceAsync(nameof(FormBody), nameof(BodyDescribed), founded.Lead);

        Founded.AssertRefused(await FormAsync(founded, new("styrelsen", "ct", kind)), "BodyNameTaken", "AbbreviationTaken");
        Founded.AssertRefused(
            await FormAsync(founded, new("A", "A", Id.New<BodyKindId>(), null, Id.New<FocusAreaId>(), Id.New<PartyId>(), Id.New<BodyId>())),
            "KindUnknown", "FocusAreaUnknown", "PartyUnknown", "PreparedBodyUnknown");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Describes_a_body_but_lets_none_prepare_in_a_circle(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var kind = await KindAsync(founded);
        var group = (await FormAsync(founded, new("Beredningsgruppen", "BG", kind, PreparesFor: founded.Team))).Value;

        var circle = await DescribeAsync(founded, new(founded.Team, new("Core Team", "CT", kind, PreparesFor: group)));
        var stale = await DescribeAsync(founded, new(founded.Team, new("Core Team", "CT", kind), Version: 9));
        var done = await DescribeAsync(founded, new(founded.Team, new("Kärnteamet", "KT", kind, "The core team", PreparesFor: founded.Board), Version: 1));

        Founded.AssertRefused(circle, "PreparesInACircle");
        Founded.AssertRefused(stale, "ChangedMeanwhile");
        Assert.False(done.IsRefused);
        await founded.AssertTraceAsync(nameof(DescribeBody), nameof(BodyDescribed), founded.Lead);
        Founded.AssertRefused(await DescribeAsync(founded, new(Id.New<BodyId>(), new("A", "A", kind))), "NotFound");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ends_a_body_and_its_seats_but_never_the_backbone(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        await founded.DoneAsync<EndBody, Done>(d => d.RunAsync(new(founded.Team, Founded.Today, 1), founded.Lead));

        await founded.AssertTraceAsync(nameof(EndBody), nameof(SeatEnded), founded.Lead);
        Assert.NotEmpty((await founded.ActorAsync(founded.Member.Person!.Value)).Seats);
        Assert.Empty((await founded.ActorAsync(founded.Member.Person!.Value, Founded.Today.AddDays(1))).Seats);
        Founded.AssertRefused(await founded.RunAsync<EndBody, Done>(d => d.RunAsync(new(founded.Team, Founded.Today), founded.Lead)), "BodyEndedAlready");
        Founded.AssertRefused(await founded.RunAsync<EndBody, Done>(d => d.RunAsync(new(founded.Backbone, Founded.Today), founded.Lead)), "BackboneStays");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Adds_a_kind_once(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        await founded.DoneAsync<AddBodyKind, BodyKindId>(d => d.RunAsync(new("Bollplank", "Sounding board", BodyCapacity.Recommends), founded.Lead));
        await founded.AssertTraceAsync(nameof(AddBodyKind), nameof(BodyKindAdded), founded.Lead);

        Founded.AssertRefused(
            await founded.RunAsync<AddBodyKind, BodyKindId>(d => d.RunAsync(new("bollplank", null, BodyCapacity.Decides), founded.Lead)), "KindNameTaken");
    }

    [Fact]
    public async Task Is_not_for_a_chair_or_a_member()
    {
        await using var founded = await Founded.MakeAsync("sqlite");
        var kind = await KindAsync(founded);
        foreach (var actor in new[] { founded.Chair, founded.Member, Actor.Anonymous })
        {
            Founded.AssertRefused(await founded.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(new("A", "A", kind)), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<DescribeBody, Done>(d => d.RunAsync(new(founded.Board, new("A", "A", kind)), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<EndBody, Done>(d => d.RunAsync(new(founded.Board, Founded.Today), actor)), "NotAllowed");
            Founded.AssertRefused(await founded.RunAsync<AddBodyKind, BodyKindId>(d => d.RunAsync(new("A", null, BodyCapacity.Decides), actor)), "NotAllowed");
        }
    }

    static Task<BodyKindId> KindAsync(Founded founded) => founded.ReadAsync<BodyKind, BodyKindId>(k => k.Where(x => x.Name == "Beredningsgrupp").Select(x => x.Id));

    static Task<Result<BodyId>> FormAsync(Founded founded, BodyDescription description) =>
        founded.RunAsync<FormBody, BodyId>(d => d.RunAsync(new(description), founded.Lead));

    static Task<Result<Done>> DescribeAsync(Founded founded, DescribeBody.Request request) =>
        founded.RunAsync<DescribeBody, Done>(d => d.RunAsync(request, founded.Lead));
}
