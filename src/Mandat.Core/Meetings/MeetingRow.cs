using System.Globalization;
using Mandat.Core.Kernel;

namespace Mandat.Core.Meetings;

/// <summary>A meeting as a line of the list, with what came out of it as far as the viewer sees that.</summary>
public sealed record MeetingRow
{
    public required MeetingId Id { get; init; }
    public required BodyName Body { get; init; }
    public required string? Title { get; init; }
    public required DateOnly? HeldOn { get; init; }
    public required bool DayIsKnown { get; init; }
    public required TimeOnly? StartsAt { get; init; }
    public required string? Place { get; init; }
    public required MeetingForm? Form { get; init; }
    public required MeetingStage Stage { get; init; }
    public int Decisions { get; init; }
    public int Reported { get; init; }
    public int Assignments { get; init; }

    /// <summary>Assignments that nobody owns.</summary>
    public int Unowned { get; init; }
}

/// <summary>Where the next page of the list begins: the last day shown, and how many of that day were shown.</summary>
public sealed record MeetingKey(DateOnly? Day, int Shown)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyyMMdd}.{Shown}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null, which is the first page, when it is anything else.</summary>
    public static MeetingKey? Parse(string? text)
    {
        if (text?.Split('.') is not [var day, var shown] || !int.TryParse(shown, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        if (day.Length == 0) return new(null, count);
        return DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? new(on, count) : null;
    }
}

/// <summary>One page of meetings.</summary>
/// <param name="Rows">The meetings.</param>
/// <param name="Count">How many there are in all, never counted further than to <see cref="MeetingList.Ceiling"/>; one more means "or more".</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Bodies">Bodies whose meetings the viewer sees.</param>
public sealed record MeetingsShown(IReadOnlyList<MeetingRow> Rows, int Count, MeetingKey? Next, IReadOnlyList<BodyName> Bodies);
