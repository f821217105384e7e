using System.Net;
using Mandat.Core.Assignments;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Meetings;

public sealed class MoveMeetingPageTests
{
    [Theory, InlineData("sv", "Flytta mötet", "Rätta dagen"), InlineData("en", "Move the meeting", "Correct the day")]
    public async Task Moves_the_next_meeting_and_what_is_due_before_it(string language, string move, string correct)
    {
        await using var made = await MeetingSite.StartAsync(language);
        var (meeting, assignment) = await DueAsync(made);
        Assert.Contains((await TestSite.PageAsync(made.Secretary, made.Path)).QuerySelectorAll("main a"), a => a.TextContent == correct);
        var link = (await TestSite.PageAsync(made.Secretary, meeting)).QuerySelectorAll("main a").Single(a => a.TextContent == move).GetAttribute("href")!;

        var fields = TestSite.Fields((await TestSite.PageAsync(made.Secretary, link)).QuerySelector("main form")!);
        Assert.Equal("2025-08-29", fields["Input.On"]);
        var same = await made.Secretary.PostAsync(link, new FormUrlEncodedContent(fields));
        fields["Input.On"] = "2031-09-05";
        var done = await made.Secretary.PostAsync(link, new FormUrlEncodedContent(fields));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (same.StatusCode, done.StatusCode));
        Assert.Contains("2031", (await TestSite.PageAsync(made.Secretary, assignment)).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_who_writes_the_notes()
    {
        await using var made = await MeetingSite.StartAsync("sv");

        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(made.Path + "/day")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Stranger.GetAsync(made.Path + "/day")).StatusCode);
        Assert.Empty((await TestSite.PageAsync(made.Member, made.Path)).QuerySelectorAll("main a[href$='/day']"));
    }

    /// <summary>The work of the meeting is due before the next one.</summary>
    private static async Task<(string Meeting, string Assignment)> DueAsync(MeetingSite made)
    {
        (string, string) paths = default;
        await made.Site.InLedgerAsync(async db =>
        {
            var next = await db.Set<Meeting>().SingleAsync(m => m.Stage == MeetingStage.Prepared);
            var work = await db.Set<Assignment>().FirstAsync();
            work.SetDue(DueBy.BeforeMeeting(next.HeldOn, next.Id));
            await db.CommitAsync(Actor.Program, "Test");
            paths = ($"/meetings/{next.Id.Value}", $"/assignments/{work.Id.Value}");
        });
        return paths;
    }
}
