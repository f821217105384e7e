using System.Collections.Frozen;

namespace Mandat.Minutes.Recognition;

/// <summary>How a language writes days, months, weeks and seasons.</summary>
internal sealed record DateWords
{
    /// <summary>Named groups d, m, y; a day with the name of its month.</summary>
    public required Shape NamedDay { get; init; }

    /// <summary>Named groups m, y; a month, or a month of a year, not preceded by a day.</summary>
    public required Shape Month { get; init; }

    /// <summary>Named group w.</summary>
    public required Shape Week { get; init; }

    public required Shape Season { get; init; }

    /// <summary>"till nästa möte", "before the next meeting".</summary>
    public required Shape BeforeMeeting { get; init; }

    /// <summary>Groups wd, next: a weekday as a deadline ("på fredag", "nästa fredag").</summary>
    public required Shape DueWeekday { get; init; }

    /// <summary>Groups tomorrow, weekend: "i dag", "i morgon", "i helgen".</summary>
    public required Shape Soon { get; init; }

    /// <summary>Ends with a word that makes the day after it one that something is counted from.</summary>
    public required Shape Since { get; init; }

    /// <summary>A meeting named by its month.</summary>
    public required Shape MonthMeeting { get; init; }

    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>"nästa vecka", "next week".</summary>
    /// <summary>The name of a meeting that is held once a year: it is not the next one.</summary>
    public required Shape YearlyMeeting { get; init; }

    public required Shape NextWeek { get; init; }

    /// <summary>"i går": the document is written the day after.</summary>
    public required Shape Yesterday { get; init; }

    /// <summary>Group wd: "i torsdags", "last Thursday".</summary>
    public required Shape LastWeekday { get; init; }

    /// <summary>Stands alone between a day that no longer holds and the one that does: "blir".</summary>
    public required Shape Replaced { get; init; }

    /// <summary>Words between a day that no longer holds and the one instead of it.</summary>
    public required Shape Instead { get; init; }

    /// <summary>A meeting that will not be: "utgår", "är struken".</summary>
    public required Shape Cancelled { get; init; }

    /// <summary>"flyttas": the date before it no longer holds.</summary>
    public required Shape Moved { get; init; }

    /// <summary>Ends with a word that makes the date after it one that no longer holds ("från").</summary>
    public required Shape MovedFrom { get; init; }

    /// <summary>"denna vecka", "this week".</summary>
    public required Shape ThisWeek { get; init; }

    /// <summary>Words before a date that make it the day when something is due.</summary>
    public required Shape Deadline { get; init; }

    /// <summary>Group d: a day whose month has been told before: "den 10:e".</summary>
    public required Shape DayAlone { get; init; }

    public required FrozenDictionary<string, int> Months { get; init; }
}
