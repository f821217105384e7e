using Mandat.Core.Kernel;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake.Recording;

/// <summary>A due time of the reader as one of the ledger.</summary>
static class Dues
{
    public static DueBy Of(FoundDue due, IReadOnlyDictionary<DateOnly, MeetingId> meetings) => due.Precision switch
    {
        Mandat.Minutes.Structure.DuePrecision.None => DueBy.Unknown,
        Mandat.Minutes.Structure.DuePrecision.Day => due.Date is { } day ? DueBy.Day(day, Short(due.Text)) : DueBy.Unknown,
        Mandat.Minutes.Structure.DuePrecision.Week => new DueBy(Kernel.DuePrecision.Week, due.Date, null, Short(due.Text)),
        Mandat.Minutes.Structure.DuePrecision.Month => due.Month is { } month ? DueBy.Month(month, Short(due.Text)) : DueBy.Unknown,
        Mandat.Minutes.Structure.DuePrecision.Season => new DueBy(Kernel.DuePrecision.Season, null, null, Short(due.Text)),
        Mandat.Minutes.Structure.DuePrecision.BeforeMeeting => DueBy.BeforeMeeting(due.Date, MeetingOn(due.Date, meetings), Short(due.Text)),
    };

    static MeetingId? MeetingOn(DateOnly? day, IReadOnlyDictionary<DateOnly, MeetingId> meetings) =>
        day is { } d && meetings.TryGetValue(d, out var meeting) ? meeting : null;

    static string? Short(string? text) => text is { Length: > 200 } ? text[..200] : text;
}
