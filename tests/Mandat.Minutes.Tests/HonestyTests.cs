namespace Mandat.Minutes.Tests;

public sealed class HonestyTests
{
    [Fact]
    public void Fabricates_nothing_on_the_specimens()
    {
        foreach (var specimen in Specimen.All) Honesty.Check(Reading.Of(specimen.Document));
    }

    [Fact]
    public void Fabricates_nothing_on_the_shared_documents()
    {
        foreach (var file in Directory.GetFiles(Shared.Folder("reading/dev"), "*.txt").Concat(Directory.GetFiles(Shared.Folder("seed"), "*.txt")))
            Honesty.Check(Reading.OfFile(file));
    }
}
