using System.Text;

namespace Mandat.Minutes.Tests;

public sealed class MinutesReaderTests
{
    [Fact]
    public void Says_that_an_empty_document_is_empty()
    {
        var reading = MinutesReader.Read(new MemoryStream(), "tom.txt");

        Assert.Equal(UnreadableReason.Empty, Assert.IsType<UnreadableMinutes>(reading).Reason);
    }

    [Fact]
    public void Points_every_span_into_the_source_text()
    {
        var reading = MinutesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("\n  Möte i rådet \n")), "a.txt");

        var minutes = Assert.IsType<ReadableMinutes>(reading);
        Assert.Equal("Möte i rådet", minutes.Source.At(minutes.Structure.Title!.Spans[0]));
    }
}
