namespace Mandat.Minutes.Tests;

public sealed class SpecimenTests
{
    private const int Large = 20;

    [Fact]
    public void Reads_the_specimens_together_at_the_bars()
    {
        var card = new ScoreCard();
        foreach (var specimen in Specimen.All) card.Add(specimen.Gold, Reading.Of(specimen.Document));

        Assert.True(card.Micro.F1 >= 0.92, $"micro {card.Micro.F1:0.000}: {card.Worst()}");
        foreach (var (field, counts) in card.Fields.Where(f => f.Value.Gold >= Large && f.Key != "initiatives"))
            Assert.True(counts.F1 >= 0.75, $"{field} {counts.F1:0.000}");
    }

    [Fact]
    public void Reads_no_specimen_badly()
    {
        foreach (var specimen in Specimen.All)
        {
            var card = new ScoreCard();
            card.Add(specimen.Gold, Reading.Of(specimen.Document));
            Assert.True(card.Micro.F1 >= 0.7, $"{specimen.Name} {card.Micro.F1:0.000}: {card.Worst()}");
        }
    }
}
