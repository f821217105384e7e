using Mandat.Minutes.Structure;

namespace Mandat.Minutes.Tests;

public sealed class DueTextTests
{
    static readonly DateOnly June4 = new(2025, 6, 4);

    [Theory]
    [InlineData("2025-08-15", "2025-08-15")]
    [InlineData("15 aug", "2025-08-15")]
    [InlineData("senast 15/8", "2025-08-15")]
    [InlineData("3 mars", "2026-03-03")]
    [InlineData("augusti", "2025-08")]
    [InlineData("v. 35", "2025-08-29")]
    [InlineData("15 August 2025", "2025-08-15")]
    public void Reads_what_people_write_in_a_form(string words, string expected) =>
        Assert.Equal(expected, DueText.Read(words, June4)!.ToIso());

    [Theory, InlineData(""), InlineData("snart"), InlineData("31 februari"), InlineData("15 aug eller 20 sep"), InlineData("när vi hinner, kanske under 15 augusti men säkert inte förr")]
    public void Answers_nothing_when_there_is_no_one_time(string words) => Assert.Null(DueText.Read(words, June4));

    [Fact]
    public void Keeps_that_it_is_before_a_meeting() =>
        Assert.Equal(DuePrecision.BeforeMeeting, DueText.Read("före nästa möte", June4)!.Precision);
}
