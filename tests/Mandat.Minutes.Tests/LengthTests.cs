using System.Text;

namespace Mandat.Minutes.Tests;

/// <summary>How work grows with the length of a text, by what a reading allocates: time would tell of the machine too.</summary>
public sealed class LengthTests
{
    private const int Some = 200_000;

    private const double Double = 2.6;

    private static readonly ReadLimits Unhurried = new() { Time = TimeSpan.FromDays(1) };

    [Theory]
    [InlineData("a", Double)]
    [InlineData("Siv ", Double)]
    [InlineData("att besluta, ", Double)]
    [InlineData("(Siv Ek, 4/6) ", Double)]
    [InlineData("- Beslut: Siv tar fram ett förslag till styrelsen senast 4/6.\n", Double)]
    public void Takes_no_more_of_a_text_twice_as_long_than_its_shape_asks_for(string piece, double most)
    {
        Taken(piece, Some / 10); // what is made once

        var (once, twice) = (Taken(piece, Some), Taken(piece, 2 * Some));

        Assert.True(twice < most * once, $"{once / 1000} kB for {Some} characters, {twice / 1000} kB for twice as many");
    }

    private static long Taken(string piece, int characters)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, characters / piece.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.IsType<ReadableMinutes>(MinutesReader.Read(new MemoryStream(bytes), "long.txt", Unhurried));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
