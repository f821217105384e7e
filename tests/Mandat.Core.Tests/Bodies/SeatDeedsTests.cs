using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Bodies;

public sealed class SeatDeedsTests
{
    static DateOnly Today => Founded.Today;

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Gives_a_seat_whose_last_day_is_included(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var person = await founded.PersonAsync("Kim Alm");

        await founded.DoneAsync<GiveSeat, SeatId>(d => d.RunAsync(new(person, founded.Team, null, SeatRole.Member, Today, Today.AddDays(3)), founded.Lead));

        await founded.AssertTraceAsync(nameof(GiveSeat), nameof(SeatGiven), founded.Lead);
        Assert.Single((await founded.ActorAsync(person, Today.AddDays(3))).Seats);
        Assert.Empty((await founded.ActorAsync(person, Today.AddDays(4))).Seats);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_seat_that_is_held_or_does_not_fit(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var chair = founded.Chair.Person!.Value;

        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Board, founded.Party, SeatRole.Chair, Today.AddDays(9))), "SeatHeldAlready");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Board, null, SeatRole.ProcessLead, Today)), "RoleNotForBody");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Backbone, null, SeatRole.Member, Today)), "RoleNotForBody");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, null, null, SeatRole.Secretary, Today)), "RoleNotForBody");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Team, null, SeatRole.Guest, Today)), "GuestNeedsLastDay", "GuestNeedsMeeting");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Team, null, SeatRole.Member, Today, Meeting: Id.New<MeetingId>())), "OnlyGuestsHaveAMeeting");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, founded.Team, Id.New<PartyId>(), SeatRole.Member, Today, Today.AddDays(-1))), "EndsBeforeItBegins", "PartyUnknown");
        Founded.AssertRefused(await GiveAsync(founded, new(Id.New<PersonId>(), founded.Team, null, SeatRole.Member, Today)), "NotFound");
        Founded.AssertRefused(await GiveAsync(founded, new(chair, Id.New<BodyId>(), null, SeatRole.Member, Today)), "NotFound");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_seat_that_outlives_its_party_or_its_body(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var person = await founded.PersonAsync("Kim Alm");
        await founded.DoneAsync<EndParty, Done>(d => d.RunAsync(new(founded.Party, Today.AddDays(5)), founded.Lead));
        await founded.DoneAsync<EndBody, Done>(d => d.RunAsync(new(founded.Team, Today.AddDays(5)), founded.Lead));

        Founded.AssertRefused(await GiveAsync(founded, new(person, founded.Team, founded.Party, SeatRole.Member, Today)), "PartyHasLeft", "BodyHasEnded");
        Assert.False((await GiveAsync(founded, new(person, founded.Team, founded.Party, SeatRole.Member, Today, Today.AddDays(5)))).IsRefused);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_a_chair_seat_people_in_their_own_body_only(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var person = await founded.PersonAsync("Kim Alm");

        Assert.False((await GiveAsync(founded, new(person, founded.Board, founded.Party, SeatRole.Member, Today), founded.Chair)).IsRefused);
        Founded.AssertRefused(await GiveAsync(founded, new(person, founded.Team, null, SeatRole.Member, Today), founded.Chair), "NotAllowed");
        Founded.AssertRefused(await GiveAsync(founded, new(person, null, null, SeatRole.Administrator, Today), founded.Chair), "NotAllowed");
        Founded.AssertRefused(await GiveAsync(founded, new(person, founded.Backbone, null, SeatRole.ProcessLead, Today), founded.Chair), "NotAllowed");
        Founded.AssertRefused(await GiveAsync(founded, new(person, founded.Team, null, SeatRole.Member, Today), founded.Member), "NotAllowed");
        Founded.AssertRefused(await GiveAsync(founded, new(person, founded.Team, null, SeatRole.Member, Today), Actor.Anonymous), "NotAllowed");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Seats_a_guest_at_one_meeting_of_the_body_that_the_giver_sees(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var guest = await founded.PersonAsync("Agda Rosén");
        var (own, other, closed) = (Meeting.TakeIn(founded.Board, null, new(Today), null, null, null), Meeting.TakeIn(founded.Team, null, new(Today), null, null, null), Meeting.TakeIn(founded.Board, null, new(Today), null, null, null));
        closed.Show(Visibility.Circle);
        await using (var work = founded.Ledger.Scope())
        {
            work.Db.AddRange(own, other, closed);
            Assert.False((await work.Db.CommitAsync(Actor.Program, "Test")).IsRefused);
        }
        GiveSeat.Request At(MeetingId? meeting) => new(guest, founded.Board, null, SeatRole.Guest, Today, Today.AddDays(7), meeting);

        foreach (var meeting in new MeetingId?[] { null, other.Id, closed.Id, Id.New<MeetingId>() })
            Founded.AssertRefused(await GiveAsync(founded, At(meeting), founded.Chair), "GuestNeedsMeeting");
        Founded.AssertRefused(await GiveAsync(founded, At(other.Id)), "GuestNeedsMeeting");
        Assert.False((await GiveAsync(founded, At(own.Id), founded.Chair)).IsRefused);

        var actor = await founded.ActorAsync(guest);
        Assert.Equal(own.Id, actor.GuestOf.Single());
        Assert.Empty(actor.Bodies);
        Assert.Empty((await founded.ActorAsync(guest, Today.AddDays(8))).GuestOf);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Ends_a_seat_the_last_day_included(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var (member, seat) = (founded.Member.Person!.Value, founded.Member.Seats[0].Id);

        Founded.AssertRefused(await EndAsync(founded, new(seat, Today), founded.Chair), "NotAllowed");
        Founded.AssertRefused(await EndAsync(founded, new(seat, Today), Actor.Anonymous), "NotAllowed");
        Founded.AssertRefused(await EndAsync(founded, new(Id.New<SeatId>(), Today)), "NotFound");
        Founded.AssertRefused(await EndAsync(founded, new(seat, Today, Version: 9)), "ChangedMeanwhile");
        Founded.AssertRefused(await EndAsync(founded, new(seat, Today.AddDays(-1))), "SeatEndsBefore");
        Assert.False((await EndAsync(founded, new(seat, Today, Version: 1))).IsRefused);
        await founded.AssertTraceAsync(nameof(EndSeat), nameof(SeatEnded), founded.Lead);
        Founded.AssertRefused(await EndAsync(founded, new(seat, Today.AddDays(9))), "SeatHasEnded");
        Assert.Single((await founded.ActorAsync(member, Today)).Seats);
        Assert.Empty((await founded.ActorAsync(member, Today.AddDays(1))).Seats);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Never_ends_the_last_administrator(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);
        var seat = founded.Lead.Seats.Single(s => s.Role == SeatRole.Administrator).Id;

        Founded.AssertRefused(await EndAsync(founded, new(seat, Today)), "LastAdministrator");
        var other = await founded.DoneAsync<AddPerson, PersonId>(d => d.RunAsync(new("Kim Alm", "kim.alm@sjovik.example"), founded.Lead));
        await founded.DoneAsync<GiveSeat, SeatId>(d => d.RunAsync(new(other, null, null, SeatRole.Administrator, Today), founded.Lead));
        Assert.False((await EndAsync(founded, new(seat, Today))).IsRefused);
    }

    static Task<Result<SeatId>> GiveAsync(Founded founded, GiveSeat.Request request, Actor? actor = null) =>
        founded.RunAsync<GiveSeat, SeatId>(d => d.RunAsync(request, actor ?? founded.Lead));

    static Task<Result<Done>> EndAsync(Founded founded, EndSeat.Request request, Actor? actor = null) =>
        founded.RunAsync<EndSeat, Done>(d => d.RunAsync(request, actor ?? founded.Lead));
}
