using Mandat.Minutes.Recognition;
using Mandat.Minutes.Recognition.Dates;
using Mandat.Minutes.Structure;

namespace Mandat.Minutes;

/// <summary>Reads a due time that somebody wrote by itself, as in a form: "2025-08-15", "15 aug", "15/8", "augusti", "v. 35", "före nästa möte".</summary>
public static class DueText
{
    private const int LongestSurroundings = 12;

    /// <summary>Reads the words.</summary>
    /// <param name="words">What was written; one time and little else ("senast 15 augusti").</param>
    /// <param name="reference">The day from which a time without year is the next.</param>
    /// <param name="nextMeeting">The day of the next meeting, when known.</param>
    /// <returns>The due time, or null when the words hold no time, or more than one.</returns>
    public static FoundDue? Read(string words, DateOnly reference, DateOnly? nextMeeting = null)
    {
        if (words.Length > 100) return null;
        foreach (var language in Languages.All)
            if (DateScanner.Scan(words, language.Dates) is [var mention] && words.Trim().Length - mention.Length <= LongestSurroundings)
                return Known(Dating.Due(mention, words.Trim(), reference, nextMeeting));
        return null;
    }

    private static FoundDue? Known(FoundDue due) =>
        due is { Precision: DuePrecision.Day or DuePrecision.Week, Date: null } or { Precision: DuePrecision.Month, Month: null } ? null : due;
}
