using Mandat.App.Demo;
using Mandat.Core.Assignments;
using Mandat.Core.Bodies;
using Mandat.Core.Data;
using Mandat.Core.Decisions;
using Mandat.Core.Initiatives;
using Mandat.Core.Intake;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Demo;

public sealed class DemoCollaborationTests
{
    [Fact]
    public async Task Makes_a_year_of_meetings_once_with_something_true_for_every_page()
    {
        await using var site = await TestSite.StartAsync(isDemo: true);
        await DemoCollaboration.SeedAsync(site.Services);
        await DemoCollaboration.SeedAsync(site.Services);

        await site.InLedgerAsync(async db =>
        {
            Assert.Equal(20, await db.Set<Meeting>().CountAsync(m => m.Stage == MeetingStage.Notes));
            Assert.InRange(await db.Set<Meeting>().CountAsync(m => m.Stage == MeetingStage.Prepared), 5, 9);
            Assert.Equal(2, await db.Set<Draft>().CountAsync(d => d.State == DraftState.Open));
            Assert.Equal(8, await db.Set<Initiative>().CountAsync());
            Assert.InRange(await db.Set<Decision>().CountAsync(d => d.IsReported), 2, 5);
            Assert.True(await db.Set<Decision>().AnyAsync(d => d.SupersededById != null));
            Assert.True(await db.Set<Attachment>().AnyAsync(a => a.FileId == null));
            Assert.InRange(await db.Set<Assignment>().CountAsync(a => !a.HasOwner), 3, 12);
            Assert.Equal(2, await db.Set<Matter>().CountAsync(m => m.IsWrittenOff));
            foreach (var kind in new[] { MatterKind.Signal, MatterKind.Proposal, MatterKind.ParkedQuestion })
            {
                Assert.True(await db.Set<Matter>().AnyAsync(m => m.Kind == kind), $"{kind}");
            }
            foreach (var kind in new[] { NoteKind.Learning, NoteKind.Gate, NoteKind.Obstacle, NoteKind.Experiment })
            {
                Assert.True(await db.Set<Note>().AnyAsync(n => n.Kind == kind), $"{kind}");
            }
            foreach (var role in Enum.GetValues<SeatRole>())
            {
                Assert.True(await db.Set<Seat>().AnyAsync(s => s.Role == role), $"{role}");
            }
            Assert.Null(await CheckJournal.FirstBrokenAsync(db));
        });
        Assert.Equal(DemoRegister.OneOfEachSeat.Count, (await DemoSignIns.MakeAsync(site.Services, default)).Count);
    }

    [Theory]
    [InlineData("2026-11-24", "ons-10", "2026-09-16")]
    [InlineData("2026-11-23", "fre+2", "2026-12-11")]
    [InlineData("2027-01-03", "mån+0", "2026-12-28")]
    public void Lays_days_by_weeks_so_that_weekdays_are_kept(string start, string place, string day) =>
        Assert.Equal(DateOnly.Parse(day), new DemoDates(DateOnly.Parse(start)).Day(place));

    [Fact]
    public void Writes_days_as_notes_do() => Assert.Equal(
        "16 september 2026, 2026-09-16, 16:e september, onsdag 16 september 2026, v. 38",
        new DemoDates(new DateOnly(2026, 11, 24)).Fill("{ons-10}, {ons-10 iso}, {ons-10 den}, {ons-10 veckodag}, v. {ons-10 vecka}"));
}
