namespace Mandat.Minutes.Tests;

/// <summary>Nothing is fabricated: each text equals the source at its spans, and every value that does not stand in the text is said to be inferred.</summary>
internal static class Honesty
{
    public static void Check(ReadableMinutes minutes) => Assert.Empty(Faults.In(minutes));
}
