using System.Diagnostics;

namespace Mandat.Minutes.Tests;

public sealed class LengthTests
{
    private const int Most = 1_000_000;

    [Theory]
    [InlineData("a")]
    [InlineData("Siv ")]
    [InlineData("att besluta, ")]
    [InlineData("(Siv Ek, 4/6) ")]
    [InlineData("- Beslut: Siv tar fram ett förslag till styrelsen senast 4/6.\n")]
    public void Reads_a_million_characters_within_seconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Most / piece.Length));
        var clock = Stopwatch.StartNew();

        MinutesReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "long.txt");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(120), $"{clock.Elapsed}");
    }
}
