using Mandat.App.Demo;
using Mandat.Core.Assignments;
using Mandat.Core.Decisions;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Demo;

public sealed class DemoCollaborationTests
{
    [Fact]
    public async Task Makes_a_year_of_meetings_once_with_two_drafts_left_open()
    {
        await using var site = await TestSite.StartAsync(isDemo: true);
        await DemoCollaboration.SeedAsync(site.Services);
        await DemoCollaboration.SeedAsync(site.Services);

        await site.InLedgerAsync(async db =>
        {
            Assert.Equal(20, await db.Set<Meeting>().CountAsync(m => m.Stage == MeetingStage.Notes));
            Assert.Equal(2, await db.Set<Draft>().CountAsync(d => d.State == DraftState.Open));
        });
    }
}
