using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;

namespace Mandat.App.Demo;

/// <summary>The invented collaboration, made through the product itself: set up by its deeds, its ledger read out of minutes.</summary>
public static class DemoCollaboration
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Makes the demo in an empty installation; does nothing where there is a collaboration already.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken stop = default)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var dates = new DemoDates(Instant.Today(clock, Zone));
        var ledger = new DemoLedger(services, dates.FirstStart, stop);
        if (await ledger.AskAsync<Reads, Collaboration?>(r => r.For(Actor.Program).CollaborationAsync(stop)) is not null)
        {
            return;
        }
        var setUp = new DemoSetUp(ledger, dates, stop);
        await setUp.RunAsync();
        await new DemoIntake(ledger, dates, stop).RunAsync();
        await setUp.EndAsync();
        await new DemoFollowUp(ledger, dates, stop).RunAsync();
        await setUp.InviteGuestAsync();
    }
}
