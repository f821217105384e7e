namespace Mandat.Core.Kernel;

/// <summary>Instants as they are stored: UTC, cut to microseconds when made.</summary>
public static class Instant
{
    public static DateTime Now(TimeProvider clock) => Cut(clock.GetUtcNow().UtcDateTime);

    public static DateTime Cut(DateTime utc) => new(utc.Ticks - utc.Ticks % 10, DateTimeKind.Utc);

    /// <summary>Today's date in a zone.</summary>
    public static DateOnly Today(TimeProvider clock, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
}
