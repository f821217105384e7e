using Mandat.Core.Bodies;
using Mandat.Core.Collaborations;
using Mandat.Core.Kernel;
using Mandat.Core.SetUp;
using Mandat.Core.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Mandat.Core.Tests.SetUp;

public sealed class FoundCollaborationTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Seats_the_founder_as_administrator_process_lead_and_support(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        Assert.Equal([SeatRole.Administrator, SeatRole.ProcessLead, SeatRole.ProcessSupport], founded.Lead.Seats.Select(s => s.Role).Order());
        Assert.Contains(founded.Lead.Seats, s => s.Body == founded.Backbone);
        Assert.True(founded.Lead.May(Permission.SetUp));
        await using var work = founded.Ledger.Scope();
        Assert.Equal(8, await work.Db.Set<BodyKind>().CountAsync(k => k.EnglishName != null));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Leaves_a_trace(string provider)
    {
        await using var ledger = await TestLedger.MakeAsync(provider);
        await using var work = ledger.Scope();

        await work.Get<FoundCollaboration>().RunAsync(new("Mälarlöftet", FounderName: "Ylva Lind"), Actor.Operator);

        var events = await work.Db.Set<Data.JournalEntry>().Where(e => e.Deed == nameof(FoundCollaboration)).Select(e => e.Event).ToListAsync();
        Assert.Contains(nameof(CollaborationFounded), events);
        Assert.Equal(3, events.Count(e => e == nameof(SeatGiven)));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Refuses_a_second_collaboration(string provider)
    {
        await using var founded = await Founded.MakeAsync(provider);

        var again = await founded.RunAsync<FoundCollaboration, PersonId>(d => d.RunAsync(new("En till"), founded.Lead));

        Founded.AssertRefused(again, "FoundedAlready");
    }

    [Fact]
    public async Task Refuses_those_without_the_right_an_unknown_zone_and_an_unnamed_founder()
    {
        await using var ledger = await TestLedger.MakeAsync("sqlite");
        await using var work = ledger.Scope();
        var found = work.Get<FoundCollaboration>();

        Founded.AssertRefused(await found.RunAsync(new("A"), Actor.Anonymous), "NotAllowed");
        Founded.AssertRefused(await found.RunAsync(new("A", Zone: "Mars/Olympus"), Actor.Operator), "ZoneUnknown");
        Founded.AssertRefused(await found.RunAsync(new("A"), Actor.Operator), "FounderUnknown");
    }
}
