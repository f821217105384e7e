using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.Notices;
using Mandat.Core.People;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Access;

public sealed class InvitePersonTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Gives_a_link_that_holds_seven_days(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);

        var invitation = await Invited(doors, new(doors.Tyra, ByMail: true));

        var mail = Assert.Single(await doors.OutboxAsync());
        Assert.Equal((Doors.Address, NoticeKind.Invitation), (mail.To, mail.Kind));
        doors.Wait(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Assert.False((await doors.SignInAsync(invitation.Secret!.Value)).IsRefused);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_no_link_of_somebody_who_has_signed_in_but_to_the_command_line(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        await doors.SignedInAsync();

        Assert.Null((await Invited(doors, new(doors.Tyra, ByMail: false))).Secret);
        Assert.Single(await doors.OutboxAsync());
        Assert.NotNull((await Invited(doors, new(doors.Tyra, ByMail: false), Actor.Operator)).Secret);
        Assert.Single(await doors.OutboxAsync());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_others_nobody_a_person_without_seat_or_address(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var seatless = await doors.Founded.PersonAsync("Nils Dahl");

        Founded.AssertRefused(await RunAsync(doors, new(doors.Tyra, true), doors.Founded.Chair), "NotAllowed");
        Founded.AssertRefused(await RunAsync(doors, new(Id.New<PersonId>(), true), doors.Founded.Lead), "NotFound");
        Founded.AssertRefused(await RunAsync(doors, new(seatless, true), doors.Founded.Lead), "InviteeHasNoSeat", "InviteeHasNoAddress");
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lets_no_process_lead_become_an_administrator_by_inviting_one(string provider)
    {
        await using var doors = await Doors.MakeAsync(provider);
        var lead = Actor.Of(doors.Tyra, [new HeldSeat(Id.New<SeatId>(), doors.Founded.Backbone, null, SeatRole.ProcessLead)]);

        Founded.AssertRefused(await RunAsync(doors, new(doors.Founded.Lead.Person!.Value, false), lead), "AdministratorInvitesAdministrator");
    }

    static Task<Result<InvitePerson.Invitation>> RunAsync(Doors doors, InvitePerson.Request request, Actor actor) =>
        doors.Founded.RunAsync<InvitePerson, InvitePerson.Invitation>(d => d.RunAsync(request, actor));

    static async Task<InvitePerson.Invitation> Invited(Doors doors, InvitePerson.Request request, Actor? actor = null) =>
        (await RunAsync(doors, request, actor ?? doors.Founded.Lead)).Value;
}
