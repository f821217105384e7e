using Mandat.Core.Bodies;
using Mandat.Core.Kernel;
using Mandat.Core.Tests.SetUp;

namespace Mandat.Core.Tests.Ledger;

public sealed class BodyTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Lists_who_leads_and_what_is_asked_and_not_done(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var rows = (await story.AskAsync<AllBodies, BodyList>(q => q.AskAsync(story.Secretary, Founded.Today))).Rows;

        var (board, team) = (rows.Single(r => r.Abbreviation == "S"), rows.Single(r => r.Abbreviation == "CT"));
        Assert.Equal("Olle Berg", board.Chairs.Single());
        Assert.Equal("Disa Falk", team.Secretaries.Single());
        Assert.Equal((1, 3, 3), (board.Open, team.Open, team.Seats));
        Assert.Empty(team.Chairs);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Shows_what_a_body_decided_asked_for_and_was_asked(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var team = (await story.AskAsync<ShowBody, BodySheet?>(q => q.AskAsync(story.Founded.Team, story.Secretary, Founded.Today)))!;

        Assert.Equal(new BodyCounts(Decided: 1, Reported: 1, AskedOpen: 3, AskedOfOpen: 1), team.Counts);
        Assert.Equal("samtala med bildningsförbundet", team.AskedOf.Single().Text);
        Assert.Equal("Siri Holm", team.AskedOf.Single().Assignees.Single().Person);
        Assert.Equal(3, team.Asked.Count);
        Assert.Equal(story.Meeting, team.Meetings.Single().Id);
        Assert.Equal("Styrelsen önskar fokus på studenter framåt", team.Signals.Single().Text);
        Assert.Equal(["Disa Falk", "Mats Ohlén", "Siri Holm"], team.Seats.Where(s => s.IsHeldOn(team.Today)).Select(s => s.Name));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Keeps_what_the_viewer_may_not_see_out_of_its_lists_and_numbers(string provider)
    {
        await using var story = await LedgerStory.TellAsync(provider);

        var team = (await story.AskAsync<ShowBody, BodySheet?>(q => q.AskAsync(story.Founded.Team, story.Stranger, Founded.Today)))!;

        Assert.Equal(new BodyCounts(0, 0, 0, 0), team.Counts);
        Assert.Empty(team.Decided);
        Assert.Empty(team.Meetings);
        Assert.Empty(team.Signals);
        Assert.Equal(3, team.Seats.Count);
        Assert.Null(await story.AskAsync<ShowBody, BodySheet?>(q => q.AskAsync(story.Founded.Team, Actor.Anonymous, Founded.Today)));
        Assert.Empty((await story.AskAsync<AllBodies, BodyList>(q => q.AskAsync(Actor.Anonymous, Founded.Today))).Rows);
        Assert.Equal(0, (await story.AskAsync<AllBodies, BodyList>(q => q.AskAsync(story.Stranger, Founded.Today))).Rows.Sum(r => r.Open));
    }
}
