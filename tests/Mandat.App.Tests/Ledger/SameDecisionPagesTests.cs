using System.Net;
using Mandat.App.Tests.Meetings;
using Mandat.Core.Decisions;
using Mandat.Core.Kernel;
using Mandat.Core.Matters;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Tests.Ledger;

public sealed class SameDecisionPagesTests
{
    [Fact]
    public async Task Lead_from_the_log_to_the_answer_and_show_one_decision_with_both_sentences()
    {
        await using var made = await MeetingSite.StartAsync();
        var (told, first) = await LinkAsync(made);
        Assert.Contains("kan vara samma", (await TestSite.PageAsync(made.Member, "/decisions")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var link = (await TestSite.PageAsync(made.Secretary, told)).QuerySelector($".actions a[href='{told}?act=same']")!;

        var form = (await TestSite.PageAsync(made.Secretary, link.GetAttribute("href")!)).QuerySelector(".act form")!;
        Assert.Empty(form.QuerySelectorAll("input[checked]"));
        var fields = TestSite.Fields(form);
        var empty = await made.Secretary.PostAsync(told + "?act=same", new FormUrlEncodedContent(fields));
        fields["Input.Same"] = "yes";
        var done = await made.Secretary.PostAsync(told + "?act=same", new FormUrlEncodedContent(fields));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (empty.StatusCode, done.StatusCode));
        Assert.EndsWith(first, done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Single((await TestSite.PageAsync(made.Member, "/decisions")).QuerySelectorAll("tbody tr"));
        Assert.Contains("Redovisat också", (await TestSite.PageAsync(made.Member, first)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("samma beslut som", (await TestSite.PageAsync(made.Member, told)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shut_to_who_may_not_answer_and_where_there_is_nothing_to_answer()
    {
        await using var made = await MeetingSite.StartAsync();
        var (told, first) = await LinkAsync(made);

        Assert.Equal(HttpStatusCode.OK, (await made.Secretary.GetAsync(told + "?act=same")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Member.GetAsync(told + "?act=same")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await made.Secretary.GetAsync(first + "?act=same")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await made.Stranger.GetAsync(told + "?act=same")).StatusCode);
    }

    /// <summary>Another meeting of the group has told of its decision.</summary>
    private static async Task<(string Told, string First)> LinkAsync(MeetingSite made)
    {
        DecisionId told = default, first = default;
        await made.Site.InLedgerAsync(async db =>
        {
            var decision = await db.Set<Decision>().SingleAsync();
            var meeting = Core.Meetings.Meeting.TakeIn(decision.HostId, null, new(new DateOnly(2025, 6, 9)), null, null, null);
            var at = new Standing(decision.HostId, meeting.Id, null, 0, Visibility.Body);
            var matter = Matter.Raise(at, MatterKind.Decision, "", new MatterSender(decision.HostId));
            var again = Decision.Take(at, matter.Id, "Skolvägen fortsätter till jul", new DecisionFacts { IsReported = true, ToldOn = new DateOnly(2025, 6, 9) });
            again.MarkPossiblySameAs(decision.Id);
            db.AddRange(meeting, matter, again);
            await db.CommitAsync(Actor.Program, "Test");
            (told, first) = (again.Id, decision.Id);
        });
        return ($"/decisions/{told.Value}", $"/decisions/{first.Value}");
    }
}
