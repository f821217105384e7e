namespace Mandat.Minutes.Structure;

/// <summary>How precisely a text says when something is due.</summary>
public enum DuePrecision
{
    /// <summary>No time is given.</summary>
    None,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week; <see cref="FoundDue.Date"/> is its Friday.</summary>
    Week,

    /// <summary>A month; <see cref="FoundDue.Month"/>.</summary>
    Month,

    /// <summary>A season, term or quarter, kept in the text's own words.</summary>
    Season,

    /// <summary>Before a meeting; <see cref="FoundDue.Date"/> is that meeting's day when the text gives it.</summary>
    BeforeMeeting,
}

/// <summary>When something is due, with the precision that the text gives (klart senast).</summary>
/// <param name="Precision">How precise it is.</param>
/// <param name="Text">The words of the text, or null when no time is given.</param>
/// <param name="Date">The day, for <see cref="DuePrecision.Day"/>, <see cref="DuePrecision.Week"/> (its Friday) and a known meeting.</param>
/// <param name="Month">First day of the month, for <see cref="DuePrecision.Month"/>.</param>
public sealed record FoundDue(DuePrecision Precision, string? Text, DateOnly? Date, DateOnly? Month)
{
    /// <summary>No time is given.</summary>
    public static FoundDue Unknown { get; } = new(DuePrecision.None, null, null, null);

    /// <summary>As the plain schema has it: ISO day, ISO month, or null.</summary>
    public string? ToIso() => Date is { } d ? d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : Month is { } m ? m.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture) : null;
}
