using Mandat.Minutes.Formats;
using Mandat.Minutes.Recognition;

namespace Mandat.Minutes.Tests;

public sealed class TimeLimitTests
{
    private static readonly ReadLimits None = new() { Time = TimeSpan.Zero };

    [Fact]
    public void Recognition_ends_when_the_time_is_spent()
    {
        var source = Reading.Of("Minnesanteckningar\n\nSiv tar fram ett förslag till nästa möte.\n").Source;

        var ended = Assert.Throws<UnreadableException>(() => Recogniser.Recognise(source, new ReadBudget(None)));

        Assert.Equal(UnreadableReason.TookTooLong, ended.Reason);
    }

    [Fact]
    public void A_document_past_its_time_took_too_long()
    {
        var read = MinutesReader.Read(new MemoryStream("Siv tar fram ett förslag."u8.ToArray()), "minutes.txt", None);

        Assert.Equal(UnreadableReason.TookTooLong, Assert.IsType<UnreadableMinutes>(read).Reason);
    }
}
