using Mandat.App.Tests.People;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Leaks;

/// <summary>Two bodies and a backbone, and somebody in every kind of seat.</summary>
internal sealed class Seating(TestSite site)
{
    private static readonly SeatRole[] InABody = [SeatRole.Chair, SeatRole.Secretary, SeatRole.Member, SeatRole.Substitute, SeatRole.Reader, SeatRole.Guest];
    private readonly List<Viewer> viewers = [];

    public Body Group { get; private set; } = null!;
    public Body Board { get; private set; } = null!;
    public PersonId Secretary { get; private set; }
    public PersonId Assignee { get; private set; }
    public SeatId Named { get; private set; }
    public IReadOnlyList<Viewer> Viewers => viewers;

    public async Task SitDownAsync()
    {
        var kind = BodyKind.Add("Kärngrupp", "Core team", BodyCapacity.Decides, 1);
        var backbone = Body.Form("Processtödet", "P", kind.Id);
        (Group, Board) = (Body.Form("Kärngruppen", "KG", kind.Id), Body.Form("Styrelsen", "S", kind.Id));
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(kind, Group, Board, backbone);
            await db.CommitAsync(Actor.Program, "Test");
        });
        viewers.Add(new Viewer("a visitor", null, Sits.Nowhere, site.Client("sv")));
        await SeatAsync(SeatRole.Administrator, null, Sits.Nowhere);
        await SeatAsync(SeatRole.ProcessLead, backbone, Sits.InTheBackbone);
        await SeatAsync(SeatRole.ProcessSupport, backbone, Sits.InTheBackbone);
        foreach (var role in InABody) await SeatAsync(role, Group, Sits.InTheBody);
        foreach (var role in InABody) await SeatAsync(role, Board, Sits.InTheOtherBody);
        Secretary = await PersonOfAsync(SeatRole.Secretary, Group);
        await SeatTheNamedAsync();
    }

    /// <summary>Somebody is the guest of that meeting; the guests seated before are of none.</summary>
    public async Task SeatGuestAsync(MeetingId meeting, Visibility level)
    {
        var guest = await site.AddPersonAsync("Agda Rosén", "agda@sjovik.example", SeatRole.Guest, Group.Id, meeting: meeting);
        viewers.Add(new Viewer("the guest of one meeting", SeatRole.Guest, Sits.InTheBody, await site.ClientOfAsync(guest, "sv"), GuestOf: level));
    }

    private async Task SeatTheNamedAsync()
    {
        var named = await site.AddPersonAsync("Kerstin Sand", "kerstin@sjovik.example", SeatRole.Member, Board.Id);
        viewers.Add(new Viewer("one named in the circle", SeatRole.Member, Sits.InTheOtherBody, await site.ClientOfAsync(named, "sv"), IsNamedInTheCircle: true));
        Assignee = await site.AddPersonAsync("Ulf Strand", "ulf@sjovik.example", SeatRole.Member, Board.Id);
        viewers.Add(new Viewer("one who has work to do", SeatRole.Member, Sits.InTheOtherBody, await site.ClientOfAsync(Assignee, "sv"), IsAssignee: true));
        await site.InLedgerAsync(async db => Named = await db.Set<Seat>().Where(s => s.PersonId == named).Select(s => s.Id).SingleAsync());
    }

    private async Task SeatAsync(SeatRole role, Body? body, Sits where)
    {
        var person = await site.AddPersonAsync($"{role} {where}", $"{role}.{where}@sjovik.example", role, body?.Id);
        viewers.Add(new Viewer($"{role} {where}", role, where, await site.ClientOfAsync(person, "sv")));
    }

    private async Task<PersonId> PersonOfAsync(SeatRole role, Body body)
    {
        PersonId person = default;
        await site.InLedgerAsync(async db => person = await db.Set<Seat>().Where(s => s.Role == role && s.BodyId == body.Id).Select(s => s.PersonId).SingleAsync());
        return person;
    }
}
