using System.Net;
using Mandat.App.Tests.People;
using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;

namespace Mandat.App.Tests.Meetings;

public sealed class MeetingPageTests
{
    [Fact]
    public async Task Tells_what_came_out_who_was_there_and_what_is_missing()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var page = await TestSite.PageAsync(story.Secretary, story.Path);

        Assert.Equal("Kärngruppen 4 juni 2025", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Ett beslut och ett uppdrag.", page.QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("step", page.QuerySelectorAll(".stepper li")[3].GetAttribute("aria-current"));
        Assert.Equal(["1. Skolvägen", "2. Nästa möte"], page.QuerySelectorAll(".section h2").Select(h => h.TextContent).Take(2));
        Assert.Contains(page.QuerySelectorAll(".outcome .kind"), kind => kind.TextContent.Trim() == "Beslut");
        Assert.Contains(page.QuerySelectorAll(".checks a"), gap => gap.GetAttribute("href") == $"{story.Path}/attachments/{story.Attachment.Value}");
        Assert.Contains(page.QuerySelectorAll(".checks a"), gap => gap.GetAttribute("href") == $"{story.Path}/people/{story.Unknown.Value}");
        Assert.Contains("Samir Osman", page.QuerySelector(".aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_the_same_in_English()
    {
        await using var story = await MeetingSite.StartAsync("en");

        var page = await TestSite.PageAsync(story.Secretary, story.Path);

        Assert.Equal("Kärngruppen 4 June 2025", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("One decision and one assignment.", page.QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/source")]
    [InlineData("/attachments/{a}")]
    [InlineData("/attachments/{a}/file")]
    [InlineData("/people/{p}")]
    public async Task Is_not_found_by_whom_it_is_not_for_and_where_there_is_none(string under)
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var path = under.Replace("{a}", story.Attachment.Value.ToString(), StringComparison.Ordinal).Replace("{p}", story.Unknown.Value.ToString(), StringComparison.Ordinal);

        var hidden = await story.Stranger.GetAsync(story.Path + path);
        var none = await story.Secretary.GetAsync($"/meetings/{Guid.NewGuid()}{path}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, none.StatusCode));
        Assert.Equal("Sidan finns inte", (await TestSite.PageAsync(hidden)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Shows_a_member_the_meeting_without_the_links_that_mend()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var page = await TestSite.PageAsync(story.Member, story.Path);

        Assert.Equal("Kärngruppen 4 juni 2025", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll($"a[href^='{story.Path}/attachments'], a[href^='{story.Path}/people']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Member.GetAsync($"{story.Path}/attachments/{story.Attachment.Value}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Member.GetAsync($"{story.Path}/people/{story.Unknown.Value}")).StatusCode);
    }

    [Fact]
    public async Task Leads_from_a_sentence_to_its_place_in_the_whole_text()
    {
        await using var story = await MeetingSite.StartAsync("sv");
        var link = (await TestSite.PageAsync(story.Secretary, story.Path)).QuerySelector(".outcome a[href*='/source?at=']")!;

        var page = await TestSite.PageAsync(story.Secretary, link.GetAttribute("href")!);

        Assert.StartsWith("Anteckningar 4 juni", link.TextContent, StringComparison.Ordinal);
        Assert.Contains("Skolvägen fortsätter till jul", page.QuerySelector("mark#cited")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Samir Osman", page.QuerySelector(".doc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_held_and_those_to_come_and_nothing_to_others()
    {
        await using var story = await MeetingSite.StartAsync("sv");

        var held = await TestSite.PageAsync(story.Secretary, "/meetings");
        var hidden = await TestSite.PageAsync(story.Stranger, "/meetings");

        Assert.Contains(held.QuerySelectorAll("tbody th a"), a => a.GetAttribute("href") == story.Path);
        Assert.NotNull(held.QuerySelector("a.ds-button[href='/intake']"));
        Assert.Equal("Inga möten är inlästa än", hidden.QuerySelector("h1")!.TextContent);
        Assert.Empty(hidden.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain("Kärngruppen", hidden.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_backbone_once_when_the_meeting_is_its_own()
    {
        await using var site = await TestSite.StartAsync();
        var kind = BodyKind.Add("Processtöd", null, BodyCapacity.IsInformed, 1);
        var backbone = Body.Form("Processtödet", "PS", kind.Id, isBackbone: true);
        var meeting = Meeting.Plan(backbone.Id, new MeetingDay(new DateOnly(2025, 6, 4)), null, null, null);
        await site.InLedgerAsync(async db =>
        {
            db.AddRange(kind, backbone, meeting);
            await db.CommitAsync(Actor.Program, "Test");
        });
        using var lead = await site.ClientOfAsync(await site.AddPersonAsync("Disa Falk", role: SeatRole.ProcessLead, body: backbone.Id), "sv");

        var seen = (await TestSite.PageAsync(lead, $"/meetings/{meeting.Id.Value}")).QuerySelector(".visibility")!.TextContent;

        Assert.Contains("Processtödet", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("och processtödet", seen, StringComparison.Ordinal);
    }
}
