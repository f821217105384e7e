namespace Mandat.Core.Kernel;

/// <summary>How precisely a due time is known.</summary>
public enum DuePrecision
{
    None,
    Day,
    Week,
    Month,
    Season,
    BeforeMeeting,
}

/// <summary>
/// When something is due, with the precision it was given (klart senast). <see cref="On"/> is the last day it can be met: the day, the
/// week's Friday, the month's last day, the meeting's day; null when that is not known.
/// </summary>
public sealed record DueBy(DuePrecision Precision, DateOnly? On, MeetingId? Meeting, string? AsWritten)
{
    public static DueBy Unknown { get; } = new(DuePrecision.None, null, null, null);

    public static DueBy Day(DateOnly on, string? asWritten = null) => new(DuePrecision.Day, on, null, asWritten);

    public static DueBy Month(DateOnly anyDay, string? asWritten = null) =>
        new(DuePrecision.Month, new DateOnly(anyDay.Year, anyDay.Month, 1).AddMonths(1).AddDays(-1), null, asWritten);

    public static DueBy BeforeMeeting(DateOnly? on, MeetingId? meeting, string? asWritten = null) =>
        new(DuePrecision.BeforeMeeting, on, meeting, asWritten);

    /// <summary>True when the last day is past. Before a meeting counts as met until the meeting's day is past.</summary>
    public bool IsLate(DateOnly today) => On is { } on && on < today;

    public bool IsKnown => Precision != DuePrecision.None;
}
