using Mandat.Core.Meetings;

namespace Mandat.Core.Tests.Meetings;

public sealed class CompletenessTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Finds_exactly_what_the_notes_lack(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider);

        var gaps = Completeness.Of((await story.AskAsync(story.Intake.Secretary))!);

        Assert.Equal(
            [
                (GapKind.Owner, 2), (GapKind.Due, 2), (GapKind.Decider, 1), (GapKind.Person, 1), (GapKind.Attachment, 1), (GapKind.Amount, 1),
                (GapKind.AmountYear, 2), (GapKind.Organisation, 1), (GapKind.Formalities, 3),
            ],
            gaps.Select(g => (g.Kind, g.Count)));
        Assert.Equal([Formality.Time, Formality.Place, Formality.Secretary], gaps[^1].Formalities);
        Assert.Equal(["Disa"], gaps.Single(g => g.Kind == GapKind.Person).Names);
    }

    [Fact]
    public async Task Says_which_party_was_missing_only_when_it_is_known_where_all_come_from()
    {
        await using var story = await MeetingStory.BeginAsync("sqlite");
        var view = (await story.AskAsync(story.Intake.Secretary))!;
        var (known, present) = (view.Attendance.Present.First(a => a.Party is not null), view.Attendance with { UnrepresentedParties = ["Norrhamns stad"] });

        Assert.Contains(Completeness.Of(view with { Attendance = present with { Listed = [known] } }), g => g.Kind == GapKind.Party);
        Assert.DoesNotContain(Completeness.Of(view with { Attendance = present with { Listed = [known, known with { Party = null, OrganisationAsWritten = null }] } }), g => g.Kind == GapKind.Party);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Finds_less_when_a_person_has_answered(string provider)
    {
        await using var story = await MeetingStory.BeginAsync(provider, new("money", "year", "2025"), new("assignment.0", "same", "yes"), new("assignment.0", "due", "2025-08-15"));

        var gaps = Completeness.Of((await story.AskAsync(story.Intake.Secretary))!);

        Assert.DoesNotContain(gaps, g => g.Kind is GapKind.AmountYear or GapKind.Due);
        Assert.Equal(1, gaps.Single(g => g.Kind == GapKind.Owner).Count);
    }
}
