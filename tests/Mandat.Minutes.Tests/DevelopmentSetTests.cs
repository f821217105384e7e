namespace Mandat.Minutes.Tests;

public sealed class DevelopmentSetTests
{
    private const int Large = 20;

    [Fact]
    public void Reads_the_development_set_at_the_bars()
    {
        var card = ScoreCard.OfFolder(Shared.Folder("reading/dev"));

        Assert.True(card.Micro.F1 >= 0.95, $"micro {card.Micro.F1:0.000}: {card.Worst()}");
        foreach (var (field, counts) in card.Fields)
        {
            if (counts.Gold >= Large) Assert.True(counts.F1 >= 0.88, $"{field} {counts.F1:0.000}");
            else Assert.True(counts.Wrong <= 1, $"{field}: {counts.Wrong} wrong");
        }
    }
}
