using System.Diagnostics;

namespace Mandat.Minutes.Formats;

/// <summary>What is left of the <see cref="ReadLimits"/> while one document is read; asking for more than is left ends the reading.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _unpacked;
    private int _spent;

    public ReadLimits Limits { get; } = limits;

    public TimeSpan TimeLeft => Limits.Time - Stopwatch.GetElapsedTime(_started);

    /// <summary>Cheap enough for every element of a document: looks at the clock each 256th time.</summary>
    public void Tick()
    {
        if ((++_spent & 255) == 0) CheckTime();
    }

    public void CheckTime()
    {
        if (TimeLeft < TimeSpan.Zero) throw new UnreadableException(UnreadableReason.TookTooLong);
    }

    public void Unpack(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > Limits.UnpackedBytes) throw new UnreadableException(UnreadableReason.UnpacksTooLarge);
    }

    public void CheckCharacters(long characters)
    {
        if (characters > Limits.Characters) throw new UnreadableException(UnreadableReason.TooMuchText);
    }

    public void CheckPages(int pages)
    {
        if (pages > Limits.Pages) throw new UnreadableException(UnreadableReason.TooManyPages);
    }
}
