using Mandat.Core.Intake.Recording;
using Mandat.Core.Kernel;
using Mandat.Minutes;

namespace Mandat.Core.Intake;

/// <summary>Reads a due time that a person wrote in a form, as <see cref="DueText"/> does; without a year, the next such day.</summary>
public static class DueWords
{
    /// <summary>The due time; null when the words cannot be understood.</summary>
    public static DueBy? Read(string words, DateOnly reference) =>
        DueText.Read(words, reference) is { } due ? Dues.Of(due, new Dictionary<DateOnly, MeetingId>()) : null;
}
